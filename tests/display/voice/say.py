"""Announce calls like the hall display does, in a process of its own, and report what happens as JSON lines.

Usage: say.py PLAN, where PLAN is JSON: ``cache``, ``calls`` as ``[call id, form, code, count, counter]`` and
optionally ``chime``, ``languages``, ``voices``, ``worker`` (command), ``answer_s``, ``when_audible`` (wait until no longer mute),
``after_ms`` (wait that long) and ``one_by_one`` (announce a call when the one before has ended).
"""

import json
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from display.voice.speaker import Speaker
from shared.domain.ticket import Number
from shared.voice.cache import ClipCache
from shared.voice.phrases import Form, call_phrases
from shared.voice.synthesis import Synthesis
from shared.voice.system import VOICES, WORKER, SystemVoice

ROOT = Path(__file__).resolve().parents[3]
BEGIN = time.perf_counter()


def tell(event: str, **facts: object) -> None:
    print(
        json.dumps({"event": event, "ms": round(1000 * (time.perf_counter() - BEGIN)), **facts}), flush=True
    )


def main() -> None:
    plan = json.loads(sys.argv[1])
    app = QCoreApplication([])
    voice = SystemVoice(
        ClipCache(Path(plan["cache"])),
        voices=plan.get("voices", VOICES),
        worker=plan.get("worker", WORKER),
        answer_s=plan.get("answer_s", 3),
    )
    synthesis = Synthesis([voice])
    chime = Path(plan.get("chime", ROOT / "assets/sounds/call.wav"))
    speaker = Speaker(chime, synthesis, device=plan.get("device", ""))
    line = list(plan["calls"])
    left = {call[0] for call in line}

    def announce(calls: int) -> None:
        for call_id, form, code, count, counter in line[:calls]:
            languages = plan.get("languages", ["id", "en"])
            phrases = call_phrases((Form(form),), languages, Number(code, count), counter)
            tell("announced", call=call_id, at=time.monotonic())
            speaker.announce(call_id, phrases)
        del line[:calls]

    def begin() -> None:
        announce(1 if plan.get("one_by_one") else len(line))

    def end(call_id: int) -> None:
        left.discard(call_id)
        if not left:
            app.quit()
        elif plan.get("one_by_one"):
            QTimer.singleShot(500, begin)

    def finished(call_id: int) -> None:
        tell("finished", call=call_id)
        end(call_id)

    def failed(call_id: int, why: str) -> None:
        tell("failed", call=call_id, why=why)
        end(call_id)

    speaker.started.connect(lambda call_id: tell("started", call=call_id))
    speaker.finished.connect(finished)
    speaker.failed.connect(failed)
    speaker.mute_reason_changed.connect(lambda: tell("mute", why=speaker.mute_reason, at=time.monotonic()))
    tell("ready")
    if plan.get("when_audible"):
        speaker.mute_reason_changed.connect(lambda: None if speaker.mute_reason else begin())
    else:
        QTimer.singleShot(plan.get("after_ms", 0), begin)
    app.exec()
    speaker.close()
    speaker.close()
    # A thread that read from the killed worker ends as soon as it sees the end of the pipe.
    patience = time.monotonic() + 5
    while threading.active_count() > 1 and time.monotonic() < patience:
        time.sleep(0.01)
    tell("closed", threads=threading.active_count(), worker=voice._process is not None)


if __name__ == "__main__":
    main()

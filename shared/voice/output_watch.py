"""Notices when an output of PulseAudio (or of PipeWire, which speaks its language) is no more.

Qt does not: it keeps listing an output that was pulled out, and the sound server moves what played there to another
one, so that a zone's calls would sound in the wrong zone. The sound server tells it at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable


def watch_output(name: str, lost: Callable[[], None]) -> None:
    """Call *lost* on a thread of its own once the output *name* (Qt's id of it) or its sound server has gone.

    Without libpulse, a sound server or that output nothing is watched.
    """
    threading.Thread(target=_watch, args=(name, lost), name="output watch", daemon=True).start()


def _watch(name: str, lost: Callable[[], None]) -> None:
    try:
        from pulsectl import Pulse, PulseDisconnected, PulseError, PulseEventInfo, PulseLoopStop
    except (ImportError, OSError):  # only on Linux, and it loads libpulse
        return
    removed: set[int] = set()

    def take(event: PulseEventInfo) -> None:
        if event.t == "remove":
            removed.add(event.index)
            raise PulseLoopStop

    try:
        with Pulse("output watch", connect=False) as pulse:
            pulse.connect(autospawn=False)
            pulse.event_mask_set("sink")
            pulse.event_callback_set(take)
            output = pulse.get_sink_by_name(name).index
            while pulse.connected and output not in removed:
                pulse.event_listen(raise_on_disconnect=False)
    except (PulseError, PulseDisconnected):  # there is no such server or output
        return
    lost()

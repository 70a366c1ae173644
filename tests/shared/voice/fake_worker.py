"""A voice process that misbehaves: ``fake_worker.py HABIT [BOUT [LOG]]``.

It speaks a tone for every text. HABIT says what it does instead, in the first BOUT requests counted over all
restarts in the file LOG, or in all of them when there is no BOUT.
"""

import json
import math
import os
import sys
import time
from array import array
from pathlib import Path

RATE = 48_000
HABIT = sys.argv[1]
BOUT = int(sys.argv[2]) if len(sys.argv) > 2 else sys.maxsize
LOG = Path(sys.argv[3]) if len(sys.argv) > 3 else None


def write(path: str, samples: bytes) -> None:
    from shared.voice import clip  # takes a while, and a process that dies at each request is started often

    clip.write(Path(path), samples)


def say(**message: object) -> None:
    print(json.dumps(message), flush=True)


def bout_is_on() -> bool:
    if LOG is None:
        return True
    with LOG.open("a") as log:
        log.write("request\n")
    return len(LOG.read_text().splitlines()) <= BOUT


def misbehave(request: dict[str, str]) -> None:
    match HABIT:
        case "hang":
            time.sleep(3600)
        case "die":
            os._exit(1)
        case "empty file":
            write(request["path"], b"")
            say(id=request["id"], path=request["path"])
        case "no file":
            say(id=request["id"], path=request["path"])
        case "nonsense":
            print("Audio saved", flush=True)
        case "failure":
            say(id=request["id"], failed="disk full")
        case _:
            raise AssertionError(HABIT)


if HABIT == "no engine":
    say(unavailable="engine", detail="libespeak-ng.so.1: not found")
    sys.exit()
if HABIT == "never ready":
    sys.exit(1)
if HABIT == "deaf" and bout_is_on():
    os.close(0)  # what is written to it from now on meets a broken pipe, as after a kill that nobody saw yet
    say(ready=True)
    time.sleep(3600)
say(ready=True)
for line in sys.stdin:
    asked = json.loads(line)
    if HABIT not in {"well", "deaf"} and bout_is_on():
        misbehave(asked)
        continue
    tone = array("h", [round(6000 * math.sin(i / 10)) for i in range(RATE // 4)])
    write(asked["path"], tone.tobytes())
    say(id=asked["id"], path=asked["path"])

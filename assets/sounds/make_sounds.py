"""Write the notes of the hall, the kiosk and the counter as 48 kHz, 16-bit, mono WAV files beside this script.

Run `python assets/sounds/make_sounds.py` after changing a tone; the result is the same on every machine.
Levels are relative to full scale; the loudness in the hall is set at the loudspeaker.
"""

import math
import struct
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RATE = 48_000
FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Tone:
    """One sine note: pitch in hertz, length, attack, decay constant and silence after it in ms, level in dBFS."""

    hertz: float
    milliseconds: float
    decay: float
    attack: float = 20
    level: float = -6
    rest: float = 0


SOUNDS: dict[str, tuple[Tone, ...]] = {
    "call": (Tone(784, 350, decay=220), Tone(1047, 350, decay=160)),
    "tap": (Tone(1000, 25, decay=12, attack=3, level=-24),),
    "number": (Tone(659, 120, decay=90, attack=8, level=-14), Tone(880, 120, decay=70, attack=8, level=-14)),
    "error": (Tone(330, 120, decay=80, attack=8, level=-14),),
    "first_waiting": (Tone(523, 260, decay=110, attack=15, level=-24, rest=940),),
}
"""The counter's note rests: a player that ends before a sound server with much in hand has begun is not heard at all."""


def main() -> None:
    """Write every sound."""
    for name, tones in SOUNDS.items():
        samples = [sample for tone in tones for sample in _note(tone)]
        _write(FOLDER / f"{name}.wav", samples)
        print(f"{name}.wav  {1000 * len(samples) // RATE} ms")


def _note(tone: Tone) -> list[float]:
    """Samples between -1 and 1: raised-cosine attack, exponential decay, and 8 ms to silence so that nothing clicks."""
    count = round(RATE * tone.milliseconds / 1000)
    attack = RATE * tone.attack / 1000
    release = RATE * min(8, tone.milliseconds / 3) / 1000
    peak = 10 ** (tone.level / 20)

    def at(index: int) -> float:
        rise = 0.5 - 0.5 * math.cos(math.pi * min(1.0, index / attack))
        decay = math.exp(-max(0.0, index - attack) / (RATE * tone.decay / 1000))
        fall = min(1.0, (count - 1 - index) / release)
        return peak * rise * decay * fall * math.sin(2 * math.pi * tone.hertz * index / RATE)

    return [at(index) for index in range(count)] + [0.0] * round(RATE * tone.rest / 1000)


def _write(path: Path, samples: Sequence[float]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *(round(32767 * sample) for sample in samples)))


if __name__ == "__main__":
    main()

"""Render the packs that ship: ``python -m shared.voice.render --takes FOLDER [FAMILY …]``.

FAMILY is a language and a family such as ``id-digits``; without one, all are rendered. Raw recordings are kept in
FOLDER, so that a render that was interrupted goes on where it stopped. assets/voice/README.md says how
to set it up and how long it takes.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from shared.voice import families
from shared.voice.opening import SHIPPED
from shared.voice.render.build import ASSETS, STYLES, render
from shared.voice.render.model import Model
from shared.voice.render.takes import Takes

LANGUAGES = ("id", "en", "jv", "su")


def main() -> None:
    """Render what the arguments name."""
    known = [f"{language}-{name}" for language in LANGUAGES for name in (*families.ORDER, "names")]
    options = argparse.ArgumentParser(description="Render the voice's packs.")
    options.add_argument("--takes", type=Path, required=True, help="folder of raw recordings")
    options.add_argument("--out", type=Path, default=SHIPPED, help="folder of the packs")
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("families", nargs="*", metavar="FAMILY", help=f"of {', '.join(known)}")
    chosen = options.parse_args()
    if wrong := [name for name in chosen.families if name not in known]:
        options.error(f"there is no family {wrong[0]}")
    takes = Takes(chosen.takes, Model(STYLES, chosen.threads))
    for name in chosen.families or known:
        begin = time.monotonic()
        language, _, family = name.partition("-")
        outcome = render(chosen.out / f"{name}.opus", language, _texts(language, family), takes, told=_tell)
        minutes = (time.monotonic() - begin) / 60
        sys.stdout.write(f"\r{name}: {outcome.clips} clips, {outcome.seconds:.0f} s, in {minutes:.1f} min\n")
        if outcome.unknown:
            sys.stdout.write(f"  not in the lexicon: {', '.join(outcome.unknown)}\n")


def _texts(language: str, family: str) -> tuple[str, ...]:
    if family != "names":
        return families.family(family, language, families.DRAFTING)
    catalogue = json.loads((ASSETS.parent / "catalogue.json").read_text(encoding="utf-8"))
    spoken = [agency["name"] | agency["spoken"] for agency in catalogue["agencies"]]
    return families.names(language, spoken, families.DRAFTING)


def _tell(done: int) -> None:
    sys.stdout.write(f"\r{done} ")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

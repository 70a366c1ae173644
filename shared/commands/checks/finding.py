"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one *check*; unless it is ok the *sentence* says what to do."""

    check: str
    level: Level
    sentence: str


def ok(check: str, sentence: str) -> Finding:
    """Nothing to do."""
    return Finding(check, Level.OK, sentence)


def warning(check: str, sentence: str) -> Finding:
    """Something is limited."""
    return Finding(check, Level.WARNING, sentence)


def fault(check: str, sentence: str) -> Finding:
    """A program cannot work."""
    return Finding(check, Level.FAULT, sentence)

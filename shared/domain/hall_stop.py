"""The whole hall stops because people must leave it: an evacuation, with the supervisor's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shared.domain.notes import checked
from shared.domain.refusals import Reason, Refusal

TEXT_LIMIT = 140
"""Characters of the text: so many stand in the displays' information line without moving. More is refused, not cut."""


@dataclass(frozen=True, slots=True)
class HallStop:
    """Nobody gets a number and nobody is called, since *since* (UTC) and until somebody says that it is over.

    *text* is what every screen says instead. It does not end with its day: whoever forgot it is told each morning,
    because a hall that opens by itself while its building must not be entered is worse than one that opens late.
    """

    since: datetime
    text: str


def checked_text(text: str) -> str | Refusal:
    """*text* as screens show it: on one line, without control characters. Refused when nothing is left, or too much."""
    kept = checked(text, TEXT_LIMIT)
    return kept or Refusal(Reason.STOP_TEXT_NEEDED)

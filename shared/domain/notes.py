"""What officers write to each other about a visit; deleted at close of day."""

from __future__ import annotations

from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal

NOTE_LIMIT = 500
"""Characters that a note may have; more is refused rather than cut, since the end may matter most."""


def checked(text: str, limit: int = NOTE_LIMIT) -> str | Refusal:
    """*text* as it is kept: on one line, without control characters. Refused when it is too long."""
    note = printable(text)
    if len(note) > limit:
        return Refusal(Reason.NOTE_TOO_LONG, {"limit": limit, "length": len(note)})
    return note

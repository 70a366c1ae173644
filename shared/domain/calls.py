"""Why somebody was called out of turn."""

from __future__ import annotations

from enum import StrEnum

from shared.domain.names import printable
from shared.domain.notes import checked
from shared.domain.refusals import Refusal


class OutOfTurn(StrEnum):
    """Reasons to call a certain number before others; kept in the journal and counted in reports.

    A choice and not free text: what people would write there is about health and family. Own words, which
    OTHER needs, are a note to other officers and deleted with the notes at close of day.
    """

    PAPERS_COMPLETED = "papers_completed"
    TOGETHER = "together"
    APPOINTMENT = "appointment"
    CORRECTION = "correction"
    SUPERVISOR = "supervisor"
    OTHER = "other"


def says_why(reason: OutOfTurn | None, words: str) -> bool:
    """Whether *reason* explains a call out of turn; OTHER does with *words* only."""
    return reason is not None and (reason is not OutOfTurn.OTHER or bool(printable(words)))


def with_words(note: str, reason: OutOfTurn | None, words: str) -> str | Refusal:
    """The *note* of somebody called for *reason*: with the officer's *words* for OTHER. Refused when too long."""
    return checked(f"{note} {words}") if reason is OutOfTurn.OTHER else note

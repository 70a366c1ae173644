"""Why somebody was called out of turn."""

from __future__ import annotations

from enum import StrEnum


class OutOfTurn(StrEnum):
    """Reasons to call a certain number before others; kept in the journal and counted in reports.

    A choice and not free text: what people would write there is about health and family.
    """

    PAPERS_COMPLETED = "papers_completed"
    TOGETHER = "together"
    APPOINTMENT = "appointment"
    CORRECTION = "correction"
    SUPERVISOR = "supervisor"
    OTHER = "other"

"""Calls for tables: no clock, no database."""

from datetime import UTC, datetime, timedelta

from shared.domain.catalogue import Agency
from shared.domain.names import names
from shared.domain.ticket import Number
from shared.usecases.boards.hall import CallFacts, Ended

NOW = datetime(2026, 11, 23, 1, 55, tzinfo=UTC)
AGENCY = Agency(
    "disdukcapil", "A", names("Disdukcapil"), names("Disdukcapil"), names("Disdukcapil"), "zona-1"
)


def call(
    position: int,
    number: int | None = None,
    counter: int = 3,
    *,
    calls: int = 1,
    age: float = 0,
    language="id",
) -> CallFacts:
    """The call at *position*; its number is the same figure unless told."""
    at = NOW - timedelta(seconds=age)
    count = position if number is None else number
    return CallFacts(position, at, Number("A", count), counter, AGENCY, calls, language)


def ended(position: int, number: int) -> Ended:
    """The visitor with *number* came, left or was sent on."""
    return Ended(position, Number("A", number))

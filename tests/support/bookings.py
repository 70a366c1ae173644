"""Bookings for the tests: a visitor who is expected, and what became of it."""

from datetime import timedelta
from typing import Any

from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.refusals import Refusal
from shared.domain.ticket import Ticket
from shared.usecases.bookings import save_bookings
from shared.usecases.check_in import check_in
from shared.usecases.outcomes import TicketTaken
from tests.support.databases import Hall
from tests.support.office import catalogue_of, document, number

CODE = "K7MX4RTP"


def booked(hall: Hall, *services: str, minutes: float = 10, code: str = CODE) -> Booking:
    """A booking so many minutes from now, kept by the hall."""
    found = Booking(code, hall.clock.now + timedelta(minutes=minutes), services)
    save_bookings(hall.database, [found])
    return found


def came(hall: Hall, code: str = CODE, **details: Any) -> TicketTaken:
    """The number that must be given for *code*."""
    given = check_in(hall.database, code, token=f"token {code[::-1]}", **details)
    assert isinstance(given, TicketTaken), given
    return given


def refused(hall: Hall, code: str = CODE) -> Refusal:
    """Why *code* gives no number; then nothing is changed."""
    before = hall.dump()
    answer = check_in(hall.database, code, token="nobody")
    assert isinstance(answer, Refusal), answer
    assert hall.dump() == before
    return answer


def ticket(hall: Hall, wanted: str = "A 001") -> Ticket:
    """Today's ticket *wanted*."""
    found = hall.database.read(lambda read: read.ticket_of(number(wanted), read.today))
    assert found is not None
    return found


def kept(hall: Hall) -> dict[str, int]:
    """Service → places that are kept now."""
    return dict(hall.database.read(lambda read: read.kept_places()))


def codes(hall: Hall) -> list[str]:
    """The codes of all bookings, by their time."""
    return [each.code for each in hall.database.read(lambda read: read.bookings())]


def without_kk() -> Catalogue:
    """The small hall's catalogue after its service KK was taken out."""
    changed = document()
    del changed["agencies"][0]["services"][1]
    for counter in changed["counters"]:
        counter["services"] = [each for each in counter["services"] if each != "kk"]
    changed["counters"][4] = {"number": 5, "zone": "barat", "services": ["akta"]}
    return catalogue_of(changed)

"""A place of the quota is kept for who registered online, until he is late."""

import pytest

from shared.domain.line import Transfer
from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import ToService
from shared.usecases.add_service import add_service
from shared.usecases.boards.destinations import destinations
from shared.usecases.boards.kiosk import Availability, kiosk_board, preview
from shared.usecases.bookings import BookingsChanged, remove_booking
from shared.usecases.call import call_next
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import TicketTaken
from shared.usecases.serve import cancel
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.bookings import CODE, booked, came, kept, refused
from tests.support.databases import Hall
from tests.support.office import (
    check_invariants,
    take,
)


@pytest.fixture
def kept_hall(hall: Hall) -> Hall:
    """One of the two places for a passport is taken, the other is kept for a visitor who is due in ten minutes."""
    for counter in (1, 3):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "paspor")
    booked(hall, "paspor")
    assert kept(hall) == {"paspor": 1}
    return hall


def everybody_sees_full(hall: Hall) -> bool:
    """Whether the kiosk's tile, its preview, a tap, an officer's key and the list of destinations agree."""
    board = hall.database.read(kiosk_board)
    (facts,) = (each for agency in board.agencies for each in agency.services if each.service.id == "paspor")
    there = hall.database.read(lambda read: destinations(read, 1))
    to_paspor = next(each.refusal for each in there if each.to == ToService("paspor"))
    answers = [
        hall.database.read(lambda read: preview(read, ["paspor"], False)).refusal,
        to_paspor,
        *_given_back(hall, take_ticket(hall.database, ["paspor"], token="tap")),
        *_given_back(hall, take_at_counter(hall.database, 3, ["paspor"], token="key")),
    ]
    found = {answer.reason if isinstance(answer, Refusal) else None for answer in answers}
    found.add(Reason.SERVICE_FULL if facts.availability is Availability.FULL else None)
    assert len(found) == 1, answers
    return found == {Reason.SERVICE_FULL}


def _given_back(hall: Hall, answer: TicketTaken | Refusal) -> list[object]:
    if isinstance(answer, TicketTaken):
        cancel(hall.database, answer.number)
    return [answer]


def test_walk_ins_see_a_full_service_until_the_booked_visitor_is_late(kept_hall):
    assert everybody_sees_full(kept_hall)
    kept_hall.clock.step(minutes=25)
    assert everybody_sees_full(kept_hall)

    kept_hall.clock.step(minutes=1)

    assert kept(kept_hall) == {}
    assert not everybody_sees_full(kept_hall)


def test_the_booked_visitor_gets_the_kept_place_and_it_is_counted_once(kept_hall):
    assert str(came(kept_hall).number) == "B 002"

    assert kept(kept_hall) == {}
    assert kept_hall.database.read(lambda read: read.quota_used()) == {"paspor": 2}
    assert everybody_sees_full(kept_hall)
    check_invariants(kept_hall.database)


def test_nobody_is_sent_or_added_to_a_service_whose_last_place_is_kept(kept_hall):
    waiting = take(kept_hall.database, "ktp")
    full = Refusal(Reason.SERVICE_FULL, {"service": "paspor"})

    added = add_service(kept_hall.database, 1, waiting, "paspor")
    call_next(kept_hall.database, 1)
    sent = transfer(kept_hall.database, 1, ToService("paspor"), where=Transfer.LAST)

    for answer in (added, sent):
        assert isinstance(answer, Refusal)
        assert (answer.reason, answer.facts) == (full.reason, full.facts)


def test_who_is_late_for_a_full_service_comes_in_vain(kept_hall):
    kept_hall.clock.step(minutes=26)
    take(kept_hall.database, "paspor")

    assert refused(kept_hall).reason is Reason.SERVICE_FULL


def test_who_is_in_time_gets_in_although_officers_insisted_on_the_last_place(kept_hall):
    insisted = take_at_counter(kept_hall.database, 3, ["paspor"], token="key", insist=True)
    assert isinstance(insisted, TicketTaken)

    assert str(came(kept_hall).number) == "B 003"


def test_a_booking_that_is_cancelled_frees_its_place_at_once(kept_hall):
    assert remove_booking(kept_hall.database, CODE) == BookingsChanged(removed=1)

    assert not everybody_sees_full(kept_hall)
    assert refused(kept_hall).reason is Reason.UNKNOWN_BOOKING


def test_places_of_other_days_are_not_kept_today(hall):
    for days in (1, 7):
        booked(hall, "paspor", minutes=days * 24 * 60, code=f"DAYS000{days}")

    assert kept(hall) == {}
    hall.clock.step(days=1)
    assert kept(hall) == {"paspor": 1}


def test_every_service_of_a_route_has_its_place_kept(hall):
    booked(hall, "ktp", "paspor")
    booked(hall, "paspor", code="ANOTHER1")

    assert kept(hall) == {"ktp": 1, "paspor": 2}
    open_counter(hall.database, 3, "ani")
    assert everybody_sees_full(hall)

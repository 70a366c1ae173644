"""A new catalogue comes into force; what tickets and calls name stays readable."""

from datetime import timedelta

from shared.domain.refusals import Reason, Refusal
from shared.usecases.boards.hall import hall_board
from shared.usecases.boards.kiosk import kiosk_board, ticket_facts
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import CatalogueChanged, change_catalogue
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Moved
from shared.usecases.serve import finish
from shared.usecases.take_ticket import take_ticket
from tests.support.office import catalogue_of, check_invariants, document, entries, small_hall, take


def without_tax():
    changed = document()
    del changed["agencies"][2], changed["counters"][3]
    changed["zones"].append({"id": "lobi", "name": "Lobi"})
    for each in (changed["agencies"][1], changed["counters"][2]):
        each["zone"] = "lobi"
    del changed["zones"][1]
    return catalogue_of(changed)


def test_what_is_read_is_what_was_put_in_force(hall):
    described = document()
    described["site"] |= {
        "overrides": [{"date": "2026-12-25", "reason": {"id": "Natal", "en": "Christmas"}}],
        "rules": {"head_start": 45, "return_behind": 2},
        "window": {"early": 10, "cutoff": 0},
        "public_address": "https://mpp.example",
        "help": "Meja informasi",
        "booking_address": "https://mpp.example/daftar",
    }
    wanted = catalogue_of(described)

    assert change_catalogue(hall.database, wanted) == CatalogueChanged(3, 5, 5)
    assert hall.database.read(lambda read: read.catalogue) == wanted
    assert entries(hall.database)[-1].event.kind == "catalogue_changed"


def test_agencies_keep_the_order_of_their_letters(hall):
    described = document()
    for agency, code in zip(described["agencies"], ("BA", "Z", "B"), strict=True):
        agency["code"] = code
    change_catalogue(hall.database, catalogue_of(described))

    agencies = hall.database.read(lambda read: read.catalogue.agencies_now())
    assert [agency.code for agency in agencies] == ["B", "Z", "BA"]


def test_two_agencies_may_swap_their_letters(hall):
    take(hall.database, "ktp")
    described = document()
    described["agencies"][0]["code"], described["agencies"][1]["code"] = "B", "A"
    change_catalogue(hall.database, catalogue_of(described))

    assert [str(take(hall.database, service)) for service in ("ktp", "paspor")] == ["B 001", "A 002"]
    check_invariants(hall.database)


def test_an_agency_that_leaves_stays_readable_where_it_was_named_today(hall):
    open_counter(hall.database, 4, "ani")
    take(hall.database, "pbb")
    call_next(hall.database, 4)

    change_catalogue(hall.database, without_tax())

    board = hall.database.read(kiosk_board)
    assert [facts.agency.id for facts in board.agencies] == ["capil", "imigrasi"]
    calls = hall.database.read(hall_board).calls
    assert [(str(call.number), call.agency.id) for call in calls] == [("C 001", "pajak")]
    facts = hall.database.read(lambda read: ticket_facts(read, 1))
    assert facts is not None
    assert (facts.agencies[0].id, facts.zone.id) == ("pajak", "timur")
    refusal = take_ticket(hall.database, ["pbb"], token="x")
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.UNKNOWN_SERVICE
    change_catalogue(hall.database, small_hall())
    agencies = hall.database.read(lambda read: read.catalogue.agencies_now())
    assert [agency.id for agency in agencies] == ["capil", "imigrasi", "pajak"]
    assert str(take(hall.database, "pbb")) == "C 002"


def test_another_program_sees_the_new_catalogue_with_its_next_question(hall):
    from shared.persistence.database import open_database

    other = open_database(hall.url, hall.clock)
    assert other.read(lambda read: read.catalogue.services["ktp"].wait_target) == timedelta(minutes=20)
    described = document()
    described["agencies"][0]["services"][0]["wait_target"] = 45
    change_catalogue(hall.database, catalogue_of(described))

    assert other.read(lambda read: read.catalogue.services["ktp"].wait_target) == timedelta(minutes=45)
    other.close()


def test_who_stands_at_a_counter_that_goes_is_served_to_the_end(hall):
    open_counter(hall.database, 4, "ani")
    take(hall.database, "pbb")
    call_next(hall.database, 4)
    change_catalogue(hall.database, without_tax())

    assert isinstance(finish(hall.database, 4), Moved)

    check_invariants(hall.database)
    refusal = finish(hall.database, 4)
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.UNKNOWN_COUNTER


def test_a_service_stays_while_people_wait_for_it(hall):
    take(hall.database, "ktp", "pbb")
    before = hall.dump()

    refusal = change_catalogue(hall.database, without_tax())

    assert refusal == Refusal(Reason.SERVICE_IN_USE, {"service": "pbb", "waiting": 1})
    assert hall.dump() == before

"""Replaying the journal gives the state of every step."""

from datetime import UTC, datetime

from shared.domain.journal import Entry, Event, Kind, Replayed, replay
from shared.domain.ticket import Number, Place, Placed, StepKey, StepState

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
PLACE = Place(NOW, NOW, Placed.ARRIVAL)
FIRST, SECOND = StepKey(7, 1), StepKey(7, 2)


def journal(*events: Event) -> list[Entry]:
    return [Entry(position, NOW, event) for position, event in enumerate(events, 1)]


def of(kind: Kind, key: StepKey, service: str, state: StepState, place: Place | None = None, **more) -> Event:
    return Event(kind, key, Number("A", 1), service=service, state=state, place=place, **more)


TAKEN = of(Kind.TAKEN, FIRST, "ktp", StepState.WAITING, PLACE, services=("ktp", "kk"))


def test_a_ticket_waits_for_one_service_and_plans_the_next():
    assert replay(journal(TAKEN)) == {
        FIRST: Replayed("ktp", StepState.WAITING, None, PLACE),
        SECOND: Replayed("kk", StepState.PLANNED, None, None),
    }


def test_a_step_keeps_its_place_until_it_gets_another():
    later = Place(NOW, NOW, Placed.RETURNED)
    told = replay(
        journal(
            TAKEN,
            of(Kind.CALLED, FIRST, "ktp", StepState.CALLED, counter=3),
            of(Kind.MISSED, FIRST, "ktp", StepState.MISSED, counter=3),
            of(Kind.RETURNED, FIRST, "ktp", StepState.WAITING, later),
        )
    )

    assert told[FIRST] == Replayed("ktp", StepState.WAITING, None, later)


def test_a_transfer_adds_a_step():
    third = StepKey(7, 3)
    told = replay(
        journal(
            TAKEN,
            of(Kind.FINISHED, FIRST, "ktp", StepState.DONE, counter=3),
            of(Kind.ADDED, third, "pbb", StepState.WAITING, PLACE),
        )
    )

    assert told[FIRST] == Replayed("ktp", StepState.DONE, 3, PLACE)
    assert told[third] == Replayed("pbb", StepState.WAITING, None, PLACE)


def test_what_is_about_no_step_changes_no_step():
    about_others = (
        Event(Kind.COUNTER_OPENED, counter=1),
        Event(Kind.DAY_CLOSED),
        Event(Kind.CATALOGUE_CHANGED),
    )

    assert replay(journal(*about_others)) == {}

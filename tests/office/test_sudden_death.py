"""A writer is killed (SIGKILL) before any of its statements, or right after its commit: all or nothing."""

from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import inspect

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.persistence.engines import open_engines
from shared.persistence.schema import check_schema, create_or_upgrade
from shared.usecases.call import call_this, recall
from shared.usecases.desk import open_counter
from shared.usecases.pause_service import pause_service
from shared.usecases.serve import hold, no_show
from tests.office.processes import DEEDS, LATER, die_in, die_in_upgrade
from tests.support.bookings import booked
from tests.support.databases import Hall
from tests.support.office import check_invariants, entries, number, take

pytestmark = pytest.mark.office

MOST = 60
"""More statements than any deed has."""


@pytest.fixture
def busy_hall(hall: Hall) -> Hall:
    """A 001 is called, A 002 was called twice, A 003 missed just now, A 004 and A 005 wait, C 001 is on hold.

    Akta is paused, and two visitors are booked.
    """
    database = hall.database
    for services in (("ktp", "pbb", "kk"), ("ktp",), ("kk",), ("akta", "kk"), ("kk",), ("pbb",)):
        take(database, *services)
    for counter, called in ((1, "A 001"), (2, "A 002"), (4, "C 001"), (5, "A 003")):
        open_counter(database, counter, f"officer{counter}")
        call_this(database, counter, number(called), reason=OutOfTurn.TOGETHER)
    recall(database, 2)
    recall(database, 5)
    hold(database, 4, "ke bank")
    pause_service(database, "akta", "arsip")
    booked(hall, "paspor", "kk", code="BOOKED01")
    booked(hall, "kk", code="BOOKED02")
    hall.clock.set(LATER - timedelta(seconds=3))
    no_show(database, 5)
    hall.clock.set(LATER)
    assert [entry.event.kind for entry in entries(database)][-1] is Kind.MISSED
    return hall


@pytest.mark.parametrize("deed", DEEDS)
def test_a_killed_writer_leaves_nothing_half_done(busy_hall: Hall, deed: str) -> None:
    before = busy_hall.dump()

    for statement in count(1):
        assert statement < MOST or deed == "change catalogue"
        if die_in(busy_hall.url, deed, statement, after_commit=True) and busy_hall.dump() != before:
            break
        assert busy_hall.dump() == before, f"killed before statement {statement}"
        check_invariants(busy_hall.database)

    assert statement > 4, "the deed has an opening, a change, a journal entry and a commit"
    done = busy_hall.dump()
    check_invariants(busy_hall.database)
    if deed != "change catalogue":
        assert die_in(busy_hall.url, deed, 0, after_commit=False) == 0
        assert busy_hall.dump() == done, "the same request again changes nothing"


def test_a_killed_upgrade_can_be_repeated(empty_url: str) -> None:
    statement = 1
    while die_in_upgrade(empty_url, statement):
        statement += 1

    engines = open_engines(empty_url)
    check_schema(engines)
    create_or_upgrade(engines)
    assert "journal" in inspect(engines.read).get_table_names()
    engines.dispose()
    assert statement > 10

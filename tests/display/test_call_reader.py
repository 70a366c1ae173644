"""The display's place in the journal, against a real database: nothing lost, nothing twice."""

import pytest

from display.viewmodels.calls import CallReader
from shared.domain.errors import DatabaseUnavailableError
from shared.domain.journal import Event, Kind
from shared.usecases.boards.hall import WHOLE_HALL, HallBoard, NewCalls, Scope, hall_board


def reader_at_the_end(office, scope: Scope = WHOLE_HALL) -> CallReader:
    return CallReader(office.database.read(hall_board).position, scope)


def ask(office, reader: CallReader) -> list[str]:
    """The numbers that a reading brings and that arrive."""
    taken = reader.taken(office.database.read(reader))
    return [] if taken is None else [str(call.number) for call in taken.calls]


def test_only_calls_after_the_start_are_read(office):
    office.visit(3)
    reader = reader_at_the_end(office)

    before = ask(office, reader)
    office.visit(4)
    after = ask(office, reader)

    assert (before, after) == ([], ["A 002"])
    assert ask(office, reader) == []


def test_a_reading_that_fails_at_its_end_loses_nothing(office):
    reader = reader_at_the_end(office)
    office.visit(3)

    def fail_at_the_end(read):
        reader(read)
        raise DatabaseUnavailableError("The cable was pulled.")

    with pytest.raises(DatabaseUnavailableError):
        office.database.read(fail_at_the_end)

    assert ask(office, reader) == ["A 001"]


def test_two_readings_before_the_first_arrives_give_each_call_once(office):
    reader = reader_at_the_end(office)
    office.visit(3)
    first = office.database.read(reader)
    office.visit(4)
    second = office.database.read(reader)

    arrived = [reader.taken(answer) for answer in (first, second, first)]

    assert [[str(call.number) for call in each.calls] if each else None for each in arrived] == [
        ["A 001"],
        ["A 002"],
        None,
    ]


@pytest.mark.parametrize("others", [499, 500, 501, 1300])
def test_more_entries_than_one_page_are_read_at_once(office, others):
    reader = reader_at_the_end(office)
    office.database.write(
        lambda work: work.record(*[Event(Kind.COUNTER_OPENED, counter=1) for _ in range(others)])
    )
    office.visit(3)

    assert ask(office, reader) == ["A 001"]
    assert reader.position == office.database.read(lambda read: read.position())


def test_a_display_of_one_zone_reads_only_its_calls_but_follows_the_whole_journal(office):
    zone = office.catalogue.counters[3].zone
    elsewhere = next(each.number for each in office.catalogue.counters.values() if each.zone != zone)
    reader = reader_at_the_end(office, Scope(zone))
    office.visit(3)
    office.visit(elsewhere)

    assert ask(office, reader) == ["A 001"]
    assert reader.position == office.database.read(lambda read: read.position())


def test_a_database_put_back_to_an_earlier_state_gives_the_whole_board_anew(office):
    office.visit(3)
    reader = CallReader(10_000)

    answer = office.database.read(reader)

    assert isinstance(answer, HallBoard)
    assert isinstance(reader.taken(answer), HallBoard)
    assert isinstance(office.database.read(reader), NewCalls)

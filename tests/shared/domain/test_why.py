"""Why this order: one reason for each pair of neighbours, and never an untrue one."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.line import LineRules, appointment, in_order, walk_in
from shared.domain.ticket import Number, Place, Placed, StepKey, Waiting
from shared.domain.why import Why, explain, standing

NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
RULES = LineRules()


def waiting(
    ticket: int,
    minutes: float,
    placed: Placed = Placed.ARRIVAL,
    *,
    service: str = "ktp",
    priority: bool = False,
    taken: float = 0,
) -> Waiting:
    """Somebody in line with a turn and a promise so many minutes after nine."""
    at = NINE + minutes * MINUTE
    key, number = StepKey(ticket, 1), Number("A", ticket)
    return Waiting(key, number, service, priority, NINE + taken * MINUTE, Place(at, at, placed))


@pytest.mark.parametrize(
    ("first", "second", "delays", "why"),
    [
        (waiting(1, 20), waiting(2, 21, taken=1), {}, Why.ARRIVAL),
        (waiting(2, -10, Placed.PRIORITY, priority=True, taken=30), waiting(1, 20), {}, Why.PRIORITY),
        (
            waiting(1, -40, Placed.PRIORITY, priority=True),
            waiting(2, -39, Placed.PRIORITY, priority=True, taken=1),
            {},
            Why.ARRIVAL,
        ),
        (waiting(2, 10, taken=5), waiting(1, 40), {}, Why.PROMISE),
        (waiting(2, 0, Placed.APPOINTMENT, taken=5), waiting(1, 20), {}, Why.APPOINTMENT),
        (waiting(2, 25, taken=5), waiting(1, 30, Placed.RETURNED), {}, Why.RETURNED),
        (waiting(1, 30, Placed.RETURNED), waiting(2, 40, taken=20), {}, Why.RETURNED),
        (waiting(2, 25, taken=5), waiting(1, 70, Placed.ANEW), {}, Why.RETURNED),
        (waiting(2, 9, Placed.FIRST, taken=5), waiting(1, 10), {}, Why.TRANSFERRED),
        (waiting(1, 9), waiting(2, 10, Placed.LAST), {}, Why.TRANSFERRED),
        (waiting(2, 25, taken=5), waiting(1, 20, service="kk"), {"kk": 10 * MINUTE}, Why.SECOND_CHOICE),
    ],
)
def test_one_reason_explains_who_is_before_whom(first, second, delays, why):
    assert in_order([second, first], delays) == [first, second]
    assert explain(first, second, delays).why is why


@st.composite
def arrivals(draw: st.DrawFn) -> list[Waiting]:
    """A line of walk-ins and appointments, with and without priority, for services with other promises."""
    line = []
    for ticket in range(1, draw(st.integers(2, 6)) + 1):
        taken_at = NINE + ticket * draw(st.integers(0, 30)) * MINUTE
        priority, service = draw(st.booleans()), draw(st.sampled_from(["ktp", "kk", "akta"]))
        target = {"ktp": 20, "kk": 20, "akta": 40}[service] * MINUTE
        booked = draw(st.none() | st.integers(-60, 60))
        place = (
            walk_in(taken_at, target, priority, RULES)
            if booked is None
            else appointment(taken_at + booked * MINUTE, taken_at, target, priority, RULES)
        )
        line.append(Waiting(StepKey(ticket, 1), Number("A", ticket), service, priority, taken_at, place))
    return line


@given(arrivals(), st.sampled_from([{}, {"kk": 10 * MINUTE}, {"kk": 60 * MINUTE, "akta": MINUTE}]))
def test_no_reason_is_ever_untrue(line, delays):
    ordered = in_order(line, delays)

    for index, row in enumerate(ordered):
        stands = standing(ordered, index, delays)
        assert (stands.after is None) is (index == 0)
        assert (stands.before is None) is (index == len(ordered) - 1)
        if stands.before is None:
            continue
        told = stands.before
        assert (told.first, told.second) == (row, ordered[index + 1])
        match told.why:
            case Why.ARRIVAL:
                assert told.first.taken_at <= told.second.taken_at
            case Why.PRIORITY:
                assert told.first.priority and not told.second.priority
            case Why.PROMISE:
                assert told.first.place.due_at <= told.second.place.due_at
            case Why.APPOINTMENT:
                assert Placed.APPOINTMENT in (told.first.place.placed, told.second.place.placed)
            case Why.SECOND_CHOICE:
                assert told.delay > timedelta()
            case _:
                pytest.fail(f"nobody was transferred or came back: {told.why}")


def test_a_delay_is_told_with_its_length():
    told = explain(waiting(2, 25, taken=5), waiting(1, 20, service="kk"), {"kk": 10 * MINUTE})

    assert (told.why, told.delay) == (Why.SECOND_CHOICE, 10 * MINUTE)


def test_a_line_of_one_has_nothing_to_explain():
    assert standing([waiting(1, 0)], 0, {}).after is None

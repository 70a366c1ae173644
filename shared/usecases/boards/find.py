"""Find a ticket by what an officer types or scans: one clear outcome for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared.domain.booking import code_in
from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import AT_COUNTER, ENDED, Number, Step, StepState, Ticket, parse_number
from shared.usecases.check_in import not_today
from shared.usecases.ports import Reading

LOOK_BACK_DAYS = 7
"""How many days back a number is looked for that does not exist today."""


class Standing(StrEnum):
    """Where the visitor of a ticket stands, as the officer at a counter sees it."""

    WAITING_HERE = "waiting_here"
    WAITING_ELSEWHERE = "waiting_elsewhere"
    AT_THIS_COUNTER = "at_this_counter"
    AT_COUNTER = "at_counter"
    HELD_HERE = "held_here"
    HELD_ELSEWHERE = "held_elsewhere"
    MISSED = "missed"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    OTHER_DAY = "other_day"


class Can(StrEnum):
    """What the officer may do with the ticket."""

    CALL = "call"
    RESUME = "resume"
    RETURN = "return"
    ADD_SERVICE = "add_service"
    CANCEL = "cancel"
    TAKE_NEW = "take_new"


@dataclass(frozen=True, slots=True)
class FoundTicket:
    """A ticket, the step that matters, where its visitor stands, and what the officer may do.

    *counter* is where the visitor is or was last; *here* whether this counter serves the step.
    """

    ticket: Ticket
    step: Step
    standing: Standing
    counter: int | None
    here: bool
    can: frozenset[Can]


def find_ticket(read: Reading, counter: int, text: str) -> FoundTicket | Refusal:
    """The ticket that *text* names: a number as people type it, or what the code of a ticket or a booking holds.

    A number of today, else the latest of the last seven days. Refused when *text* is neither a number
    nor a code of this hall, no such ticket exists, or the booked visitor has not checked in.
    """
    if counter not in read.catalogue.counters:
        return Refusal(Reason.UNKNOWN_COUNTER, {"counter": counter})
    wanted = printable(text, 200)
    number = parse_number(wanted)
    ticket = _by_number(read, number) if number else read.ticket_by_token(token_in(wanted))
    if ticket is None and number is not None:
        # A code could read like a number; ours are random, so that is one in a million.
        ticket = read.ticket_by_token(token_in(wanted))
    booked = None if ticket is not None else _by_booking(read, wanted)
    if isinstance(booked, Refusal):
        return booked
    ticket = ticket or booked
    if ticket is not None:
        return _found(read, counter, ticket)
    if number is not None:
        return Refusal(Reason.UNKNOWN_NUMBER, {"number": str(number)})
    reason = Reason.UNKNOWN_CODE if len(token_in(wanted)) >= SHORTEST_CODE else Reason.NOT_A_NUMBER
    return Refusal(reason, {"text": wanted[:40]})


SHORTEST_CODE = 12
"""Characters from which something unreadable is taken for a scanned code rather than a typing error."""


def token_in(text: str) -> str:
    """The token in a scanned code, which is the token alone or an address that ends with it."""
    return text.strip().rstrip("/").rsplit("/", 1)[-1]


def _by_number(read: Reading, number: Number) -> Ticket | None:
    for past in range(LOOK_BACK_DAYS + 1):
        ticket = read.ticket_of(number, read.today - timedelta(days=past))
        if ticket is not None:
            return ticket
    return None


def _by_booking(read: Reading, text: str) -> Ticket | Refusal | None:
    """The ticket that was given for a booking; None when *text* is no booking's code."""
    code = code_in(text)
    booking = read.booking(code) if code else None
    if booking is None:
        return None
    if booking.ticket is not None:
        return read.ticket(booking.ticket)
    return not_today(read, booking) or Refusal(Reason.NOT_CHECKED_IN, opens_at=booking.booked_at)


def _found(read: Reading, counter: int, ticket: Ticket) -> FoundTicket:
    step = _that_matters(ticket)
    here = step.only_counter in (None, counter) and (
        step.only_counter == counter or step.service in read.catalogue.counters[counter].delays
    )
    standing = _standing(read.today, counter, ticket, step, here=here)
    return FoundTicket(ticket, step, standing, step.counter, here, _can(standing, here=here))


def _that_matters(ticket: Ticket) -> Step:
    """The step under way or on hold; else the one that was missed; else the last that ended."""
    open_steps = [step for step in ticket.steps if step.state not in ENDED]
    going_on = [step for step in open_steps if step.state is not StepState.PLANNED]
    return (going_on or open_steps or ticket.steps[-1:])[0]


def _standing(today: date, counter: int, ticket: Ticket, step: Step, *, here: bool) -> Standing:
    if ticket.day != today:
        return Standing.OTHER_DAY
    if step.state in AT_COUNTER:
        return Standing.AT_THIS_COUNTER if step.counter == counter else Standing.AT_COUNTER
    match step.state:
        case StepState.HELD:
            return Standing.HELD_HERE if step.counter == counter else Standing.HELD_ELSEWHERE
        case StepState.MISSED | StepState.DONE | StepState.CANCELLED | StepState.EXPIRED:
            return Standing(step.state.value)
        case _:
            return Standing.WAITING_HERE if here else Standing.WAITING_ELSEWHERE


_ALWAYS: dict[Standing, frozenset[Can]] = {
    Standing.WAITING_HERE: frozenset({Can.CALL, Can.ADD_SERVICE, Can.CANCEL}),
    Standing.WAITING_ELSEWHERE: frozenset({Can.ADD_SERVICE, Can.CANCEL}),
    Standing.AT_THIS_COUNTER: frozenset({Can.ADD_SERVICE}),
    Standing.AT_COUNTER: frozenset(),
    Standing.HELD_HERE: frozenset({Can.RESUME, Can.CALL, Can.CANCEL}),
    Standing.HELD_ELSEWHERE: frozenset({Can.RESUME}),
    Standing.MISSED: frozenset({Can.RETURN, Can.CANCEL}),
    Standing.DONE: frozenset({Can.ADD_SERVICE}),
    Standing.CANCELLED: frozenset({Can.TAKE_NEW}),
    Standing.EXPIRED: frozenset({Can.TAKE_NEW}),
    Standing.OTHER_DAY: frozenset({Can.TAKE_NEW}),
}


def _can(standing: Standing, *, here: bool) -> frozenset[Can]:
    return _ALWAYS[standing] if here else _ALWAYS[standing] - {Can.CALL, Can.RESUME}

"""Tickets, their numbers and their steps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

CODE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters a series may use; I, O and Q look like 1 and 0 and are left out."""


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """What a visitor keeps in mind: a series' letter(s) and a count, written ``A 047``."""

    code: str
    count: int

    @property
    def digits(self) -> str:
        """The count with at least three digits."""
        return f"{self.count:03d}"

    def __str__(self) -> str:
        return f"{self.code} {self.digits}"


def parse_number(text: str) -> Number | None:
    """Read a number as people type it (``a47``, ``A-047``, ``A 047``); None when it is not one."""
    letters = "".join(c for c in text.upper() if c.isalpha())
    digits = "".join(c for c in text if c in "0123456789")
    rest = [c for c in text if not c.isalpha() and c not in "0123456789 -."]
    if rest or not letters or not digits or len(digits) > 6 or set(letters) - set(CODE_LETTERS):
        return None
    if not text.upper().strip().startswith(letters) or int(digits) == 0:
        return None
    return Number(letters, int(digits))


class StepState(StrEnum):
    """Where a step stands."""

    PLANNED = "planned"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    DONE = "done"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


ENDED = frozenset({StepState.DONE, StepState.CANCELLED, StepState.EXPIRED})
"""States that nothing leaves; only within seconds can an officer take a finished service back."""

AT_COUNTER = frozenset({StepState.CALLED, StepState.SERVING})
"""States in which a step occupies its counter."""


UNDER_WAY = AT_COUNTER | {StepState.WAITING}
"""States of which a ticket has one step at most."""


class Outcome(StrEnum):
    """How a service ended."""

    DONE = "done"
    PAPERS_MISSING = "papers_missing"
    COME_BACK = "come_back"
    NOT_SERVED = "not_served"
    TRANSFERRED = "transferred"


class Placed(StrEnum):
    """Why a step stands where it stands in the line; kept with every ``turn_at``."""

    ARRIVAL = "arrival"
    PRIORITY = "priority"
    APPOINTMENT = "appointment"
    RETURNED = "returned"
    ANEW = "anew"
    FIRST = "first"
    LAST = "last"


class PriorityReason(StrEnum):
    """Whom UU 25/2009 art. 29 and PermenPANRB 11/2024 let go first. Counted per day, never stored with a ticket."""

    ELDERLY = "elderly"
    DISABILITY = "disability"
    PREGNANT = "pregnant"
    SMALL_CHILD = "small_child"


@dataclass(frozen=True, slots=True)
class Place:
    """A step's place in line: ``turn_at`` orders it, ``due_at`` is the promise, both UTC."""

    turn_at: datetime
    due_at: datetime
    placed: Placed


@dataclass(frozen=True, slots=True)
class StepKey:
    """A step is named by its ticket and its place on the ticket, counted from 1."""

    ticket: int
    step: int


@dataclass(frozen=True, slots=True)
class Step:
    """One service on a ticket. Times are UTC; a time is None until it happened.

    *counter* is the one that called it last, *officer* who sat there; *only_counter* the one it was sent to, if any;
    *note* is for officers and deleted at close of day. *queued_at* is since when it waits or waited;
    *resume_at* when somebody on hold is expected back.
    """

    key: StepKey
    service: str
    state: StepState
    place: Place | None = None
    counter: int | None = None
    only_counter: int | None = None
    calls: int = 0
    called_at: datetime | None = None
    serving_at: datetime | None = None
    ended_at: datetime | None = None
    outcome: Outcome | None = None
    returns: int = 0
    officer: str = ""
    note: str = ""
    queued_at: datetime | None = None
    resume_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """One visitor on one day. *token* is random and all that the QR code carries of it."""

    id: int
    day: date
    number: Number
    token: str
    priority: bool
    taken_at: datetime
    language: str
    steps: tuple[Step, ...]


def with_id(ticket: Ticket, new_id: int) -> Ticket:
    """*ticket* under the id that it was given, in its steps' keys too."""
    steps = tuple(replace(step, key=StepKey(new_id, step.key.step)) for step in ticket.steps)
    return replace(ticket, id=new_id, steps=steps)


def with_step(ticket: Ticket, step: Step) -> Ticket:
    """*ticket* with *step* in the place of the one of the same key."""
    steps = tuple(step if known.key == step.key else known for known in ticket.steps)
    return replace(ticket, steps=steps)


def counts_in_quota(ticket: Ticket, service: str) -> bool:
    """Whether *ticket* has a place of *service*'s quota: once for all its steps, and not if they were cancelled before service."""
    return any(
        step.service == service and (step.state is not StepState.CANCELLED or step.serving_at is not None)
        for step in ticket.steps
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A waiting step as the line sees it."""

    key: StepKey
    number: Number
    service: str
    priority: bool
    taken_at: datetime
    place: Place
    language: str = "id"
    only_counter: int | None = None

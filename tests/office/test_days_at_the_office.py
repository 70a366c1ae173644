"""Days at the office, played by Hypothesis; after every deed the hall is in order (invariants 1 to 4)."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from shared.domain.booking import Booking
from shared.domain.calls import OutOfTurn
from shared.domain.line import Transfer
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, Outcome, PriorityReason, StepState
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.persistence import tables
from shared.persistence.database import open_database
from shared.usecases.add_service import add_service
from shared.usecases.boards.counter import counter_board, sign_in_board
from shared.usecases.boards.hall import Scope, hall_board
from shared.usecases.boards.kiosk import kiosk_board, ticket_facts
from shared.usecases.bookings import remove_booking, save_bookings
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.check_in import check_in
from shared.usecases.close_day import close_day
from shared.usecases.desk import close_counter, close_soon, open_counter, pause_counter
from shared.usecases.go_on import finish_and_continue
from shared.usecases.outcomes import TicketTaken
from shared.usecases.pause_service import pause_service, resume_service
from shared.usecases.ports import Reading
from shared.usecases.serve import cancel, finish, hold, no_show, resume, return_after_no_show, start
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_back import take_back
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import Clock
from tests.support.office import catalogue_of, check_invariants, document, small_hall
from tests.support.sites import copy_site

pytestmark = pytest.mark.office

SERVICES = st.sampled_from(["ktp", "kk", "akta", "paspor", "pbb"])
COUNTERS = st.sampled_from([1, 2, 3, 4, 5])
OFFICERS = st.sampled_from(["ani", "budi"])
NUMBERS = st.builds(Number, st.sampled_from("ABC"), st.integers(1, 6))
CODES = st.sampled_from(["BOOKED1", "BOOKED2", "BOOKED3"])
NOTES = st.sampled_from(["", "ke bank", "x" * 600])
DESTINATIONS = (
    st.builds(ToService, SERVICES)
    | st.builds(ToAgency, st.sampled_from(["capil", "imigrasi", "pajak"]))
    | st.builds(ToCounter, COUNTERS, st.just("") | SERVICES)
)
LEAVING = [pause_counter, close_counter, partial(close_counter, insist=True)]
NEVER = {Reason.UNKNOWN_COUNTER, Reason.TOO_MANY_SERVICES, Reason.NO_SERVICE}


def without(counter: int, service: str) -> object:
    """The small hall without a counter, a service, and what nobody serves or offers then."""
    changed = document()
    changed["needs"] = []
    changed["counters"] = [each for each in changed["counters"] if each["number"] != counter]
    served = {known for each in changed["counters"] for known in each["services"]} - {service}
    for agency in changed["agencies"]:
        agency["services"] = [each for each in agency["services"] if each["id"] in served]
    changed["agencies"] = [agency for agency in changed["agencies"] if agency["services"]]
    for each in changed["counters"]:
        each["services"] = [known for known in each["services"] if known in served]
        each["second_choice"] = {k: v for k, v in each.get("second_choice", {}).items() if k in served}
    changed["counters"] = [each for each in changed["counters"] if each["services"]]
    return changed


class Days(RuleBasedStateMachine):
    """A hall on SQLite, with every verb as a rule."""

    @initialize()
    def open_hall(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.database = open_database(
            copy_site(self.folder / "hall.db", small_hall(), self.clock), self.clock
        )
        self.tickets = 0
        for counter in (1, 2, 3, 4, 5):
            open_counter(self.database, counter, "ani")

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    @rule(
        services=st.lists(SERVICES, min_size=1, max_size=3),
        priority=st.booleans(),
        reasons=st.sets(st.sampled_from(PriorityReason), max_size=2),
    )
    def take(self, services: list[str], priority: bool, reasons: set[PriorityReason]) -> None:
        self.tickets += 1
        given = take_ticket(
            self.database, services, token=f"ticket {self.tickets}", priority=priority, reasons=reasons
        )
        if isinstance(given, Refusal):
            assert given.reason not in NEVER
            return
        assert isinstance(given, TicketTaken)
        ticket = self.database.read(lambda read: read.ticket(given.ticket))
        assert ticket is not None
        assert [step.state for step in ticket.steps][:2] == [StepState.WAITING, StepState.PLANNED][
            : len(services)
        ]
        assert ticket.priority is (priority or bool(reasons))

    @rule(
        code=CODES,
        services=st.lists(SERVICES, min_size=1, max_size=3, unique=True),
        minutes=st.integers(-60, 60) | st.just(24 * 60),
        complete=st.booleans(),
    )
    def register_online(self, code: str, services: list[str], minutes: int, complete: bool) -> None:
        booking = Booking(code, self.clock.now + timedelta(minutes=minutes), tuple(services))
        save_bookings(self.database, [booking], complete=complete)

    @rule(code=CODES, reasons=st.sets(st.sampled_from(PriorityReason), max_size=1))
    def check_in_twice(self, code: str, reasons: set[PriorityReason]) -> None:
        self.tickets += 1
        first, second = (
            check_in(self.database, code, token=f"{time} {self.tickets}", reasons=reasons)
            for time in ("once", "again")
        )
        assert second == first
        assert not isinstance(first, Refusal) or first.reason not in NEVER

    @rule(code=CODES)
    def cancel_online(self, code: str) -> None:
        remove_booking(self.database, code)

    @rule(services=st.lists(SERVICES, min_size=1, max_size=2, unique=True))
    def tap_twice(self, services: list[str]) -> None:
        request = f"tap {self.tickets}"
        first = take_ticket(self.database, services, token=request, request_id=request)
        second = take_ticket(self.database, services, token=f"{request}, again", request_id=request)
        assert second == first
        self.tickets += 1

    @rule(counter=COUNTERS)
    def next(self, counter: int) -> None:
        call_next(self.database, counter)

    @rule(counter=COUNTERS, number=NUMBERS, reason=st.none() | st.sampled_from(OutOfTurn), words=NOTES)
    def this(self, counter: int, number: Number, reason: OutOfTurn | None, words: str) -> None:
        call_this(self.database, counter, number, reason=reason, words=words)

    @rule(counter=COUNTERS, outcome=st.sampled_from(Outcome), note=NOTES)
    def serve(self, counter: int, outcome: Outcome, note: str) -> None:
        start(self.database, counter)
        finish(self.database, counter, outcome, note)

    @rule(counter=COUNTERS)
    def begin(self, counter: int) -> None:
        start(self.database, counter)

    @rule(counter=COUNTERS)
    def nobody_comes(self, counter: int) -> None:
        recall(self.database, counter)
        self.clock.step(seconds=61)
        no_show(self.database, counter)

    @rule(number=NUMBERS)
    def come_back(self, number: Number) -> None:
        return_after_no_show(self.database, number)

    @rule(counter=COUNTERS, note=NOTES, minutes=st.none() | st.integers(-1, 30))
    def set_aside(self, counter: int, note: str, minutes: int | None) -> None:
        back = None if minutes is None else self.clock.now + timedelta(minutes=minutes)
        hold(self.database, counter, note, back)

    @rule(counter=COUNTERS, number=NUMBERS)
    def go_on(self, counter: int, number: Number) -> None:
        resume(self.database, counter, number)

    @rule(
        counter=COUNTERS, to=DESTINATIONS, where=st.sampled_from(Transfer), note=NOTES, insist=st.booleans()
    )
    def send_on(self, counter: int, to: Destination, where: Transfer, note: str, insist: bool) -> None:
        transfer(self.database, counter, to, where, note=note, insist=insist)

    @rule(counter=COUNTERS, number=NUMBERS, seconds=st.sampled_from([0, 3, 60]))
    def press_undo(self, counter: int, number: Number, seconds: int) -> None:
        self.clock.step(seconds=seconds)
        take_back(self.database, counter, number)

    @rule(counter=COUNTERS, undo=st.booleans())
    def finish_by_mistake(self, counter: int, undo: bool) -> None:
        ended = finish(self.database, counter)
        if undo and not isinstance(ended, Refusal):
            self.clock.step(seconds=3)
            assert not isinstance(take_back(self.database, counter, ended.number), Refusal)

    @rule(counter=COUNTERS, service=st.just("") | SERVICES)
    def continue_here(self, counter: int, service: str) -> None:
        finish_and_continue(self.database, counter, service)

    @rule(counter=COUNTERS, number=NUMBERS, service=SERVICES, insist=st.booleans())
    def one_more_service(self, counter: int, number: Number, service: str, insist: bool) -> None:
        add_service(self.database, counter, number, service, insist=insist)

    @rule(counter=COUNTERS, service=SERVICES, begin=st.booleans(), insist=st.booleans())
    def come_without_a_number(self, counter: int, service: str, begin: bool, insist: bool) -> None:
        self.tickets += 1
        token = f"at the counter {self.tickets}"
        take_at_counter(
            self.database,
            counter,
            [service],
            token=token,
            begin=begin,
            reason=OutOfTurn.OTHER,
            words="tiket basah",
            insist=insist,
        )

    @rule(service=SERVICES, minutes=st.none() | st.integers(-1, 90))
    def network_fails(self, service: str, minutes: int | None) -> None:
        until = None if minutes is None else self.clock.now + timedelta(minutes=minutes)
        pause_service(self.database, service, "jaringan", until)

    @rule(service=SERVICES)
    def network_is_back(self, service: str) -> None:
        resume_service(self.database, service)

    @rule(counter=COUNTERS, closing=st.booleans())
    def go_home_soon(self, counter: int, closing: bool) -> None:
        close_soon(self.database, counter, closing)

    @rule(number=NUMBERS)
    def give_back(self, number: Number) -> None:
        cancel(self.database, number)

    @rule(counter=COUNTERS, officer=OFFICERS)
    def sit_down(self, counter: int, officer: str) -> None:
        open_counter(self.database, counter, officer)

    @rule(counter=COUNTERS, how=st.sampled_from(LEAVING))
    def get_up(self, counter: int, how: Callable[..., object]) -> None:
        answer = how(self.database, counter)
        visitor = self.database.read(lambda read: read.at_counter(counter))
        assert visitor is None or isinstance(answer, Refusal)

    @rule(minutes=st.integers(-90, 240))
    def clock_jumps(self, minutes: int) -> None:
        self.clock.step(minutes=minutes)

    @rule()
    def next_morning(self) -> None:
        self.clock.set((self.clock.now + timedelta(days=1)).replace(hour=1, minute=42))
        for counter in (1, 2, 5):
            open_counter(self.database, counter, "budi")

    @rule()
    def evening(self) -> None:
        """After it nothing is open and no note is left, of today or before."""
        close_day(self.database)
        today = self.database.read(lambda read: read.today)
        with self.database.engines.read.connect() as connection:
            left = connection.execute(
                select(tables.step)
                .join(tables.ticket)
                .where(tables.ticket.c.day <= today)
                .where(
                    tables.step.c.state.not_in(("done", "cancelled", "expired")) | (tables.step.c.note != "")
                )
            ).all()
        assert left == []

    @rule(service=SERVICES, counter=COUNTERS)
    def catalogue_shrinks(self, service: str, counter: int) -> None:
        change_catalogue(self.database, catalogue_of(without(counter, service)))

    @rule()
    def catalogue_is_whole_again(self) -> None:
        change_catalogue(self.database, small_hall())

    @invariant()
    def in_order(self) -> None:
        if hasattr(self, "database"):
            check_invariants(self.database)

    @precondition(lambda self: hasattr(self, "database"))
    @invariant()
    def every_screen_can_be_drawn(self) -> None:
        self.database.read(draw_everything)


def draw_everything(read: Reading) -> None:
    """Ask every question that a screen asks."""
    kiosk_board(read)
    hall_board(read)
    hall_board(read, Scope("barat"))
    sign_in_board(read, "ani")
    for counter in read.catalogue.counters:
        counter_board(read, counter)
    for ticket in range(1, 4):
        ticket_facts(read, ticket)


Days.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
TestDays = Days.TestCase

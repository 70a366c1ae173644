"""What use cases need from the outside: a database that runs one transaction at a time.

``shared.persistence`` implements these for SQLite and PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.desk import DayFigures, Desk
from shared.domain.devices import Device
from shared.domain.habits import Traffic
from shared.domain.hall_stop import HallStop
from shared.domain.journal import Entry, Event
from shared.domain.media import Slide
from shared.domain.officer import Officer
from shared.domain.pauses import ServicePause
from shared.domain.receipts import Receipt, Screen
from shared.domain.ticket import Number, PriorityReason, Step, StepKey, StepState, Ticket, Waiting

T = TypeVar("T")


class Reading(Protocol):
    """Questions that a transaction answers; times are UTC of the database's clock."""

    @property
    def now(self) -> datetime:
        """The transaction's time."""
        ...

    @property
    def today(self) -> date:
        """The business day: the site's local date."""
        ...

    @property
    def has_site(self) -> bool:
        """Whether a catalogue is in force yet."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        ...

    def position(self) -> int:
        """The journal's last position, 0 when it is empty."""
        ...

    def entries_after(self, position: int, limit: int = 500) -> Sequence[Entry]:
        """Entries after *position*, in order."""
        ...

    def recent_calls(self, limit: int) -> Sequence[Entry]:
        """Today's latest calls and recalls, newest first."""
        ...

    def receipts(self, positions: Collection[int]) -> Sequence[Receipt]:
        """Every display's receipts for the calls at the journal *positions*, by position and display."""
        ...

    def screens(self) -> Sequence[Screen]:
        """Every display that ever reported, by name."""
        ...

    def last_call(self, counter: int) -> Entry | None:
        """Today's latest call or recall to *counter*."""
        ...

    def ticket(self, ticket: int) -> Ticket | None:
        """A ticket with its steps."""
        ...

    def ticket_of(self, number: Number, day: date) -> Ticket | None:
        """The ticket with this number on that day."""
        ...

    def ticket_by_token(self, token: str) -> Ticket | None:
        """The ticket whose QR code holds *token*."""
        ...

    def line(
        self, services: Collection[str], counter: int | None, limit: int | None = None
    ) -> Sequence[Waiting]:
        """Today's waiting steps of *services*, earliest ``turn_at`` first, at most *limit* per service.

        With a *counter*: also those sent to that counter, without those sent to another.
        """
        ...

    def planned_services(self, tickets: Collection[int]) -> Mapping[int, Sequence[str]]:
        """Ticket → its planned services in order, for those of *tickets* that have any."""
        ...

    def waiting_counts(self) -> Mapping[str, int]:
        """Service → people waiting today; services without any are left out."""
        ...

    def uncalled_counts(self) -> Mapping[str, int]:
        """Service → today's steps that are still to be called; services without any are left out."""
        ...

    def quota_used(self) -> Mapping[str, int]:
        """Service with a quota → tickets of today that have a place of it; more than there are if officers insisted."""
        ...

    def desks(self) -> Mapping[int, Desk]:
        """Every counter's state."""
        ...

    def traffic(self) -> Traffic:
        """How long visits last and how many people come; at most a minute old."""
        ...

    def at_counters(self) -> Mapping[int, tuple[str, datetime]]:
        """Counter → the service of the visitor who is called or served there, and when the first call was."""
        ...

    def pauses(self) -> Mapping[str, ServicePause]:
        """The services that are paused now."""
        ...

    def hall_stop(self) -> HallStop | None:
        """The stop of the whole hall, None while it is open."""
        ...

    def closing_desks(self) -> Mapping[int, Desk]:
        """As `desks`, but possibly empty while no counter is closing, which costs nothing."""
        ...

    def at_counter(self, counter: int) -> tuple[Ticket, Step] | None:
        """The visitor who is called to or served at *counter*."""
        ...

    def visitors(self) -> Mapping[int, tuple[Number, StepState]]:
        """Counter → the number called to or served there today, for every counter that has one."""
        ...

    def held(self, counter: int) -> Sequence[tuple[Ticket, Step]]:
        """Today's visitors on hold at *counter*, longest first."""
        ...

    def figures(self, officer: str) -> DayFigures:
        """An officer's own numbers of today."""
        ...

    def officer(self, username: str) -> Officer | None:
        """A person by user name (case does not matter)."""
        ...

    def officers(self) -> Sequence[Officer]:
        """Everybody who may sign in."""
        ...

    def devices(self) -> Sequence[Device]:
        """Every device that ever reported, by program and name."""
        ...

    def booking(self, code: str) -> Booking | None:
        """The booking with this canonical *code*; to a writer locked."""
        ...

    def bookings(self) -> Sequence[Booking]:
        """All bookings, earliest first; to a writer locked against another who changes many."""
        ...

    def has_bookings(self) -> bool:
        """Whether this site has bookings at all."""
        ...

    def kept_places(self) -> Mapping[str, int]:
        """Service → today's booked visitors who have not come yet and are not late: their places are kept for them."""
        ...

    def expected(self, before: datetime) -> Mapping[str, Sequence[datetime]]:
        """First service → the booked times of the same visitors, in order, as far as they are *before* that time."""
        ...

    def slides(self) -> Sequence[Slide]:
        """The playlist of all displays, in order; to a writer locked, so that changes come one by one."""
        ...

    def media_sizes(self) -> Mapping[str, int]:
        """Checksum of every content of the playlist's files → its bytes."""
        ...

    def media_pieces(self, checksum: str) -> int:
        """In how many pieces that content is kept, 0 when it is not there."""
        ...

    def media_piece(self, checksum: str, number: int) -> bytes:
        """One of those pieces, counted from 0; empty when it is not there any more."""
        ...


class UnitOfWork(Reading, Protocol):
    """One writing transaction. Nothing stays unless the operation returns without a refusal."""

    @property
    def earlier(self) -> Sequence[Event]:
        """What this request already recorded when it was made before; empty the first time."""
        ...

    def lock_desk(self, counter: int) -> tuple[Desk, StepKey | None]:
        """The counter's state and its active step, locked until the transaction ends."""
        ...

    def use_quota(self, service: str, quota: int) -> bool:
        """Take one place of today's quota; False when it was beyond *quota*, less the places kept for booked visitors."""
        ...

    def give_back_quota(self, service: str) -> None:
        """Give one place of today's quota back."""
        ...

    def next_number(self, code: str) -> tuple[Number, datetime]:
        """The next number of today's series, and its moment: a later number never has an earlier one."""
        ...

    def add_ticket(self, ticket: Ticket) -> Ticket:
        """Store a new ticket and its steps; *ticket* comes without id and is returned with it."""
        ...

    def add_step(self, ticket: Ticket, step: Step) -> None:
        """Store one more step on *ticket*."""
        ...

    def change(self, before: Step, after: Step) -> bool:
        """Replace a step if it is still in *before*'s state; False when somebody was faster."""
        ...

    def claim(self, candidates: Sequence[StepKey], desk: Desk, *, wait: bool) -> StepKey | None:
        """Call the first candidate that is still waiting to *desk*; None when all were taken.

        Those whom others are calling at this instant are passed over, or, with *wait*, awaited.
        """
        ...

    def set_desk(self, desk: Desk) -> None:
        """Store a counter's state."""
        ...

    def open_steps_before(self, day: date) -> Sequence[tuple[Ticket, Step]]:
        """Steps of days before *day* that have not ended."""
        ...

    def forget_notes(self, before: date) -> None:
        """Delete officers' notes of days before *before* (UU 27/2022: kept no longer than needed)."""
        ...

    def save_pause(self, pause: ServicePause) -> None:
        """Store a pause in the place of an earlier one of its service."""
        ...

    def end_pause(self, service: str) -> bool:
        """Forget the pause of *service*; False when somebody else was faster."""
        ...

    def save_hall_stop(self, stop: HallStop) -> None:
        """Store the stop of the whole hall in the place of an earlier one."""
        ...

    def end_hall_stop(self) -> bool:
        """Forget it; False when the hall was not stopped."""
        ...

    def count_priority(self, reasons: Iterable[PriorityReason]) -> None:
        """Count reasons for going first per day; they are stored nowhere else."""
        ...

    def save_officer(self, officer: Officer) -> None:
        """Store a person, new or changed."""
        ...

    def save_device(self, device: Device) -> None:
        """Store what a device says of itself, new or changed."""
        ...

    def forget_device(self, name: str, program: str) -> bool:
        """Forget a device; False when it was not known."""

    def confirm(
        self,
        display: str,
        positions: Collection[int],
        *,
        shown_at: datetime | None = None,
        spoken_at: datetime | None = None,
    ) -> None:
        """Note that *display* showed or spoke the calls at *positions*; an earlier time stays.

        Positions that are no calls are passed over.
        """
        ...

    def save_screen(self, screen: Screen) -> Screen:
        """Store what a display reports of itself; `since` stays that of its first report, and is returned."""
        ...

    def forget_receipts(self, before: datetime) -> None:
        """Delete some of the receipts for calls before *before*: to be asked often."""
        ...

    def add_bookings(self, bookings: Sequence[Booking]) -> None:
        """Store *bookings* whose codes are new."""
        ...

    def change_booking(self, after: Booking) -> bool:
        """Give the booking of that code another time and services; False when there is none, or somebody has come."""
        ...

    def use_booking(self, code: str, ticket: int) -> bool:
        """Note the *ticket* given for the booking *code*; False when somebody else was faster."""
        ...

    def remove_booking(self, code: str) -> bool:
        """Delete the booking *code*; False when there is none, or somebody has come for it."""
        ...

    def forget_bookings(self, before: date) -> None:
        """Delete the bookings of days before *before*."""
        ...

    def save_media(self, checksum: str, content: bytes) -> None:
        """Keep the *content* of a file under its *checksum*; nothing is done when it is there already."""
        ...

    def save_slides(self, slides: Sequence[Slide]) -> None:
        """Replace the playlist; contents that no slide names any more are forgotten."""
        ...

    def save_catalogue(self, catalogue: Catalogue) -> None:
        """Replace the catalogue; what tickets refer to is kept, services that are gone are retired."""
        ...

    def record(self, *events: Event) -> None:
        """Write facts to the journal when the transaction commits, in this order."""
        ...


class Database(Protocol):
    """Runs operations in transactions."""

    def write(self, operation: Callable[[UnitOfWork], T], request_id: str = "") -> T:
        """Run *operation* in one transaction and commit, unless it returns a ``Refusal``.

        The same *request_id* a second time shows the first one's events as ``earlier``. An
        operation may run again after a conflict. Raises DatabaseUnavailableError.
        """
        ...

    def read(self, question: Callable[[Reading], T]) -> T:
        """Answer *question* from one consistent snapshot. Raises DatabaseUnavailableError."""
        ...


class Wakeups(Protocol):
    """Waits for what other connections write. A wake-up is only a hint; the journal tells the truth."""

    def wait(self, seconds: float) -> bool:
        """Whether the journal, or what else is watched, was written within *seconds*.

        Raises DatabaseUnavailableError.
        """
        ...

    def close(self) -> None:
        """Stop waiting."""
        ...


class Passwords(Protocol):
    """Hashes passwords; slow on purpose, so never inside a transaction."""

    def hash(self, password: str) -> str:
        """A salted hash of *password*."""
        ...

    def matches(self, password: str, hashed: str) -> bool:
        """Whether *password* is the one behind *hashed*."""
        ...


NO_DELAYS: Mapping[str, timedelta] = {}
"""For lines seen without a counter."""

"""Answers about the present from one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Executable, Row, select

from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.desk import DayFigures, Desk, on_day
from shared.domain.devices import Device
from shared.domain.errors import CannotStartError
from shared.domain.habits import Traffic
from shared.domain.hall_stop import HallStop
from shared.domain.hours import at, day_of
from shared.domain.journal import Entry
from shared.domain.media import Slide
from shared.domain.officer import Officer
from shared.domain.pauses import ServicePause, in_force
from shared.domain.receipts import Receipt, Screen
from shared.domain.ticket import Number, Outcome, Step, StepState, Ticket, Waiting
from shared.persistence import booking_rows, media_rows, rows, statements, tables
from shared.persistence.visits import VisitMemory


class NoSiteError(CannotStartError):
    """The database has tables but no site yet; ``antrean init`` makes one."""


class SqlReading:
    """``shared.usecases.ports.Reading`` on a connection that is inside a transaction."""

    def __init__(
        self,
        connection: Connection,
        now: datetime,
        catalogue: Callable[[], Catalogue | None],
        visits: VisitMemory,
        *,
        exceptional: bool = True,
    ) -> None:
        self._connection = connection
        self._now = now
        self._exceptional = exceptional
        self._pauses: Mapping[str, ServicePause] | None = None
        self._closing: Mapping[int, Desk] | None = None
        self._desks: Mapping[int, Desk] | None = None
        self._waiting: Mapping[str, int] | None = None
        self._load_catalogue = catalogue
        self._visits = visits

    @property
    def now(self) -> datetime:
        """The transaction's time (UTC)."""
        return self._now

    @property
    def today(self) -> date:
        """The site's local date."""
        return day_of(self._now, self.catalogue.site.time_zone)

    @property
    def has_site(self) -> bool:
        """Whether a catalogue is in force yet."""
        return self._load_catalogue() is not None

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force. Raises NoSiteError."""
        catalogue = self._load_catalogue()
        if catalogue is None:
            raise NoSiteError("This database has no site yet. Run `antrean init` to set one up.")
        return catalogue

    def position(self) -> int:
        """The journal's last position."""
        return int(self._connection.execute(statements.head).scalar_one())

    def entries_after(self, position: int, limit: int = 500) -> Sequence[Entry]:
        """Entries after *position*, in order."""
        return [rows.entry_of(row) for row in self._all(statements.entries_after, after=position, most=limit)]

    def recent_calls(self, limit: int) -> Sequence[Entry]:
        """Today's latest calls, newest first."""
        return [
            rows.entry_of(row) for row in self._all(statements.recent_calls, since=self._midnight, most=limit)
        ]

    def receipts(self, positions: Collection[int]) -> Sequence[Receipt]:
        """Every display's receipts for the calls at *positions*."""
        if not positions:
            return []
        return [rows.receipt_of(row) for row in self._all(statements.receipts, positions=list(positions))]

    def screens(self) -> Sequence[Screen]:
        """Every display that ever reported."""
        known = select(tables.screen).order_by(tables.screen.c.name)
        return [rows.screen_of(row) for row in self._connection.execute(known)]

    def last_call(self, counter: int) -> Entry | None:
        """Today's latest call to *counter*."""
        found = self._all(statements.last_call, number=counter)
        entry = rows.entry_of(found[0]) if found else None
        return entry if entry is not None and entry.at >= self._midnight else None

    def ticket(self, ticket: int) -> Ticket | None:
        """A ticket with its steps."""
        return self._ticket(statements.ticket_by_id, ticket_id=ticket)

    def ticket_of(self, number: Number, day: date) -> Ticket | None:
        """The ticket with this number on that day."""
        found = {"on": day, "letters": number.code, "number": number.count}
        return self._ticket(statements.ticket_by_number, **found)

    def ticket_by_token(self, token: str) -> Ticket | None:
        """The ticket whose QR code holds *token*."""
        return self._ticket(statements.ticket_by_token, secret=token)

    def line(
        self, services: Collection[str], counter: int | None, limit: int | None = None
    ) -> Sequence[Waiting]:
        """Today's waiting steps of *services*, see the port."""
        if not services and counter is None:
            return []
        found: dict[str, Any] = {f"service_{i}": service for i, service in enumerate(services)}
        found["on"] = self.today
        found["number"] = counter
        waiting = statements.line(len(services), sent=counter is not None, most=limit)
        return [rows.waiting_of(row) for row in self._connection.execute(waiting, found)]

    def planned_services(self, tickets: Collection[int]) -> Mapping[int, Sequence[str]]:
        """Ticket → its planned services in order."""
        planned: dict[int, list[str]] = {}
        if tickets:
            for row in self._all(statements.planned_services, tickets=list(tickets)):
                planned.setdefault(row.ticket, []).append(row.service)
        return planned

    def waiting_counts(self) -> Mapping[str, int]:
        """Service → people waiting today; in a snapshot they stay the same."""
        if self._waiting is None:
            self._waiting = self._waiting_counts()
        return self._waiting

    def _waiting_counts(self) -> Mapping[str, int]:
        return {row.service: row.people for row in self._all(statements.waiting_counts, on=self.today)}

    def uncalled_counts(self) -> Mapping[str, int]:
        """Service → today's steps that are still to be called."""
        return {row.service: row.people for row in self._all(statements.uncalled_counts, on=self.today)}

    def quota_used(self) -> Mapping[str, int]:
        """Service with a quota → tickets of today that have a place of it."""
        return {row.service: row.used for row in self._all(statements.quota_used, on=self.today)}

    def desks(self) -> Mapping[int, Desk]:
        """Every counter's state; in a snapshot it stays the same."""
        if self._desks is None:
            self._desks = self._every_desk()
        return self._desks

    def _every_desk(self) -> Mapping[int, Desk]:
        counters = select(tables.counter).where(tables.counter.c.retired.is_(False))
        return {row.number: self._desk(row) for row in self._connection.execute(counters)}

    def traffic(self) -> Traffic:
        """How long visits last and how many people come."""
        usual = self._visits.usually(self._connection, self.today, self.catalogue)
        today, came = self._visits.lately(self._connection, self.today, self.now)
        return Traffic(usual, today, came, sum(came.values(), usual.everybody))

    def at_counters(self) -> Mapping[int, tuple[str, datetime]]:
        """Counter → service and first call of the visitor there."""
        return {row.counter: (row.service, row.called_at) for row in self._all(statements.at_counters)}

    def pauses(self) -> Mapping[str, ServicePause]:
        """The services that are paused now."""
        if self._pauses is None:
            rows_ = self._connection.execute(select(tables.service_pause)) if self._exceptional else ()
            found = [rows.pause_of(row) for row in rows_]
            self._pauses = {p.service: p for p in found if in_force(p, self._now, self._midnight)}
        return self._pauses

    def hall_stop(self) -> HallStop | None:
        """The stop of the whole hall, asked anew each time."""
        if not self._exceptional:
            return None
        row = self._connection.execute(select(tables.hall_stop)).one_or_none()
        return rows.hall_stop_of(row) if row else None

    def closing_desks(self) -> Mapping[int, Desk]:
        """Every counter's state if one of them is closing."""
        if self._closing is None:
            self._closing = self.desks() if self._exceptional else {}
        return self._closing

    def at_counter(self, counter: int) -> tuple[Ticket, Step] | None:
        """The visitor at *counter*."""
        found = self._all(statements.at_counter, number=counter)
        return self._with_tickets(found)[0] if found else None

    def visitors(self) -> Mapping[int, tuple[Number, StepState]]:
        """Counter → who is called to or served there."""
        found = self._all(statements.visitors, on=self.today)
        return {row.counter: (Number(row.code, row.number), StepState(row.state)) for row in found}

    def held(self, counter: int) -> Sequence[tuple[Ticket, Step]]:
        """Today's visitors on hold at *counter*."""
        return self._with_tickets(self._all(statements.held_at, number=counter, on=self.today))

    def figures(self, officer: str) -> DayFigures:
        """An officer's own numbers of today."""
        ended = self._all(statements.ended_by, username=officer, since=self._midnight)
        missed = [row for row in ended if row.state == StepState.MISSED]
        served = [row for row in ended if row.state == StepState.DONE and row.outcome != Outcome.TRANSFERRED]
        seconds = [_seconds(row.serving_at, row.ended_at) for row in served if row.serving_at]
        waits = [_seconds(row.queued_at, row.called_at) for row in ended if row.queued_at and row.calls]
        return DayFigures(
            len(served),
            sum(seconds) / len(seconds) if seconds else None,
            len(missed),
            Number(missed[-1].code, missed[-1].number) if missed else None,
            min((row.serving_at for row in ended if row.serving_at), default=None),
            max(waits, default=None),
            sum(waits) / len(waits) if waits else None,
        )

    def officer(self, username: str) -> Officer | None:
        """A person by user name."""
        return self._officer(username, lock=False)

    def officers(self) -> Sequence[Officer]:
        """Everybody who may sign in."""
        people = select(tables.officer).order_by(tables.officer.c.username)
        return [rows.officer_of(row) for row in self._connection.execute(people)]

    def devices(self) -> Sequence[Device]:
        """Every device that reported."""
        known = select(tables.device).order_by(tables.device.c.program, tables.device.c.name)
        return [rows.device_of(row) for row in self._connection.execute(known)]

    def booking(self, code: str) -> Booking | None:
        """The booking with *code*."""
        return booking_rows.find(self._connection, code, lock=False)

    def bookings(self) -> Sequence[Booking]:
        """All bookings, by their time."""
        return booking_rows.load(self._connection)

    def has_bookings(self) -> bool:
        """Whether there is any booking."""
        return booking_rows.any_kept(self._connection)

    def kept_places(self) -> Mapping[str, int]:
        """Service → booked visitors still expected today."""
        return booking_rows.places(self._connection, *self._to_come)

    def expected(self, before: datetime) -> Mapping[str, Sequence[datetime]]:
        """First service → the times of booked visitors still expected today and *before* that time."""
        since, until = self._to_come
        return booking_rows.times(self._connection, since, min(until, before))

    def slides(self) -> Sequence[Slide]:
        """The playlist of all displays."""
        return media_rows.load_slides(self._connection)

    def media_sizes(self) -> Mapping[str, int]:
        """Checksum of every content → its bytes."""
        return media_rows.sizes(self._connection)

    def media_pieces(self, checksum: str) -> int:
        """In how many pieces that content is kept."""
        return media_rows.pieces(self._connection, checksum)

    def media_piece(self, checksum: str, number: int) -> bytes:
        """One of them."""
        return media_rows.piece(self._connection, checksum, number)

    def _officer(self, username: str, *, lock: bool) -> Officer | None:
        found = select(tables.officer).where(tables.officer.c.username == username.casefold())
        row = self._connection.execute(found.with_for_update() if lock else found).one_or_none()
        return rows.officer_of(row) if row else None

    def _desk(self, row: Row[Any]) -> Desk:
        return on_day(rows.desk_of(row), self._midnight)

    @property
    def _to_come(self) -> tuple[datetime, datetime]:
        """From which booked time on, and until when, visitors are still expected today."""
        site = self.catalogue.site
        return self._now - site.rules.late_limit, at(self.today + timedelta(days=1), 0, site.time_zone)

    @property
    def _midnight(self) -> datetime:
        return at(self.today, 0, self.catalogue.site.time_zone)

    def _all(self, statement: Executable, **values: Any) -> Sequence[Row[Any]]:
        return self._connection.execute(statement, values).all()

    def _ticket(self, statement: Executable, **values: Any) -> Ticket | None:
        found = self._all(statement, **values)
        return rows.ticket_of(found) if found else None

    def _with_tickets(self, found: Sequence[Row[Any]]) -> list[tuple[Ticket, Step]]:
        """The tickets and steps that rows of (ticket, step) name."""
        pairs = []
        for row in found:
            ticket = self.ticket(row.ticket)
            assert ticket is not None, "a step belongs to a ticket"
            pairs.append((ticket, ticket.steps[row.step - 1]))
        return pairs


def _seconds(since: datetime, until: datetime) -> float:
    """How long that was; nothing when the clock was set back meanwhile."""
    return max(0.0, (until - since).total_seconds())


def system_clock() -> datetime:
    """The time of this machine (UTC)."""
    return datetime.now(UTC)

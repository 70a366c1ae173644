"""One writing transaction: conditional changes, and the journal written last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.desk import Desk
from shared.domain.devices import Device
from shared.domain.hall_stop import HallStop
from shared.domain.hours import at
from shared.domain.journal import CALLS, Event
from shared.domain.media import Slide
from shared.domain.officer import Officer
from shared.domain.pauses import ServicePause
from shared.domain.receipts import Screen
from shared.domain.ticket import Number, PriorityReason, Step, StepKey, Ticket, with_id
from shared.persistence import (
    booking_rows,
    catalogue_rows,
    media_rows,
    postgres_statements,
    rows,
    statements,
    tables,
)
from shared.persistence.reading import SqlReading
from shared.persistence.visits import VisitMemory

_quotas = {dialect: statements.use_quota(dialect) for dialect in ("sqlite", "postgresql")}
_add_ticket = insert(tables.ticket).returning(tables.ticket.c.id)
_add_steps = insert(tables.step)


class SqlUnitOfWork(SqlReading):
    """``shared.usecases.ports.UnitOfWork`` on a connection whose transaction may write."""

    def __init__(
        self,
        connection: Connection,
        now: datetime,
        catalogue: Callable[[], Catalogue | None],
        visits: VisitMemory,
        request_id: str,
        *,
        exceptional: bool,
        database_time: bool,
        repeated: bool,
    ) -> None:
        super().__init__(connection, now, catalogue, visits, exceptional=exceptional)
        self._database_time = database_time
        self._repeated = repeated
        self._request = request_id or None
        self._events: list[Event] = []
        self._postgres = connection.dialect.name == "postgresql"

    @property
    def earlier(self) -> Sequence[Event]:
        """What this request recorded when it was made before; not looked up unless it may be repeated."""
        if self._request is None or not self._repeated:
            return []
        found = self._all(statements.earlier, request=self._request)
        return [rows.event_of(row.kind, row.data) for row in found]

    def desks(self) -> Mapping[int, Desk]:
        """Every counter's state, asked anew each time: others write meanwhile."""
        return self._every_desk()

    def waiting_counts(self) -> Mapping[str, int]:
        """People waiting, asked anew each time."""
        return self._waiting_counts()

    def lock_desk(self, counter: int) -> tuple[Desk, StepKey | None]:
        """The counter's state and its active step, locked."""
        row = self._connection.execute(statements.lock_desk, {"number": counter}).one()
        active = None if row.active_ticket is None else StepKey(row.active_ticket, row.active_step)
        return self._desk(row), active

    def officer(self, username: str) -> Officer | None:
        """A person by user name, locked, so that tries at the password are counted one by one."""
        return self._officer(username, lock=True)

    def use_quota(self, service: str, quota: int) -> bool:
        """Take one place of today's quota."""
        since, until = self._to_come
        asked = {"of": service, "since": since, "until": until}
        use = _quotas[self._connection.dialect.name]
        row = self._connection.execute(use, {**asked, "today": self.today}).one()
        if row.taken + row.kept <= quota:
            return True
        # Whoever checked in while this waited for the row is among the taken, and must not be among the kept too.
        kept = self._connection.execute(statements.places_kept, asked).scalar_one()
        return bool(row.taken + kept <= quota)

    def give_back_quota(self, service: str) -> None:
        """Give one place of today's quota back."""
        self._connection.execute(statements.give_back_quota, {"on": self.today, "of": service})

    def next_number(self, code: str) -> tuple[Number, datetime]:
        """The next number of today's series and its moment, read while the series is locked."""
        statement = postgres_statements.next_count if self._postgres else statements.next_count
        now = None if self._database_time else self.now
        row = self._connection.execute(statement, {"day": self.today, "code": code, "now": now}).one()
        return Number(code, row.last), row.last_at

    def add_ticket(self, ticket: Ticket) -> Ticket:
        """Store a new ticket and its steps."""
        values = rows.ticket_values(ticket)
        steps = [{**rows.step_values(step), "day": ticket.day} for step in ticket.steps]
        if self._postgres:
            values |= postgres_statements.numbered(steps)
            new_id = self._connection.execute(postgres_statements.add_ticket(len(steps)), values).scalar_one()
        else:
            new_id = self._connection.execute(_add_ticket, values).scalar_one()
            self._connection.execute(_add_steps, [{**step, "ticket": new_id} for step in steps])
        return with_id(ticket, int(new_id))

    def add_step(self, ticket: Ticket, step: Step) -> None:
        """Store one more step on *ticket*."""
        self._connection.execute(_add_steps, {**rows.step_values(step), "day": ticket.day})

    def change(self, before: Step, after: Step) -> bool:
        """Replace a step if nobody changed it meanwhile."""
        values = rows.step_values(after)
        key = {
            "of_ticket": values.pop("ticket"),
            "of_step": values.pop("step"),
            "expected": before.state.value,
            "expected_calls": before.calls,
        }
        return self._connection.execute(statements.change_step, {**values, **key}).rowcount == 1

    def claim(self, candidates: Sequence[StepKey], desk: Desk, *, wait: bool) -> StepKey | None:
        """Call the first candidate that is still waiting."""
        values: dict[str, object] = {"number": desk.counter, "username": desk.officer, "now": self.now}
        for index, key in enumerate(candidates):
            values[f"ticket_{index}"], values[f"step_{index}"] = key.ticket, key.step
        row = self._connection.execute(statements.claim(len(candidates), wait=wait), values).one_or_none()
        return StepKey(row.ticket, row.step) if row else None

    def set_desk(self, desk: Desk) -> None:
        """Store a counter's state."""
        self._closing, self._exceptional = None, True
        values = {
            "state": desk.state.value,
            "officer": desk.officer,
            "since": desk.since,
            "reason": desk.reason,
            "back_at": desk.back_at,
            "closing": desk.closing,
            "session": desk.session,
        }
        known = tables.counter.c.number == desk.counter
        self._connection.execute(update(tables.counter).where(known).values(values))

    def open_steps_before(self, day: date) -> Sequence[tuple[Ticket, Step]]:
        """Steps of earlier days that have not ended."""
        return self._with_tickets(self._all(statements.left_open, before=day))

    def forget_notes(self, before: date) -> None:
        """Delete officers' notes of earlier days."""
        self._connection.execute(statements.forget_notes, {"before": before})

    def save_pause(self, pause: ServicePause) -> None:
        """Store a pause."""
        self._pauses, self._exceptional = None, True
        table, values = tables.service_pause, rows.pause_values(pause)
        new = (postgresql.insert if self._postgres else sqlite.insert)(table).values(values)
        self._connection.execute(new.on_conflict_do_update(index_elements=[table.c.service], set_=values))

    def end_pause(self, service: str) -> bool:
        """Forget a pause, unless somebody else has."""
        self._pauses, self._exceptional = None, True
        pauses = tables.service_pause
        gone = self._connection.execute(delete(pauses).where(pauses.c.service == service))
        return gone.rowcount == 1

    def save_hall_stop(self, stop: HallStop) -> None:
        """Store the stop of the hall."""
        self._exceptional = True
        table, values = tables.hall_stop, {"since": stop.since, "text": stop.text}
        new = (postgresql.insert if self._postgres else sqlite.insert)(table).values(id=1, **values)
        self._connection.execute(new.on_conflict_do_update(index_elements=[table.c.id], set_=values))

    def end_hall_stop(self) -> bool:
        """Forget it, unless somebody else has."""
        return self._connection.execute(delete(tables.hall_stop)).rowcount == 1

    def count_priority(self, reasons: Iterable[PriorityReason]) -> None:
        """Count reasons for going first per day."""
        table = tables.priority_count
        for reason in sorted(set(reasons)):
            new = (postgresql.insert if self._postgres else sqlite.insert)(table)
            new = new.values(day=self.today, reason=reason.value, count=1)
            key = [table.c.day, table.c.reason]
            self._connection.execute(
                new.on_conflict_do_update(index_elements=key, set_={"count": table.c.count + 1})
            )

    def save_officer(self, officer: Officer) -> None:
        """Store a person."""
        table = tables.officer
        values = {name: getattr(officer, name) for name in Officer.__slots__}
        values["role"] = officer.role.value
        known = table.c.username == officer.username
        if not self._connection.execute(update(table).where(known).values(values)).rowcount:
            self._connection.execute(insert(table).values(values))

    def save_device(self, device: Device) -> None:
        """Store what a device says of itself."""
        table = tables.device
        new = (postgresql.insert if self._postgres else sqlite.insert)(table)
        values = rows.device_values(device)
        key = [table.c.program, table.c.name]
        self._connection.execute(new.values(values).on_conflict_do_update(index_elements=key, set_=values))

    def forget_device(self, name: str, program: str) -> bool:
        """Forget a device."""
        table = tables.device
        known = delete(table).where(table.c.name == name, table.c.program == program)
        return self._connection.execute(known).rowcount > 0

    def confirm(
        self,
        display: str,
        positions: Collection[int],
        *,
        shown_at: datetime | None = None,
        spoken_at: datetime | None = None,
    ) -> None:
        """Note that *display* showed or spoke the calls at *positions*; it runs, then."""
        noted = {"positions": list(positions), "by": display, "shown": shown_at, "spoken": spoken_at}
        self._connection.execute(statements.confirm(self._connection.dialect.name), noted)
        if self._postgres:
            self._connection.execute(postgres_statements.tell_of_proofs, {"positions": list(positions)})
        seen = update(tables.screen).where(tables.screen.c.name == display).values(seen_at=self.now)
        self._connection.execute(seen)

    def save_screen(self, screen: Screen) -> Screen:
        """Store what a display reports of itself; `since` stays that of its first report."""
        values = {name: getattr(screen, name) for name in Screen.__slots__} | {
            "counters": list(screen.counters)
        }
        row = self._connection.execute(statements.save_screen(self._connection.dialect.name), values).one()
        return rows.screen_of(row)

    def forget_receipts(self, before: datetime) -> None:
        """Delete some receipts of calls before *before*."""
        self._connection.execute(statements.forget_receipts, {"before": before})

    def booking(self, code: str) -> Booking | None:
        """The booking with *code*, locked, so that one ticket is given for it."""
        return booking_rows.find(self._connection, code, lock=True)

    def bookings(self) -> Sequence[Booking]:
        """All bookings, locked against another import."""
        booking_rows.lock_all(self._connection)
        return super().bookings()

    def add_bookings(self, bookings: Sequence[Booking]) -> None:
        """Store new bookings."""
        booking_rows.add(self._connection, bookings)

    def change_booking(self, after: Booking) -> bool:
        """Change a booking that nobody has come for."""
        return booking_rows.change(self._connection, after)

    def use_booking(self, code: str, ticket: int) -> bool:
        """Note the ticket that was given for a booking."""
        return booking_rows.use(self._connection, code, ticket)

    def remove_booking(self, code: str) -> bool:
        """Delete a booking that nobody has come for."""
        return booking_rows.remove(self._connection, code)

    def forget_bookings(self, before: date) -> None:
        """Delete the bookings of earlier days."""
        booking_rows.forget(self._connection, at(before, 0, self.catalogue.site.time_zone))

    def slides(self) -> Sequence[Slide]:
        """The playlist; the site's row is its lock."""
        self._connection.execute(select(tables.site.c.id).with_for_update())
        return super().slides()

    def save_media(self, checksum: str, content: bytes) -> None:
        """Keep the content of a file."""
        media_rows.save_content(self._connection, checksum, content)

    def save_slides(self, slides: Sequence[Slide]) -> None:
        """Replace the playlist."""
        media_rows.save_slides(self._connection, slides)

    def save_catalogue(self, catalogue: Catalogue) -> None:
        """Replace the catalogue."""
        catalogue_rows.save_catalogue(self._connection, catalogue)

    def record(self, *events: Event) -> None:
        """Remember facts for the end of the transaction."""
        self._events += events

    def write_journal(self) -> None:
        """Write the facts. Positions come from one locked row, so position order is commit order."""
        if not self._events:
            return
        common = {"at": self.now, "request": self._request}
        entries: list[rows.Values] = [
            {
                "part": part,
                "kind": event.kind.value,
                "data": rows.event_values(event),
                "counter": event.counter if event.kind in CALLS else None,
            }
            for part, event in enumerate(self._events)
        ]
        if self._postgres:
            values = common | postgres_statements.numbered(entries)
            self._connection.execute(postgres_statements.write_entries(len(entries)), values)
            return
        taken = self._connection.execute(statements.take_positions, {"entries": len(entries)})
        first = int(taken.scalar_one()) - len(entries) + 1
        numbered = [common | entry | {"position": first + entry["part"]} for entry in entries]
        self._connection.execute(statements.write_entries, numbered)

"""Rows to domain values and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row

from shared.domain.desk import Desk, DeskState
from shared.domain.devices import Device, Trouble
from shared.domain.hall_stop import HallStop
from shared.domain.journal import Entry, Event, Kind
from shared.domain.officer import Officer, Role
from shared.domain.pauses import ServicePause
from shared.domain.receipts import Receipt, Screen
from shared.domain.ticket import (
    Number,
    Outcome,
    Place,
    Placed,
    Step,
    StepKey,
    StepState,
    Ticket,
    Waiting,
)

Values = dict[str, Any]

_PLAIN = (
    "service",
    "counter",
    "calls",
    "officer",
    "priority",
    "language",
    "token",
    "reason",
    "device",
    "program",
)
"""Fields of an event that the journal keeps as they are, unless they are empty."""


def step_values(step: Step) -> Values:
    """The columns of a step."""
    place = step.place
    return {
        "ticket": step.key.ticket,
        "step": step.key.step,
        "service": step.service,
        "state": step.state.value,
        "turn_at": place.turn_at if place else None,
        "due_at": place.due_at if place else None,
        "placed": place.placed.value if place else None,
        "counter": step.counter,
        "only_counter": step.only_counter,
        "calls": step.calls,
        "called_at": step.called_at,
        "serving_at": step.serving_at,
        "ended_at": step.ended_at,
        "outcome": step.outcome.value if step.outcome else None,
        "returns": step.returns,
        "officer": step.officer,
        "note": step.note,
        "queued_at": step.queued_at,
        "resume_at": step.resume_at,
    }


def ticket_values(ticket: Ticket) -> Values:
    """The columns of a ticket, without its id."""
    return {
        "day": ticket.day,
        "code": ticket.number.code,
        "number": ticket.number.count,
        "token": ticket.token,
        "priority": ticket.priority,
        "taken_at": ticket.taken_at,
        "language": ticket.language,
    }


def step_of(row: Row[Any]) -> Step:
    """A step from a row of the step table."""
    return Step(
        StepKey(row.ticket, row.step),
        row.service,
        StepState(row.state),
        _place(row.turn_at, row.due_at, row.placed),
        row.counter,
        row.only_counter,
        row.calls,
        row.called_at,
        row.serving_at,
        row.ended_at,
        Outcome(row.outcome) if row.outcome else None,
        row.returns,
        row.officer,
        row.note,
        row.queued_at,
        row.resume_at,
    )


def ticket_of(found: Sequence[Row[Any]]) -> Ticket:
    """A ticket from rows of ticket joined with step, one a step and in order."""
    row = found[0]
    return Ticket(
        row.id,
        row.day,
        Number(row.code, row.number),
        row.token,
        row.priority,
        row.taken_at,
        row.language,
        tuple(step_of(step) for step in found),
    )


def waiting_of(row: Row[Any]) -> Waiting:
    """A waiting step from a row of step joined with ticket."""
    return Waiting(
        StepKey(row.ticket, row.step),
        Number(row.code, row.number),
        row.service,
        row.priority,
        row.taken_at,
        Place(row.turn_at, row.due_at, Placed(row.placed)),
        row.language,
        row.only_counter,
    )


def desk_of(row: Row[Any]) -> Desk:
    """A desk from a row of the counter table."""
    return Desk(
        row.number,
        DeskState(row.state),
        row.officer,
        row.since,
        row.reason,
        row.back_at,
        bool(row.closing),
        row.session or "",
    )


def pause_of(row: Row[Any]) -> ServicePause:
    """A pause from a row of the service_pause table."""
    return ServicePause(row.service, row.since, row.until, row.reason, row.officer)


def pause_values(pause: ServicePause) -> Values:
    """The columns of a pause."""
    return {
        "service": pause.service,
        "since": pause.since,
        "until": pause.until,
        "reason": pause.reason,
        "officer": pause.officer,
    }


def hall_stop_of(row: Row[Any]) -> HallStop:
    """The stop of the hall from the row of its table."""
    return HallStop(row.since, row.text)


def officer_of(row: Row[Any]) -> Officer:
    """A person from a row of the officer table."""
    return Officer(
        row.username,
        row.name,
        Role(row.role),
        row.agency,
        row.password_hash,
        row.last_counter,
        row.failures,
        row.retry_at,
    )


def device_of(row: Row[Any]) -> Device:
    """A device from a row of the device table."""
    trouble = Trouble(row.trouble) if row.trouble else None
    return Device(row.name, row.program, row.seen_at, trouble, row.detail, row.since)


def device_values(device: Device) -> Values:
    """The columns of a device."""
    return {
        "name": device.name,
        "program": device.program,
        "seen_at": device.seen_at,
        "trouble": device.trouble.value if device.trouble else "",
        "detail": device.detail,
        "since": device.since,
    }


def receipt_of(row: Row[Any]) -> Receipt:
    """A receipt from a row of its table."""
    return Receipt(row.position, row.display, row.shown_at, row.spoken_at)


def screen_of(row: Row[Any]) -> Screen:
    """A display from a row of the screen table."""
    return Screen(row.name, row.board, row.zone, tuple(row.counters), row.speaks, row.since, row.seen_at)


def event_values(event: Event) -> Values:
    """What the journal keeps of an event: only what it says."""
    data: Values = {}
    if event.key:
        data["ticket"], data["step"] = event.key.ticket, event.key.step
    if event.number:
        data["code"], data["count"] = event.number.code, event.number.count
    if event.place:
        data["turn_at"] = event.place.turn_at.isoformat()
        data["due_at"] = event.place.due_at.isoformat()
        data["placed"] = event.place.placed.value
    if event.services:
        data["services"] = list(event.services)
    if event.state:
        data["state"] = event.state.value
    if event.outcome:
        data["outcome"] = event.outcome.value
    if event.until:
        data["until"] = event.until.isoformat()
    for name in _PLAIN:
        value = getattr(event, name)
        if value:
            data[name] = value
    return data


def entry_of(row: Row[Any]) -> Entry:
    """An entry from a row of the journal."""
    return Entry(row.position, row.at, event_of(row.kind, row.data))


def event_of(kind: str, data: Mapping[str, Any]) -> Event:
    """The event that *data* was made from."""
    place = None
    if "turn_at" in data:
        place = _place(_time(data["turn_at"]), _time(data["due_at"]), data["placed"])
    return Event(
        Kind(kind),
        StepKey(data["ticket"], data["step"]) if "ticket" in data else None,
        Number(data["code"], data["count"]) if "code" in data else None,
        services=tuple(data.get("services", ())),
        service=data.get("service", ""),
        state=StepState(data["state"]) if "state" in data else None,
        place=place,
        counter=data.get("counter"),
        calls=data.get("calls", 0),
        outcome=Outcome(data["outcome"]) if "outcome" in data else None,
        officer=data.get("officer", ""),
        priority=data.get("priority", False),
        language=data.get("language", ""),
        token=data.get("token", ""),
        reason=data.get("reason", ""),
        device=data.get("device", ""),
        program=data.get("program", ""),
        until=_time(data["until"]) if "until" in data else None,
    )


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _place(turn_at: datetime | None, due_at: datetime | None, placed: str | None) -> Place | None:
    if turn_at is None or due_at is None or placed is None:
        return None
    return Place(turn_at, due_at, Placed(placed))

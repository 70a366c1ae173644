"""The catalogue as rows and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, func, insert, select, update

from shared.domain.catalogue import Agency, Catalogue, Counter, Need, Service, Site, Standard, Zone
from shared.domain.desk import DeskState
from shared.domain.hours import Day, Hours, Interval, Override, TicketWindow
from shared.domain.line import LineRules
from shared.domain.names import Names
from shared.persistence import tables

Values = dict[str, Any]


def load_catalogue(connection: Connection) -> Catalogue | None:
    """The catalogue in force; None when the database has no site yet."""
    details = connection.execute(select(tables.site.c.details)).scalar_one_or_none()
    if details is None:
        return None
    delays: dict[int, dict[str, timedelta]] = {}
    for row in connection.execute(select(tables.counter_service)):
        delays.setdefault(row.counter, {})[row.service] = timedelta(seconds=row.delay_seconds)
    zones = connection.execute(select(tables.zone).order_by(tables.zone.c.position))
    code = tables.agency.c.code
    agencies = connection.execute(select(tables.agency).order_by(func.length(code), code))
    services = connection.execute(select(tables.service).order_by(tables.service.c.position))
    in_force = select(tables.counter).where(tables.counter.c.retired.is_(False))
    counters = connection.execute(in_force.order_by(tables.counter.c.number))
    needs = connection.execute(select(tables.need).order_by(tables.need.c.position))
    return Catalogue(
        _site(details),
        {row.id: _zone(row) for row in zones},
        {row.id: _agency(row) for row in agencies},
        {row.id: _service(row) for row in services},
        {
            row.number: Counter(row.number, row.agency, row.zone, delays.get(row.number, {}))
            for row in counters
        },
        tuple(Need(_names(row.label), row.service) for row in needs),
        tuple(tuple(group) for group in details.get("words", ())),
    )


def save_catalogue(connection: Connection, catalogue: Catalogue) -> None:
    """Replace the catalogue; rows that others may refer to are marked as retired, never deleted."""
    version = connection.execute(select(tables.site.c.catalogue_version)).scalar_one_or_none()
    values = {"catalogue_version": (version or 0) + 1, "details": _site_values(catalogue)}
    if version is None:
        connection.execute(insert(tables.site).values(id=1, **values))
    else:
        connection.execute(update(tables.site).values(values))
    connection.execute(delete(tables.need))
    connection.execute(delete(tables.counter_service))
    for table in (tables.zone, tables.agency, tables.service, tables.counter):
        connection.execute(update(table).values(retired=True))
    for position, zone in enumerate(catalogue.zones.values()):
        row: Values = {
            "name": dict(zone.name),
            "seats": zone.seats and dict(zone.seats),
            "position": position,
            "retired": zone.retired,
        }
        _put(connection, tables.zone, {"id": zone.id}, row)
    for agency in catalogue.agencies.values():
        _put(connection, tables.agency, {"id": agency.id}, _agency_values(agency))
    for position, service in enumerate(catalogue.services.values()):
        _put(
            connection, tables.service, {"id": service.id}, {**_service_values(service), "position": position}
        )
    for counter in catalogue.counters.values():
        _put_counter(connection, counter)
    for position, need in enumerate(catalogue.needs):
        row = {"position": position, "label": dict(need.label), "service": need.service}
        connection.execute(insert(tables.need).values(row))


def hours_values(hours: Hours) -> Values:
    """Hours as they are stored: minutes after midnight."""
    week = hours.week and [_day_values(day) for day in hours.week]
    overrides = [
        {"date": o.date.isoformat(), "day": _day_values(o.day), "reason": o.reason and dict(o.reason)}
        for o in hours.overrides
    ]
    return {"week": week, "overrides": overrides}


def _put(connection: Connection, table: Any, key: Values, values: Values) -> None:
    """Insert or update one row."""
    matches = [table.c[name] == value for name, value in key.items()]
    if not connection.execute(update(table).where(*matches).values(values)).rowcount:
        connection.execute(insert(table).values({**key, **values}))


def _put_counter(connection: Connection, counter: Counter) -> None:
    """A counter that exists keeps what it is doing."""
    values = {"agency": counter.agency, "zone": counter.zone, "retired": False}
    known = tables.counter.c.number == counter.number
    if not connection.execute(update(tables.counter).where(known).values(values)).rowcount:
        desk = {"state": DeskState.CLOSED.value, "officer": "", "reason": ""}
        connection.execute(insert(tables.counter).values(number=counter.number, **values, **desk))
    for service, delay in counter.delays.items():
        row = {"counter": counter.number, "service": service, "delay_seconds": int(delay.total_seconds())}
        connection.execute(insert(tables.counter_service).values(row))


def _names(value: Mapping[str, str]) -> Names:
    return MappingProxyType(dict(value))


def _optional(value: Mapping[str, str] | None) -> Names | None:
    return None if value is None else _names(value)


def _optional_values(names: Names | None) -> dict[str, str] | None:
    return None if names is None else dict(names)


def _day(value: list[list[int]]) -> Day:
    return tuple(Interval(opens, closes) for opens, closes in value)


def _day_values(day: Day) -> list[list[int]]:
    return [[interval.opens, interval.closes] for interval in day]


def _hours(value: Values) -> Hours:
    week = value["week"]
    overrides = tuple(
        Override(date.fromisoformat(o["date"]), _day(o["day"]), o["reason"] and _names(o["reason"]))
        for o in value["overrides"]
    )
    return Hours(week and tuple(_day(day) for day in week), overrides)


def _zone(row: Any) -> Zone:
    return Zone(row.id, _names(row.name), row.seats and _names(row.seats), row.retired)


def _agency(row: Any) -> Agency:
    name, short, spoken = _names(row.name), _names(row.short), _names(row.spoken)
    hours, complaints = _hours(row.hours), _optional(row.complaints)
    return Agency(row.id, row.code, name, short, spoken, row.zone, hours, row.retired, complaints)


def _agency_values(agency: Agency) -> Values:
    return {
        "code": agency.code,
        "name": dict(agency.name),
        "short": dict(agency.short),
        "spoken": dict(agency.spoken),
        "zone": agency.zone,
        "hours": hours_values(agency.hours),
        "retired": agency.retired,
        "complaints": _optional_values(agency.complaints),
    }


def _service(row: Any) -> Service:
    return Service(
        row.id,
        row.agency,
        _names(row.name),
        _names(row.short),
        tuple(_names(requirement) for requirement in row.requirements),
        timedelta(seconds=row.wait_target_seconds),
        timedelta(seconds=row.duration_seconds),
        row.quota,
        _hours(row.hours),
        row.retired,
        MappingProxyType({language: tuple(words) for language, words in (row.synonyms or {}).items()}),
        _standard(row.standard or {}),
    )


def _standard(value: Values) -> Standard:
    return Standard(
        tuple(_names(step) for step in value.get("procedure", ())),
        *(_optional(value.get(part)) for part in ("completion", "fee", "product", "complaints")),
    )


def _standard_values(standard: Standard) -> Values:
    return {
        "procedure": [dict(step) for step in standard.procedure],
        "completion": _optional_values(standard.completion),
        "fee": _optional_values(standard.fee),
        "product": _optional_values(standard.product),
        "complaints": _optional_values(standard.complaints),
    }


def _service_values(service: Service) -> Values:
    return {
        "agency": service.agency,
        "name": dict(service.name),
        "short": dict(service.short),
        "requirements": [dict(requirement) for requirement in service.requirements],
        "wait_target_seconds": int(service.wait_target.total_seconds()),
        "duration_seconds": int(service.duration.total_seconds()),
        "quota": service.quota,
        "hours": hours_values(service.hours),
        "retired": service.retired,
        "synonyms": {language: list(words) for language, words in service.synonyms.items()},
        "standard": _standard_values(service.standard),
    }


def _site(value: Values) -> Site:
    rules = value["rules"]
    return Site(
        _names(value["title"]),
        _names(value["name"]),
        ZoneInfo(value["time_zone"]),
        _hours(value["hours"]),
        TicketWindow(**value["window"]),
        LineRules(
            timedelta(minutes=rules["head_start"]),
            timedelta(minutes=rules["late_limit"]),
            timedelta(minutes=rules["return_limit"]),
            rules["return_behind"],
        ),
        value["services_per_ticket"],
        value["public_address"],
        _optional(value["help"]),
        _optional(value.get("complaints")),
        value.get("booking_address", ""),
    )


def _site_values(catalogue: Catalogue) -> Values:
    site, minute = catalogue.site, timedelta(minutes=1)
    return {
        "title": dict(site.title),
        "name": dict(site.name),
        "time_zone": site.time_zone.key,
        "hours": hours_values(site.hours),
        "window": {"early": site.window.early, "cutoff": site.window.cutoff},
        "rules": {
            "head_start": site.rules.head_start / minute,
            "late_limit": site.rules.late_limit / minute,
            "return_limit": site.rules.return_limit / minute,
            "return_behind": site.rules.return_behind,
        },
        "services_per_ticket": site.services_per_ticket,
        "public_address": site.public_address,
        "help": _optional_values(site.help),
        "complaints": _optional_values(site.complaints),
        "booking_address": site.booking_address,
        "words": [list(group) for group in catalogue.words],
    }

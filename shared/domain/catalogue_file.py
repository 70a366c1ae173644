"""Read a catalogue document (decoded JSON) into a Catalogue, or list every fault with its place.

The document's form is described in the README; times of day are written ``HH:MM``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shared.domain.catalogue import Agency, Catalogue, Counter, Need, Service, Site, Zone
from shared.domain.hours import Day, Hours, Interval, Override, TicketWindow
from shared.domain.line import LineRules
from shared.domain.names import LANGUAGES, Names, printable
from shared.domain.ticket import CODE_LETTERS

T = TypeVar("T")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
IDENTITY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
TIME_ZONES = "a time zone: Asia/Jakarta, Asia/Makassar or Asia/Jayapura"
NAME_LIMIT = 300
"""Characters a name may have."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a catalogue file: where it is, and one sentence on what to do."""

    place: str
    sentence: str


@dataclass(slots=True)
class _Reader:
    """Collects faults while values are read; a faulty value is replaced by a harmless one."""

    faults: list[Fault] = field(default_factory=list)

    def fault(self, place: str, sentence: str) -> None:
        self.faults.append(Fault(place, sentence))

    def table(self, value: Any, place: str, known: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self.fault(place, "must be an object in braces { }.")
            return {}
        names = known.split()
        for key in value:
            if key not in names:
                near = get_close_matches(key, names, n=1)
                hint = f"did you mean “{near[0]}”?" if near else f"known are {', '.join(names)}."
                self.fault(f"{place}.{key}", f"is not known here; {hint}")
        return value

    def items(self, value: Any, place: str) -> Iterator[tuple[str, Any]]:
        if not isinstance(value, list):
            self.fault(place, "must be a list in brackets [ ].")
            return
        for index, item in enumerate(value):
            yield f"{place}[{index}]", item

    def names(self, value: Any, place: str) -> Names:
        if isinstance(value, str):
            value = {"id": value}
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            self.fault(place, 'must be a text, or texts per language like {"id": "…", "en": "…"}.')
            return {"id": "?"}
        for language in value:
            if language not in LANGUAGES:
                self.fault(f"{place}.{language}", f"is not a language here; use {', '.join(LANGUAGES)}.")
        clean = {language: printable(text) for language, text in value.items()}
        if not clean.get("id"):
            self.fault(place, "needs a text in Indonesian (“id”).")
        if any(len(text) > NAME_LIMIT for text in clean.values()):
            self.fault(place, f"is longer than {NAME_LIMIT} characters.")
        return {"id": "?", **clean}

    def whole(self, value: Any, place: str, low: int, high: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(place, f"must be a whole number from {low} to {high}.")
            return low
        return value

    def text(self, value: Any, place: str) -> str:
        if not isinstance(value, str):
            self.fault(place, "must be a text.")
            return ""
        return value

    def identity(self, value: Any, place: str, taken: Mapping[str, object]) -> str:
        if not isinstance(value, str) or not IDENTITY.fullmatch(value):
            self.fault(
                place,
                "must be an identity of at most 40 small letters, digits and “-”, for example “ktp-hilang”.",
            )
            return place
        if value in taken:
            self.fault(place, f"“{value}” is used twice.")
        return value

    def one_of(self, value: Any, place: str, known: Mapping[str, object], what: str) -> str:
        if not isinstance(value, str):
            self.fault(place, f"must be {what} of this file.")
            return ""
        if value not in known:
            near = get_close_matches(value, known, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            self.fault(place, f"“{value}” is not {what} of this file{hint}")
        return value


def read_catalogue(document: Any) -> Catalogue | tuple[Fault, ...]:
    """The catalogue that *document* describes, or every fault in it."""
    reader = _Reader()
    root = reader.table(document, "catalogue", "note site zones agencies counters needs")
    site = _site(reader, root.get("site"))
    zones: dict[str, Zone] = {}
    for place, value in reader.items(root.get("zones"), "zones"):
        zone = _zone(reader, value, place, zones)
        zones[zone.id] = zone
    agencies: dict[str, Agency] = {}
    services: dict[str, Service] = {}
    for place, value in reader.items(root.get("agencies"), "agencies"):
        agency = _agency(reader, value, place, zones, agencies)
        agencies[agency.id] = agency
        offered = value.get("services") if isinstance(value, dict) else None
        for at, item in reader.items(offered, f"{place}.services"):
            service = _service(reader, item, at, agency.id, services)
            services[service.id] = service
    counters: dict[int, Counter] = {}
    for place, value in reader.items(root.get("counters"), "counters"):
        counter = _counter(reader, value, place, zones, services, counters)
        counters[counter.number] = counter
    needs = [
        _need(reader, value, place, services) for place, value in reader.items(root.get("needs", []), "needs")
    ]
    _check_served(reader, services, counters)
    if reader.faults:
        return tuple(reader.faults)
    in_order = dict(sorted(agencies.items(), key=lambda item: (len(item[1].code), item[1].code)))
    return Catalogue(site, zones, in_order, services, dict(sorted(counters.items())), tuple(needs))


def _check_served(reader: _Reader, services: Mapping[str, Service], counters: Mapping[int, Counter]) -> None:
    served = {service for counter in counters.values() for service in counter.delays}
    for service in services:
        if service not in served and IDENTITY.fullmatch(service):
            reader.fault(
                f"services “{service}”", "is served by no counter; name it at a counter or take it out."
            )


def _site(reader: _Reader, value: Any) -> Site:
    known = "title name time_zone hours overrides window rules services_per_ticket public_address help"
    table = reader.table(value, "site", known)
    zone = table.get("time_zone", "Asia/Jakarta")
    time_zone = _value(reader, zone, "site.time_zone", _time_zone, TIME_ZONES) or ZoneInfo("Asia/Jakarta")
    hours = _hours(reader, table, "site")
    if hours.week is None:
        reader.fault("site.hours", "is missing; a site needs weekly hours.")
    window = reader.table(table.get("window", {}), "site.window", "early cutoff")
    rules = reader.table(
        table.get("rules", {}), "site.rules", "head_start late_limit return_limit return_behind"
    )

    def minutes(of: Mapping[str, Any], name: str, default: int, where: str) -> int:
        return reader.whole(of.get(name, default), f"site.{where}.{name}", 0, 480)

    help_text = table.get("help")
    return Site(
        reader.names(table.get("title"), "site.title"),
        reader.names(table.get("name"), "site.name"),
        time_zone,
        hours,
        TicketWindow(minutes(window, "early", 30, "window"), minutes(window, "cutoff", 30, "window")),
        LineRules(
            timedelta(minutes=minutes(rules, "head_start", 60, "rules")),
            timedelta(minutes=minutes(rules, "late_limit", 15, "rules")),
            timedelta(minutes=minutes(rules, "return_limit", 30, "rules")),
            minutes(rules, "return_behind", 3, "rules"),
        ),
        reader.whole(table.get("services_per_ticket", 4), "site.services_per_ticket", 1, 10),
        reader.text(table.get("public_address", ""), "site.public_address").rstrip("/"),
        reader.names(help_text, "site.help") if help_text is not None else None,
    )


def _zone(reader: _Reader, value: Any, place: str, taken: Mapping[str, Zone]) -> Zone:
    table = reader.table(value, place, "id name seats")
    seats = table.get("seats")
    return Zone(
        reader.identity(table.get("id"), f"{place}.id", taken),
        reader.names(table.get("name"), f"{place}.name"),
        reader.names(seats, f"{place}.seats") if seats is not None else None,
    )


def _agency(
    reader: _Reader, value: Any, place: str, zones: Mapping[str, Zone], taken: Mapping[str, Agency]
) -> Agency:
    table = reader.table(value, place, "id code name short spoken zone hours overrides services")
    code = table.get("code")
    if not isinstance(code, str) or not 1 <= len(code) <= 2 or set(code) - set(CODE_LETTERS):
        code = ""
        reader.fault(f"{place}.code", "must be one or two capital letters, without I, O and Q.")
    elif code in {agency.code for agency in taken.values()}:
        reader.fault(f"{place}.code", f"“{code}” is used twice.")
    name = reader.names(table.get("name"), f"{place}.name")
    short = reader.names(table["short"], f"{place}.short") if "short" in table else name
    return Agency(
        reader.identity(table.get("id"), f"{place}.id", taken),
        code,
        name,
        short,
        reader.names(table["spoken"], f"{place}.spoken") if "spoken" in table else short,
        reader.one_of(table.get("zone"), f"{place}.zone", zones, "a zone"),
        _hours(reader, table, place),
    )


def _service(reader: _Reader, value: Any, place: str, agency: str, taken: Mapping[str, Service]) -> Service:
    known = "id name short requirements wait_target duration quota hours overrides"
    table = reader.table(value, place, known)
    name = reader.names(table.get("name"), f"{place}.name")
    quota = table.get("quota")
    requirements = tuple(
        reader.names(item, at)
        for at, item in reader.items(table.get("requirements", []), f"{place}.requirements")
    )
    wait = reader.whole(table.get("wait_target", 30), f"{place}.wait_target", 1, 480)
    duration = reader.whole(table.get("duration", 10), f"{place}.duration", 1, 480)
    return Service(
        reader.identity(table.get("id"), f"{place}.id", taken),
        agency,
        name,
        reader.names(table["short"], f"{place}.short") if "short" in table else name,
        requirements,
        timedelta(minutes=wait),
        timedelta(minutes=duration),
        reader.whole(quota, f"{place}.quota", 0, 100_000) if quota is not None else None,
        _hours(reader, table, place),
    )


def _counter(
    reader: _Reader,
    value: Any,
    place: str,
    zones: Mapping[str, Zone],
    services: Mapping[str, Service],
    taken: Mapping[int, Counter],
) -> Counter:
    table = reader.table(value, place, "number agency zone services second_choice")
    number = reader.whole(table.get("number"), f"{place}.number", 1, 999)
    if number in taken:
        reader.fault(f"{place}.number", f"counter {number} is there twice.")
    delays: dict[str, timedelta] = {}
    for at, item in reader.items(table.get("services"), f"{place}.services"):
        delays[reader.one_of(item, at, services, "a service")] = timedelta()
    second = table.get("second_choice", {})
    if not isinstance(second, dict):
        reader.fault(f"{place}.second_choice", "must give minutes per service, like {“ktp-baru”: 10}.")
        second = {}
    for service, minutes in second.items():
        at = f"{place}.second_choice.{service}"
        wait = timedelta(minutes=reader.whole(minutes, at, 1, 480))
        delays[reader.one_of(service, at, services, "a service")] = wait
    if not delays and isinstance(table.get("services"), list):
        reader.fault(f"{place}.services", "must name at least one service.")
    agency = next((services[s].agency for s in delays if s in services), "")
    zone = reader.one_of(table.get("zone"), f"{place}.zone", zones, "a zone")
    return Counter(number, agency, zone, delays)


def _need(reader: _Reader, value: Any, place: str, services: Mapping[str, Service]) -> Need:
    table = reader.table(value, place, "label service")
    label = reader.names(table.get("label"), f"{place}.label")
    return Need(label, reader.one_of(table.get("service"), f"{place}.service", services, "a service"))


def _hours(reader: _Reader, table: Mapping[str, Any], place: str) -> Hours:
    week = None
    if "hours" in table:
        days = reader.table(table["hours"], f"{place}.hours", " ".join(DAYS))
        week = tuple(_day(reader, days.get(day, []), f"{place}.hours.{day}") for day in DAYS)
    overrides = []
    for at, value in reader.items(table.get("overrides", []), f"{place}.overrides"):
        item = reader.table(value, at, "date hours reason")
        day = _value(reader, item.get("date"), f"{at}.date", date.fromisoformat, "a date like 2026-12-25")
        reason = reader.names(item["reason"], f"{at}.reason") if "reason" in item else None
        overrides.append(
            Override(day or date.min, _day(reader, item.get("hours", []), f"{at}.hours"), reason)
        )
    return Hours(week, tuple(overrides))


def _day(reader: _Reader, value: Any, place: str) -> Day:
    intervals: list[Interval] = []
    for at, item in reader.items(value, place):
        interval = _value(reader, item, at, _interval, "a span of time like “08:00-15:00”")
        if interval is None:
            continue
        if intervals and interval.opens < intervals[-1].closes:
            reader.fault(at, "begins before the span ahead of it ends.")
        intervals.append(interval)
    return tuple(intervals)


def _interval(text: str) -> Interval:
    opens, closes = (_minutes(part) for part in text.split("-"))
    if not opens < closes:
        raise ValueError(text)
    return Interval(opens, closes)


def _time_zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:  # a folder of zones, a name too long for a file
        raise ValueError(name) from error


def _minutes(text: str) -> int:
    match = re.fullmatch(r"\s*(\d{1,2})[:.](\d{2})\s*", text)
    if match is None:
        raise ValueError(text)
    hours, minutes = int(match[1]), int(match[2])
    if minutes > 59 or hours * 60 + minutes > 1440:
        raise ValueError(text)
    return hours * 60 + minutes


def _value(reader: _Reader, value: Any, place: str, read: Callable[[str], T], form: str) -> T | None:
    try:
        return read(value)
    except (ValueError, TypeError, AttributeError):
        reader.fault(place, f"must be {form}.")
        return None

"""Read a catalogue document (decoded JSON) into a Catalogue, or list every fault with its place.

The document's form is described in the README; times of day are written ``HH:MM``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shared.domain.catalogue import Agency, Catalogue, Counter, Need, Service, Site, Standard, Zone
from shared.domain.document import IDENTITY, Fault, Reader
from shared.domain.hours import Day, Hours, Interval, Override, TicketWindow
from shared.domain.line import LineRules
from shared.domain.names import LANGUAGES, Names, Synonyms
from shared.domain.ticket import CODE_LETTERS

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TIME_ZONES = "a time zone: Asia/Jakarta, Asia/Makassar or Asia/Jayapura"
SYNONYM_LIMIT = 80
"""Characters a synonym may have: it is what people type, not a text."""


def read_catalogue(document: Any) -> Catalogue | tuple[Fault, ...]:
    """The catalogue that *document* describes, or every fault in it."""
    reader = Reader()
    root = reader.table(document, "catalogue", "note site zones agencies counters needs words")
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
    words = [
        tuple(reader.words(word, at) for at, word in reader.items(group, place))
        for place, group in reader.items(root.get("words", []), "words")
    ]
    _check_served(reader, services, counters)
    if reader.faults:
        return tuple(reader.faults)
    in_order = dict(sorted(agencies.items(), key=lambda item: (len(item[1].code), item[1].code)))
    by_number = dict(sorted(counters.items()))
    return Catalogue(site, zones, in_order, services, by_number, tuple(needs), tuple(words))


def _check_served(reader: Reader, services: Mapping[str, Service], counters: Mapping[int, Counter]) -> None:
    served = {service for counter in counters.values() for service in counter.delays}
    for service in services:
        if service not in served and IDENTITY.fullmatch(service):
            reader.fault(
                f"services “{service}”", "is served by no counter; name it at a counter or take it out."
            )


def _site(reader: Reader, value: Any) -> Site:
    known = (
        "title name time_zone hours overrides window rules services_per_ticket public_address help complaints "
        "booking_address"
    )
    table = reader.table(value, "site", known)
    zone = table.get("time_zone", "Asia/Jakarta")
    time_zone = reader.value(zone, "site.time_zone", _time_zone, TIME_ZONES) or ZoneInfo("Asia/Jakarta")
    hours = _hours(reader, table, "site")
    if hours.week is None:
        reader.fault("site.hours", "is missing; a site needs weekly hours.")
    window = reader.table(table.get("window", {}), "site.window", "early cutoff")
    rules = reader.table(
        table.get("rules", {}), "site.rules", "head_start late_limit return_limit return_behind"
    )

    def minutes(of: Mapping[str, Any], name: str, default: int, where: str) -> int:
        return reader.whole(of.get(name, default), f"site.{where}.{name}", 0, 480)

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
        reader.optional_names(table.get("help"), "site.help"),
        reader.optional_names(table.get("complaints"), "site.complaints"),
        reader.text(table.get("booking_address", ""), "site.booking_address"),
    )


def _zone(reader: Reader, value: Any, place: str, taken: Mapping[str, Zone]) -> Zone:
    table = reader.table(value, place, "id name seats")
    return Zone(
        reader.identity(table.get("id"), f"{place}.id", taken),
        reader.names(table.get("name"), f"{place}.name"),
        reader.optional_names(table.get("seats"), f"{place}.seats"),
    )


def _agency(
    reader: Reader, value: Any, place: str, zones: Mapping[str, Zone], taken: Mapping[str, Agency]
) -> Agency:
    table = reader.table(value, place, "id code name short spoken zone hours overrides complaints services")
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
        complaints=reader.optional_names(table.get("complaints"), f"{place}.complaints"),
    )


def _service(reader: Reader, value: Any, place: str, agency: str, taken: Mapping[str, Service]) -> Service:
    known = "id name short synonyms requirements wait_target duration quota hours overrides"
    table = reader.table(value, place, f"{known} procedure completion fee product complaints")
    name = reader.names(table.get("name"), f"{place}.name")
    quota = table.get("quota")
    wait = reader.whole(table.get("wait_target", 30), f"{place}.wait_target", 1, 480)
    duration = reader.whole(table.get("duration", 10), f"{place}.duration", 1, 480)
    return Service(
        reader.identity(table.get("id"), f"{place}.id", taken),
        agency,
        name,
        reader.names(table["short"], f"{place}.short") if "short" in table else name,
        reader.list_of_names(table.get("requirements", []), f"{place}.requirements"),
        timedelta(minutes=wait),
        timedelta(minutes=duration),
        reader.whole(quota, f"{place}.quota", 0, 100_000) if quota is not None else None,
        _hours(reader, table, place),
        synonyms=_synonyms(reader, table.get("synonyms", {}), f"{place}.synonyms"),
        standard=_standard(reader, table, place),
    )


def _synonyms(reader: Reader, value: Any, place: str) -> Synonyms:
    if isinstance(value, list):
        value = {"id": value}
    table = reader.table(value, place, " ".join(LANGUAGES))
    found: dict[str, tuple[str, ...]] = {}
    for language, words in table.items():
        texts = [(at, reader.words(item, at)) for at, item in reader.items(words, f"{place}.{language}")]
        for at, text in texts:
            if len(text) > SYNONYM_LIMIT:
                reader.fault(at, f"is longer than {SYNONYM_LIMIT} characters; a synonym is what people type.")
        found[language] = tuple(text for _, text in texts)
    return found


def _standard(reader: Reader, table: Mapping[str, Any], place: str) -> Standard:
    def part(name: str) -> Names | None:
        return reader.optional_names(table.get(name), f"{place}.{name}")

    procedure = reader.list_of_names(table.get("procedure", []), f"{place}.procedure")
    return Standard(procedure, part("completion"), part("fee"), part("product"), part("complaints"))


def _counter(
    reader: Reader,
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


def _need(reader: Reader, value: Any, place: str, services: Mapping[str, Service]) -> Need:
    table = reader.table(value, place, "label service")
    label = reader.names(table.get("label"), f"{place}.label")
    return Need(label, reader.one_of(table.get("service"), f"{place}.service", services, "a service"))


def _hours(reader: Reader, table: Mapping[str, Any], place: str) -> Hours:
    week = None
    if "hours" in table:
        days = reader.table(table["hours"], f"{place}.hours", " ".join(DAYS))
        week = tuple(_day(reader, days.get(day, []), f"{place}.hours.{day}") for day in DAYS)
    overrides = []
    for at, value in reader.items(table.get("overrides", []), f"{place}.overrides"):
        item = reader.table(value, at, "date hours reason")
        day = reader.value(item.get("date"), f"{at}.date", date.fromisoformat, "a date like 2026-12-25")
        reason = reader.names(item["reason"], f"{at}.reason") if "reason" in item else None
        overrides.append(
            Override(day or date.min, _day(reader, item.get("hours", []), f"{at}.hours"), reason)
        )
    return Hours(week, tuple(overrides))


def _day(reader: Reader, value: Any, place: str) -> Day:
    intervals: list[Interval] = []
    for at, item in reader.items(value, place):
        interval = reader.value(item, at, _interval, "a span of time like “08:00-15:00”")
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

"""What is written on the paper ticket, in the visitor's language. Why somebody goes first is never among it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.printing.design import SHIPPED, Design
from kiosk.viewmodels.texts import (
    agency_name,
    called_range,
    people,
    seats,
    service_name,
    translate,
    wait_range,
    zone_name,
)
from shared.domain.catalogue import Catalogue, Site
from shared.domain.names import text_in
from shared.qt.formats import clock, short_date
from shared.usecases.boards.kiosk import TicketFacts

if TYPE_CHECKING:
    from kiosk.printing.ticket import TicketPaper


@dataclass(frozen=True, slots=True)
class Place:
    """This kiosk: its name, the address of the hall for phones ("" when there is none), and how its tickets look."""

    kiosk: str
    public_address: str
    design: Design = SHIPPED


def payload(token: str, place: Place) -> str:
    """What the QR code holds: the ticket's page where phones reach the hall, else the bare code for staff."""
    return f"{place.public_address.rstrip('/')}/t/{token}" if place.public_address else token


def write_paper(facts: TicketFacts, catalogue: Catalogue, place: Place, language: str) -> TicketPaper:
    """The paper for *facts*; texts in *language*, which must be the current one of the screens."""
    from kiosk.printing.ticket import TicketPaper

    site, design = catalogue.site, place.design
    runs = _route(facts, catalogue, language)
    phone = bool(place.public_address)
    taken = facts.taken_at.astimezone(site.time_zone)
    return TicketPaper(
        site_line=text_in(site.title, language),
        site_name=text_in(site.name, language),
        agency=runs[0][0],
        services=runs[0][1],
        code=facts.number.code,
        number=facts.number.count,
        wait_at=_wait_at(facts, language),
        facts=_facts(facts, site.time_zone, language),
        prepare_title=translate("KioskPaper", "Siapkan"),
        requirements=_requirements(facts, language) if design.requirements else (),
        qr_payload=payload(facts.token, place) if design.qr else "",
        qr_title=translate("KioskPaper", "Pantau dari ponsel")
        if phone
        else translate("KioskPaper", "Kode tiket Anda"),
        qr_text=translate("KioskPaper", "Pindai kode ini. Boleh menunggu di luar.")
        if phone
        else translate("KioskPaper", "Petugas dapat memindai kode ini."),
        missed_text=_missed(site),
        printed_at=f"{short_date(taken.date(), language)} {taken.year}, {clock(taken, language)}",
        kiosk=place.kiosk,
        further=runs[1:],
        lines=tuple(text_in(line, language) for line in design.lines),
        footer=text_in(design.footer, language) if design.footer else "",
    )


def _route(
    facts: TicketFacts, catalogue: Catalogue, language: str
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The agencies in the order of the visit, each with its services."""
    runs = groupby(facts.services, key=lambda service: service.agency)
    return tuple(
        (
            agency_name(catalogue.agencies[agency], language),
            tuple(service_name(each, language) for each in services),
        )
        for agency, services in runs
    )


def _wait_at(facts: TicketFacts, language: str) -> str:
    zone, where = zone_name(facts.zone, language), seats(facts.zone, language)
    text = translate("KioskPaper", "Tunggu di %1").replace("%1", zone)
    return f"{text}, {where}" if where else text


def _facts(facts: TicketFacts, zone: ZoneInfo, language: str) -> tuple[tuple[str, str], ...]:
    lines = []
    if facts.ahead is not None:
        lines.append((translate("KioskPaper", "Di depan Anda"), people(facts.ahead.people)))
        wait = wait_range(facts.ahead.wait, language) or translate("KioskPaper", "belum ada loket buka")
        lines.append((translate("KioskPaper", "Perkiraan menunggu"), wait))
        called = called_range(facts.ahead, zone, language)
        if called:
            lines.append((translate("KioskPaper", "Dipanggil sekitar"), called))
    if facts.booked_at is not None:
        lines.append((translate("KioskPaper", "Booking"), clock(facts.booked_at.astimezone(zone), language)))
    if facts.priority:
        lines.append((translate("KioskPaper", "Prioritas"), translate("KioskPaper", "Ya")))
    return tuple(lines)


def _requirements(facts: TicketFacts, language: str) -> tuple[str, ...]:
    texts = (text_in(each, language) for service in facts.services for each in service.requirements)
    return tuple(dict.fromkeys(texts))


def _missed(site: Site) -> str:
    """What to do after a missed call; halls without an information desk send people to any officer."""
    if site.help is None:
        return translate("KioskPaper", "Terlewat? Temui petugas. Nomor tetap berlaku hari ini.")
    return translate("KioskPaper", "Terlewat? Temui meja informasi. Nomor tetap berlaku hari ini.")

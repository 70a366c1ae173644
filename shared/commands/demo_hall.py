"""The demonstration hall: the sample catalogue, always open, with officers and visitors."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from shared.commands.init import set_up_tables
from shared.domain.hours import Hours, Interval, Override
from shared.domain.officer import Role

if TYPE_CHECKING:
    from shared.domain.catalogue import Catalogue
    from shared.persistence.database import SqlDatabase
    from shared.usecases.ports import Reading

PASSWORD = "antrean-demo"  # noqa: S105 - told to everybody who starts the demonstration
EARLIER = timedelta(minutes=40)
"""How long ago the first visitor came."""

ROUTES: tuple[tuple[str, ...], ...] = (
    ("ktp-cetak",),
    ("kk",),
    ("akta-lahir", "kia"),
    ("pbb",),
    ("ktp-baru",),
    ("ambil-dokumen",),
    ("nib",),
    ("kk", "pbb"),
    ("ktp-cetak",),
    ("teller",),
    ("pindah",),
    ("bphtb",),
    ("ktp-cetak", "kk"),
    ("bansos",),
    ("akta-lahir",),
    ("sip",),
    ("kia",),
    ("pbb",),
    ("ktp-baru",),
    ("kk",),
    ("dtsen",),
    ("ikd",),
)
"""What the visitors come for, in the order in which they come."""

FIRST_IN_LINE = frozenset({5, 12})
"""Which of them go first by law."""


BOOKED: tuple[tuple[int, tuple[str, ...]], ...] = (
    (-20, ("kk",)),
    (10, ("ktp-cetak",)),
    (25, ("akta-lahir", "kia")),
    (45, ("pbb",)),
    (80, ("nib",)),
    (110, ("ktp-baru",)),
)
"""Who registered online and has not come yet: in how many minutes, for what."""


@dataclass(frozen=True, slots=True)
class DemoOfficer:
    """Somebody to sign in as; with a *counter* the officer is at work there already."""

    username: str
    name: str
    duty: str
    role: Role = Role.OFFICER
    agency: str = ""
    counter: int | None = None


OFFICERS = (
    DemoOfficer(
        "petugas1", "Petugas 1", "officer of the civil registry, free to open counter 1", agency="disdukcapil"
    ),
    DemoOfficer("petugas2", "Petugas 2", "officer at counter 2", agency="disdukcapil", counter=2),
    DemoOfficer("petugas3", "Petugas 3", "officer at counter 3", agency="disdukcapil", counter=3),
    DemoOfficer("petugas9", "Petugas 9", "officer at counter 9", agency="dpmptsp", counter=9),
    DemoOfficer("petugas13", "Petugas 13", "officer at counter 13", agency="bapenda", counter=13),
    DemoOfficer("supervisor", "Supervisor", "supervisor of the whole hall", Role.SUPERVISOR),
    DemoOfficer("admin", "Administrator", "administrator of the whole hall", Role.ADMINISTRATOR),
)


@dataclass(frozen=True, slots=True)
class Hall:
    """What was set up: the *days* on which it is always open, and how many people are waiting.

    *booking* is the code of somebody who is expected, "" when there is nobody any more.
    """

    days: tuple[date, ...]
    waiting: int
    booking: str = ""


class _Clock:
    """The time at which the demonstration's past is played."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def set_up_hall(url: str, now_is: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Hall:
    """Make the hall in *url*, or make an earlier one ready for today: open, and visited once a day.

    Raises DatabaseUrlError, SchemaError or DatabaseUnavailableError.
    """
    from shared.commands.documents import SAMPLE, load_catalogue
    from shared.domain.hours import at, day_of
    from shared.persistence.database import open_database
    from shared.persistence.reading import NoSiteError
    from shared.usecases.change_catalogue import change_catalogue

    set_up_tables(url)
    now = now_is()
    clock = _Clock(now)
    site = open_database(url, clock)
    try:
        try:
            catalogue = site.read(lambda read: read.catalogue)
        except NoSiteError:
            catalogue = load_catalogue(SAMPLE)
        zone = catalogue.site.time_zone
        today = day_of(now, zone)
        days = (today, today + timedelta(days=1))
        change_catalogue(site, always_open(catalogue, days))
        _add_officers(site)
        if not site.read(lambda read: read.waiting_counts() or read.recent_calls(1)):
            _play(site, clock, max(at(today, 0, zone), now - EARLIER), now)
            _book(site, now, at(days[-1], 0, zone))
        clock.now = now
        waiting, booking = site.read(lambda read: (sum(read.waiting_counts().values()), _expected(read)))
    finally:
        site.close()
    return Hall(days, waiting, booking)


def always_open(catalogue: Catalogue, days: Sequence[date]) -> Catalogue:
    """*catalogue* with the whole hall open from 00:00 to 24:00 on *days*, whatever its calendar says."""
    ours = tuple(Override(day, (Interval(0, 1440),)) for day in days)

    def freed(hours: Hours) -> Hours:
        return replace(hours, overrides=tuple(each for each in hours.overrides if each.date not in days))

    site_hours = freed(catalogue.site.hours)
    return replace(
        catalogue,
        site=replace(catalogue.site, hours=replace(site_hours, overrides=(*ours, *site_hours.overrides))),
        agencies={id_: replace(each, hours=freed(each.hours)) for id_, each in catalogue.agencies.items()},
        services={id_: replace(each, hours=freed(each.hours)) for id_, each in catalogue.services.items()},
    )


def _add_officers(site: SqlDatabase) -> None:
    from shared.passwords import Argon2Passwords
    from shared.usecases.sign_in import add_officer, everybody

    known = {person.username for person in everybody(site)}
    for officer in OFFICERS:
        if officer.username not in known:
            add_officer(
                site,
                Argon2Passwords(),
                officer.username,
                officer.name,
                PASSWORD,
                role=officer.role,
                agency=officer.agency,
            )


def _book(site: SqlDatabase, now: datetime, midnight: datetime) -> None:
    """Let people register online for the time before *midnight*; the codes are new ones every day."""
    from shared.domain.booking import Booking
    from shared.usecases.bookings import save_bookings

    bookings = [
        Booking(
            f"DEMO{midnight:%d%m}{index}",
            min(now + timedelta(minutes=minutes), midnight - timedelta(minutes=1)),
            services,
        )
        for index, (minutes, services) in enumerate(BOOKED, 1)
    ]
    save_bookings(site, bookings)


def _expected(read: Reading) -> str:
    """The code of the next who is booked for a time from now on and has not come."""
    coming = (each.code for each in read.bookings() if each.ticket is None and each.booked_at >= read.now)
    return next(coming, "")


def _play(site: SqlDatabase, clock: _Clock, start: datetime, end: datetime) -> None:
    """Let visitors come between *start* and *end*, and the officers at work call some of them."""
    from shared.usecases import serve
    from shared.usecases.call import call_next
    from shared.usecases.desk import open_counter
    from shared.usecases.take_ticket import take_ticket

    counters = [officer.counter for officer in OFFICERS if officer.counter is not None]
    clock.now = start
    for officer in OFFICERS:
        if officer.counter is not None:
            open_counter(site, officer.counter, officer.username)
    pace = (end - start) / (len(ROUTES) + 1)
    for index, route in enumerate(ROUTES, start=1):
        clock.now = start + index * pace
        priority = index in FIRST_IN_LINE
        take_ticket(site, route, token=secrets.token_urlsafe(12), priority=priority)
        if index % 2 == 0:
            counter = counters[index // 2 % len(counters)]
            serve.finish(site, counter)
            call_next(site, counter)
            serve.start(site, counter)
    for counter in counters[:2]:
        clock.now += pace / 3
        serve.finish(site, counter)
        call_next(site, counter)

"""The catalogue: the site, its agencies, services, zones and counters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from shared.domain.hours import Hours, TicketWindow
from shared.domain.line import LineRules
from shared.domain.names import Names, Synonyms


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the hall with its own displays and loudspeaker; *seats* tells where to sit."""

    id: str
    name: Names
    seats: Names | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Agency:
    """A tenant of the hall. *code* are the letters of its numbers; *spoken* is what the voice says."""

    id: str
    code: str
    name: Names
    short: Names
    spoken: Names
    zone: str
    hours: Hours = Hours()
    retired: bool = False
    complaints: Names | None = None


@dataclass(frozen=True, slots=True)
class Standard:
    """What the published standard of a service says besides its requirements (UU 25/2009 art. 21).

    The six components that a service must publish are these five and the requirements; None or an empty
    *procedure* means that the agency has not published it. *completion* is how long the product takes, in words.
    """

    procedure: tuple[Names, ...] = ()
    completion: Names | None = None
    fee: Names | None = None
    product: Names | None = None
    complaints: Names | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """What a visitor comes for.

    *wait_target* is the promised wait, *duration* the promised time at the counter; *quota* is
    the number of tickets per day (None: no limit); *synonyms* are what visitors call it.
    """

    id: str
    agency: str
    name: Names
    short: Names
    requirements: tuple[Names, ...] = ()
    wait_target: timedelta = timedelta(minutes=30)
    duration: timedelta = timedelta(minutes=10)
    quota: int | None = None
    hours: Hours = Hours()
    retired: bool = False
    synonyms: Synonyms = field(default_factory=dict)
    standard: Standard = Standard()


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter and what it serves: service → delay (zero, or how long a second choice waits)."""

    number: int
    agency: str
    zone: str
    delays: Mapping[str, timedelta]


@dataclass(frozen=True, slots=True)
class Need:
    """A frequent need on the kiosk's first screen, leading straight to a service."""

    label: Names
    service: str


@dataclass(frozen=True, slots=True)
class Site:
    """The hall itself. *title* is what it is ("Mal Pelayanan Publik"), *name* whose it is.

    *public_address* is where phones find the hall, *booking_address* where they register for another day; "" without.
    """

    title: Names
    name: Names
    time_zone: ZoneInfo
    hours: Hours
    window: TicketWindow = TicketWindow()
    rules: LineRules = LineRules()
    services_per_ticket: int = 4
    public_address: str = ""
    help: Names | None = None
    complaints: Names | None = None
    booking_address: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that a site offers, by identity; agencies are ordered by code.

    What is *retired* is no longer offered, but tickets and calls of today may still name it. *words* are groups of
    words that mean the same to visitors whatever the service ("hilang", "ilang", "lost").
    """

    site: Site
    zones: Mapping[str, Zone]
    agencies: Mapping[str, Agency]
    services: Mapping[str, Service]
    counters: Mapping[int, Counter]
    needs: tuple[Need, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    _serving: Mapping[str, tuple[Counter, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A board asks for every service several times, and a large hall has hundreds of counters.
        serving: dict[str, list[Counter]] = {}
        for counter in self.counters.values():
            for service in counter.delays:
                serving.setdefault(service, []).append(counter)
        object.__setattr__(self, "_serving", {service: tuple(found) for service, found in serving.items()})

    def levels(self, service_id: str) -> tuple[Hours, Hours, Hours]:
        """The hours that apply to a service, most specific first."""
        service = self.services[service_id]
        return service.hours, self.agencies[service.agency].hours, self.site.hours

    def agencies_now(self) -> tuple[Agency, ...]:
        """The agencies that are in the hall now, ordered by code."""
        return tuple(agency for agency in self.agencies.values() if not agency.retired)

    def services_of(self, agency_id: str) -> tuple[Service, ...]:
        """The services that an agency offers now, in catalogue order."""
        return tuple(s for s in self.services.values() if s.agency == agency_id and not s.retired)

    def serving(self, service_id: str) -> tuple[Counter, ...]:
        """The counters that serve a service."""
        return self._serving.get(service_id, ())

    def complaints_of(self, service_id: str) -> Names | None:
        """Where to complain about a service: its own words, else its agency's, else the site's."""
        service = self.services[service_id]
        return service.standard.complaints or self.agencies[service.agency].complaints or self.site.complaints

    def code_of(self, service_id: str) -> str:
        """The series' letters for a service."""
        return self.agencies[self.services[service_id].agency].code

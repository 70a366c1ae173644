"""What the kiosk shows: agencies and services with their state, and a ticket's facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.catalogue import Agency, Catalogue, Need, Service, Site, Zone
from shared.domain.devices import Device
from shared.domain.hall_stop import HallStop
from shared.domain.pauses import ServicePause
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, Placed, StepState
from shared.usecases.admission import full, not_admitted, taken_places
from shared.usecases.boards.hall_now import HallNow, hall_now
from shared.usecases.boards.waits import Ahead, Line, ahead_now, ahead_of
from shared.usecases.ports import Reading
from shared.usecases.take_ticket import place_for, take_refusal


class Availability(StrEnum):
    """Whether a ticket for a service is given now."""

    OPEN = "open"
    PAUSED = "paused"
    FULL = "full"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """One service now; *opens_at* (UTC) is when tickets are given again, if not now and if that is known.

    *pause* tells why it is paused. A service whose counters close for today is closed.
    """

    service: Service
    availability: Availability
    opens_at: datetime | None
    waiting: int
    ahead: Ahead
    pause: ServicePause | None = None


@dataclass(frozen=True, slots=True)
class AgencyFacts:
    """One agency now; it is as available as its best service."""

    agency: Agency
    zone: Zone
    availability: Availability
    opens_at: datetime | None
    waiting: int
    services: tuple[ServiceFacts, ...]


@dataclass(frozen=True, slots=True)
class KioskBoard:
    """The kiosk's first two screens; *now* is the database's time (UTC), *catalogue* what was in force then.

    *kiosks* are all that ever reported, this one among them; *stop* is that of the whole hall; *bookings*: the site
    has them, so a code may stand for one.
    """

    now: datetime
    site: Site
    agencies: tuple[AgencyFacts, ...]
    needs: tuple[Need, ...]
    catalogue: Catalogue
    kiosks: tuple[Device, ...] = ()
    stop: HallStop | None = None
    bookings: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What a ticket for the chosen services would mean now; *refusal* when none would be given."""

    refusal: Refusal | None
    ahead: Ahead | None


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """A ticket as the visitor keeps it; *services* are its route, *zone* where to wait first.

    *booked_at* is when a booked visitor is due (UTC).
    """

    number: Number
    token: str
    priority: bool
    taken_at: datetime
    services: tuple[Service, ...]
    agencies: tuple[Agency, ...]
    zone: Zone
    ahead: Ahead | None
    booked_at: datetime | None = None


def kiosk_board(read: Reading) -> KioskBoard:
    """Every agency and service as it is now."""
    catalogue = read.catalogue
    used, hall, told = taken_places(read), hall_now(read), dict[Line, Ahead]()
    agencies = []
    for agency in catalogue.agencies_now():
        services = tuple(
            _service(read, service, used, hall, told) for service in catalogue.services_of(agency.id)
        )
        agencies.append(_agency(agency, catalogue.zones[agency.zone], services))
    kiosks = tuple(device for device in read.devices() if device.program == "kiosk")
    needs, stop = catalogue.needs, read.hall_stop()
    bookings = read.has_bookings()
    return KioskBoard(read.now, catalogue.site, tuple(agencies), needs, catalogue, kiosks, stop, bookings)


def preview(
    read: Reading, services: Sequence[str], priority: bool, booked_at: datetime | None = None
) -> Preview:
    """What taking a ticket for *services* would mean now, to a visitor who *booked_at* a time if one is given."""
    refusal = take_refusal(read, services, booked_at)
    if refusal is not None:
        return Preview(refusal, None)
    place = place_for(read, services[0], priority, read.now, booked_at)
    return Preview(None, ahead_of(read, services[0], place.turn_at))


def ticket_facts(read: Reading, ticket_id: int) -> TicketFacts | None:
    """What ticket and paper show; None when there is no such ticket."""
    ticket = read.ticket(ticket_id)
    if ticket is None:
        return None
    catalogue = read.catalogue
    services = tuple(catalogue.services[step.service] for step in ticket.steps)
    agencies = tuple(catalogue.agencies[name] for name in dict.fromkeys(s.agency for s in services))
    waiting = next((step for step in ticket.steps if step.state is StepState.WAITING), None)
    ahead = booked_at = None
    if waiting is not None and waiting.place is not None:
        ahead = ahead_of(read, waiting.service, waiting.place.turn_at, without=ticket.id)
        booked_at = waiting.place.due_at if waiting.place.placed is Placed.APPOINTMENT else None
    first = waiting.service if waiting else services[0].id
    zone = catalogue.zones[catalogue.agencies[catalogue.services[first].agency].zone]
    return TicketFacts(
        ticket.number,
        ticket.token,
        ticket.priority,
        ticket.taken_at,
        services,
        agencies,
        zone,
        ahead,
        booked_at,
    )


def _service(
    read: Reading,
    service: Service,
    used: Mapping[str, int],
    hall: HallNow,
    told: dict[Line, Ahead],
) -> ServiceFacts:
    refusal = not_admitted(read, service.id)
    if refusal is None and service.quota is not None and used.get(service.id, 0) >= service.quota:
        refusal = full(read, service.id)
    availability = _AVAILABLE.get(refusal.reason, Availability.CLOSED) if refusal else Availability.OPEN
    opens_at = refusal.opens_at if refusal else None
    pause = read.pauses()[service.id] if availability is Availability.PAUSED else None
    ahead, waiting = ahead_now(hall, service.id, told), hall.waiting.get(service.id, 0)
    return ServiceFacts(service, availability, opens_at, waiting, ahead, pause)


_AVAILABLE = {Reason.SERVICE_FULL: Availability.FULL, Reason.SERVICE_PAUSED: Availability.PAUSED}
"""What a refusal means to somebody who looks at the kiosk; all others: closed."""


def _agency(agency: Agency, zone: Zone, services: tuple[ServiceFacts, ...]) -> AgencyFacts:
    order = list(Availability)
    best = min((s.availability for s in services), key=order.index, default=Availability.CLOSED)
    opens = [s.opens_at for s in services if s.opens_at is not None]
    opens_at = min(opens, default=None) if best is not Availability.OPEN else None
    return AgencyFacts(agency, zone, best, opens_at, sum(s.waiting for s in services), services)

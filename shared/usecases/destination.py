"""What a destination means now: the service a visitor would wait for, and whether that makes sense."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from shared.domain.desk import DeskState
from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.usecases.ports import Reading
from shared.usecases.route import expected_wait


@dataclass(frozen=True, slots=True)
class Resolved:
    """The visitor would wait for *service*, at *counter* alone if one is named."""

    service: str
    counter: int | None = None


def resolve(read: Reading, to: Destination, present: str) -> Resolved | Refusal:
    """Which service *to* is, for a visitor who is here for *present*. Refused when it is unknown.

    An agency is the service that most of its counters serve, of several the one with the shortest wait:
    so whoever is free there can call, and sees to the right service. A counter is what the visitor is
    here for, if it is served there, else its first one.
    """
    catalogue = read.catalogue
    match to:
        case ToService(service):
            known = catalogue.services.get(service)
            if known is None or known.retired:
                return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": ""})
            return Resolved(service)
        case ToAgency(agency):
            offered = [service.id for service in catalogue.services_of(agency)]
            if not offered:
                known_agencies = ", ".join(each.id for each in catalogue.agencies_now())
                return Refusal(Reason.UNKNOWN_AGENCY, {"agency": agency, "known": known_agencies})
            return Resolved(min(offered, key=lambda s: (-_counters(read, s), _wait(read, s))))
        case ToCounter(number, service):
            counter = catalogue.counters.get(number)
            if counter is None:
                return Refusal(Reason.UNKNOWN_COUNTER, {"counter": number})
            if service and service not in counter.delays:
                return Refusal(Reason.NOT_SERVED_HERE, {"counter": number, "service": service})
            first = min(counter.delays, key=lambda s: counter.delays[s])
            return Resolved(service or (present if present in counter.delays else first), number)


def nobody_there(read: Reading, resolved: Resolved) -> Refusal | None:
    """Nobody calls there now: that counter, or every counter of the service, is closed."""
    serving = [counter.number for counter in read.catalogue.serving(resolved.service)]
    desks = read.desks()
    wanted = serving if resolved.counter is None else [resolved.counter]
    if any(desks[number].state is not DeskState.CLOSED for number in wanted):
        return None
    return Refusal(Reason.NOBODY_THERE, {"service": resolved.service, "counter": resolved.counter or 0})


def _counters(read: Reading, service: str) -> int:
    return sum(not counter.delays[service] for counter in read.catalogue.serving(service))


def _wait(read: Reading, service: str) -> timedelta:
    return expected_wait(read, service)

"""Where a visitor can be sent from a counter: every service, agency and counter, with what waits there."""

from __future__ import annotations

from dataclasses import dataclass

from shared.domain.catalogue import Agency, Service
from shared.domain.desk import DeskState
from shared.domain.refusals import Refusal
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.usecases.admission import NO_CUTOFF, full, not_admitted, taken_places
from shared.usecases.destination import Resolved, nobody_there, resolve
from shared.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class DestinationFacts:
    """One destination now: the *service* a visitor would wait for there, its *agency*, how many wait for it.

    *counters* are the open ones that call for it; *officer* sits at the counter, if it is one; *refusal* is
    why the visitor would come in vain now, so that the officer must insist.
    """

    to: Destination
    service: Service
    agency: Agency
    waiting: int
    counters: tuple[int, ...]
    officer: str = ""
    refusal: Refusal | None = None


def destinations(read: Reading, counter: int) -> tuple[DestinationFacts, ...]:
    """All destinations for the visitor at *counter*: services by agency, then agencies, then other counters."""
    catalogue = read.catalogue
    visitor = read.at_counter(counter)
    present = visitor[1].service if visitor else ""
    wanted: list[Destination] = [
        ToService(service.id)
        for agency in catalogue.agencies_now()
        for service in catalogue.services_of(agency.id)
    ]
    wanted += [ToAgency(agency.id) for agency in catalogue.agencies_now() if catalogue.services_of(agency.id)]
    wanted += [ToCounter(number) for number in sorted(catalogue.counters) if number != counter]
    known = _Known(read)
    return tuple(known.facts(to, present) for to in wanted)


class _Known:
    """What is asked once for all destinations."""

    def __init__(self, read: Reading) -> None:
        self._read = read
        self._desks = read.desks()
        self._waiting = read.waiting_counts()
        self._used = taken_places(read)
        self._names = {person.username: person.name for person in read.officers()}
        self._refusals: dict[str, Refusal | None] = {}

    def facts(self, to: Destination, present: str) -> DestinationFacts:
        catalogue = self._read.catalogue
        resolved = resolve(self._read, to, present)
        assert isinstance(resolved, Resolved), "what the catalogue has is known"
        service = catalogue.services[resolved.service]
        calling = tuple(
            counter.number
            for counter in catalogue.serving(service.id)
            if self._desks[counter.number].state is DeskState.OPEN
        )
        officer = self._desks[resolved.counter].officer if resolved.counter is not None else ""
        return DestinationFacts(
            to,
            service,
            catalogue.agencies[service.agency],
            self._waiting.get(service.id, 0),
            calling,
            self._names.get(officer, officer),
            self._refusal(service) or nobody_there(self._read, resolved),
        )

    def _refusal(self, service: Service) -> Refusal | None:
        if service.id not in self._refusals:
            refusal = not_admitted(self._read, service.id, NO_CUTOFF)
            if refusal is None and service.quota is not None:
                used = self._used.get(service.id, 0)
                refusal = full(self._read, service.id) if used >= service.quota else None
            self._refusals[service.id] = refusal
        return self._refusals[service.id]

"""Put a new catalogue in force."""

from __future__ import annotations

from dataclasses import dataclass

from shared.domain.catalogue import Catalogue
from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class CatalogueChanged:
    """The catalogue in force, in figures."""

    agencies: int
    services: int
    counters: int


def change_catalogue(database: Database, catalogue: Catalogue) -> CatalogueChanged | Refusal:
    """Replace the catalogue. Tickets keep their services: what is gone is retired, not deleted.

    Refused while people wait for a service that would be gone: no counter could call them.
    """

    def operation(work: UnitOfWork) -> CatalogueChanged | Refusal:
        for service, people in work.uncalled_counts().items() if work.has_site else ():
            if service not in catalogue.services:
                return Refusal(Reason.SERVICE_IN_USE, {"service": service, "waiting": people})
        work.save_catalogue(catalogue)
        work.record(Event(Kind.CATALOGUE_CHANGED))
        agencies, services = len(catalogue.agencies), len(catalogue.services)
        return CatalogueChanged(agencies, services, len(catalogue.counters))

    return database.write(operation)

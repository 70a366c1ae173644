"""Put a new catalogue in force."""

from __future__ import annotations

from dataclasses import dataclass

from shared.domain.catalogue import Catalogue
from shared.domain.journal import Event, Kind
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class CatalogueChanged:
    """The catalogue in force, in figures."""

    agencies: int
    services: int
    counters: int


def change_catalogue(database: Database, catalogue: Catalogue) -> CatalogueChanged:
    """Replace the catalogue. Tickets keep their services: what is gone is retired, not deleted."""

    def operation(work: UnitOfWork) -> CatalogueChanged:
        work.save_catalogue(catalogue)
        work.record(Event(Kind.CATALOGUE_CHANGED))
        agencies, services = len(catalogue.agencies), len(catalogue.services)
        return CatalogueChanged(agencies, services, len(catalogue.counters))

    return database.write(operation)

"""Pause a service for everyone, and let it go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shared.domain.journal import Event, Kind
from shared.domain.names import printable
from shared.domain.pauses import REASON_LIMIT, ServicePause
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class ServiceChanged:
    """A service is paused, until *until* (UTC) or until further notice; or it goes on."""

    service: str
    kind: Kind
    until: datetime | None = None


def pause_service(
    database: Database,
    service: str,
    reason: str,
    until: datetime | None = None,
    officer: str = "",
    *,
    request_id: str = "",
) -> ServiceChanged | Refusal:
    """Let nobody take a number for *service* or be called for it, until *until* (UTC) or until it goes on.

    Who waits keeps the place. A pause without *until* ends with the day. A second pause replaces the
    first. Refused when the service is unknown, the reason is empty, or *until* has passed.
    """
    why = printable(reason, REASON_LIMIT)

    def operation(work: UnitOfWork) -> ServiceChanged | Refusal:
        if work.earlier:
            return ServiceChanged(service, Kind.SERVICE_PAUSED, work.earlier[0].until)
        known = work.catalogue.services.get(service)
        if known is None or known.retired:
            return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": ""})
        if not why:
            return Refusal(Reason.REASON_NEEDED)
        if until is not None and until <= work.now:
            return Refusal(Reason.TIME_PASSED)
        work.save_pause(ServicePause(service, work.now, until, why, officer))
        work.record(Event(Kind.SERVICE_PAUSED, service=service, reason=why, until=until, officer=officer))
        return ServiceChanged(service, Kind.SERVICE_PAUSED, until)

    return database.write(operation, request_id)


def resume_service(
    database: Database, service: str, officer: str = "", *, request_id: str = ""
) -> ServiceChanged | Refusal:
    """Let *service* go on before its pause ends by itself. Refused when it is unknown or not paused."""

    def operation(work: UnitOfWork) -> ServiceChanged | Refusal:
        if not work.earlier:
            if service not in work.pauses() and service not in work.catalogue.services:
                return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": ""})
            if service not in work.pauses() or not work.end_pause(service):
                return Refusal(Reason.SERVICE_NOT_PAUSED, {"service": service})
            work.record(Event(Kind.SERVICE_RESUMED, service=service, officer=officer))
        return ServiceChanged(service, Kind.SERVICE_RESUMED)

    return database.write(operation, request_id)

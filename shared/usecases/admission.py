"""Whether a service takes visitors now: its hours, its pauses, its counters, its quota."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from shared.domain.desk import ending
from shared.domain.hours import Closed, TicketWindow, next_opening, opening
from shared.domain.pauses import ServicePause
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Ticket, counts_in_quota
from shared.usecases.ports import Reading, UnitOfWork

NO_CUTOFF = TicketWindow(early=0, cutoff=0)
"""For visitors who have a number already: they may come until the counters close."""


def not_admitted(read: Reading, service: str, window: TicketWindow | None = None) -> Refusal | None:
    """Why nobody is let into the line of *service* now; None while people are. The quota is not asked.

    *window* is that of the site unless given.
    """
    site, levels = read.catalogue.site, read.catalogue.levels(service)
    state = opening(read.now, site.time_zone, levels, window or site.window)
    if isinstance(state, Closed):
        return Refusal(Reason.SERVICE_CLOSED, {"service": service}, state.opens_at)
    pause = read.pauses().get(service)
    if pause is not None:
        return paused(pause)
    desks = read.closing_desks()
    if desks and ending(desks[counter.number] for counter in read.catalogue.serving(service)):
        opens_at = next_opening(read.now, site.time_zone, levels, site.window, from_tomorrow=True)
        return Refusal(Reason.SERVICE_ENDING, {"service": service}, opens_at)
    return None


def paused(pause: ServicePause) -> Refusal:
    """The service is paused, with its reason and until when."""
    return Refusal(Reason.SERVICE_PAUSED, {"service": pause.service, "reason": pause.reason}, pause.until)


def take_place(work: UnitOfWork, service: str) -> bool:
    """Take one place of today's quota of *service*, if it has one; False when those left are kept for booked visitors."""
    quota = work.catalogue.services[service].quota
    return quota is None or work.use_quota(service, quota)


def taken_places(read: Reading) -> Mapping[str, int]:
    """Service → places of its quota that are taken today or kept for booked visitors."""
    return Counter(read.quota_used()) + Counter(read.kept_places())


def full(read: Reading, service: str) -> Refusal:
    """Today's quota of *service* is used up."""
    site, levels = read.catalogue.site, read.catalogue.levels(service)
    opens_at = next_opening(read.now, site.time_zone, levels, site.window, from_tomorrow=True)
    return Refusal(Reason.SERVICE_FULL, {"service": service}, opens_at)


def give_back(work: UnitOfWork, before: Ticket, after: Ticket) -> None:
    """Give back the places of quotas that *before* had and *after*, some of its steps being cancelled, has not.

    Who did not come, or was sent on to another service, keeps the place: both may come back for it.
    """
    for service in sorted({step.service for step in before.steps}):
        known = work.catalogue.services.get(service)
        counted = known is not None and known.quota is not None and counts_in_quota(before, service)
        if counted and not counts_in_quota(after, service):
            work.give_back_quota(service)

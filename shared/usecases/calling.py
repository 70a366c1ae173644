"""Whom a counter calls, in which order: its services without those that are paused or left to others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from shared.domain.desk import Desk
from shared.domain.line import in_order
from shared.domain.ticket import Waiting
from shared.usecases.ports import Reading

Delays = Mapping[str, timedelta]
"""Service → how long the counter lets its visitors wait for a counter of first choice."""


def calls_for(read: Reading, desk: Desk) -> Delays:
    """The services that *desk* calls visitors for now.

    A paused one has no calls. A closing counter leaves to the others what they serve too, and keeps
    what nobody else would call, so that its line drains and nobody is stranded.
    """
    delays = read.catalogue.counters[desk.counter].delays
    pauses = read.pauses()
    if pauses:
        delays = {service: delay for service, delay in delays.items() if service not in pauses}
    if desk.closing:
        mine = frozenset(only_here(read, desk))
        delays = {service: delay for service, delay in delays.items() if service in mine}
    return delays


def only_here(read: Reading, desk: Desk) -> tuple[str, ...]:
    """The services of *desk* that no other counter serves which is open or back after a pause, and stays."""
    desks, catalogue = read.desks(), read.catalogue
    return tuple(
        service
        for service in catalogue.counters[desk.counter].delays
        if not any(
            desks[other.number].stays for other in catalogue.serving(service) if other.number != desk.counter
        )
    )


def heads(read: Reading, desk: Desk, most: int | None = None) -> Sequence[Waiting]:
    """The first *most* (None: all) whom *desk* calls, in order; those sent to it are among them."""
    delays, pauses = calls_for(read, desk), read.pauses()
    found = read.line(delays, desk.counter, most)
    free = [waiting for waiting in found if waiting.service not in pauses]
    if most is not None and len(free) < len(found):
        # Of those sent to this counter the first may wait for a paused service: look behind them.
        free = [w for w in read.line(delays, desk.counter) if w.service not in pauses]
    return in_order(free, delays)[:most]

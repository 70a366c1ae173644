"""Where a visitor can be sent: to a service, an agency, or a counter."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToService:
    """To whichever counter calls for *service*."""

    service: str


@dataclass(frozen=True, slots=True)
class ToAgency:
    """To *agency*, whichever of its services is the right one: the officer there sees to that."""

    agency: str


@dataclass(frozen=True, slots=True)
class ToCounter:
    """To this *counter* alone, for *service*; without one: what the visitor is here for, if that is served there."""

    counter: int
    service: str = ""


Destination = ToService | ToAgency | ToCounter

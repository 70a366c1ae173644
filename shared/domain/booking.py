"""Bookings: visitors who registered online for a day and time, and bring a code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SHORTEST_CODE, LONGEST_CODE = 6, 40
"""Letters and digits of a code: too few can be guessed, more do not stand in a line of the kiosk."""

KEPT_DAYS = 7
"""Days after which a booking is forgotten (UU 27/2022: kept no longer than needed); until then its code is explained."""


@dataclass(frozen=True, slots=True)
class Booking:
    """A visitor is expected at *booked_at* (UTC) for *services*, in this order; *ticket* is the one given for it.

    *code* is all that the visitor has to bring; no name, number or address is kept with it.
    """

    code: str
    booked_at: datetime
    services: tuple[str, ...]
    ticket: int | None = None


def code_in(text: str) -> str:
    """The code in what was typed or scanned: the code itself or an address that ends with it; "" when it can be none.

    Small letters, spaces and hyphens are of no account, since people type them as they like.
    """
    last = text.strip().rstrip("/").rsplit("/", 1)[-1].rsplit("=", 1)[-1]
    code = "".join(letter for letter in last if letter not in " -")
    usable = code.isascii() and code.isalnum() and SHORTEST_CODE <= len(code) <= LONGEST_CODE
    return code.upper() if usable else ""


def is_late(booked_at: datetime, now: datetime, limit: timedelta) -> bool:
    """Whether somebody who comes at *now* has missed the booked time by more than *limit*, and so comes as a walk-in."""
    return now - booked_at > limit

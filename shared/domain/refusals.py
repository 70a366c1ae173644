"""Refusals: outcomes that say why something was not done, for a person to act on.

The sentences per language are in ``shared.sentences``; here are only the reasons and their facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why something was refused. The facts named after each are in ``Refusal.facts``."""

    UNKNOWN_SERVICE = "unknown_service"  # service, nearest
    UNKNOWN_COUNTER = "unknown_counter"  # counter
    UNKNOWN_NUMBER = "unknown_number"  # number
    NOT_A_NUMBER = "not_a_number"  # text
    UNKNOWN_CODE = "unknown_code"  # text
    UNKNOWN_BOOKING = "unknown_booking"
    BOOKED_FOR_LATER = "booked_for_later"  # opens_at: the booked time
    BOOKING_PAST = "booking_past"
    BOOKING_USED = "booking_used"  # number
    NOT_CHECKED_IN = "not_checked_in"  # opens_at: the booked time
    NO_SERVICE = "no_service"
    TOO_MANY_SERVICES = "too_many_services"  # limit
    SAME_SERVICE_TWICE = "same_service_twice"  # service
    SERVICE_CLOSED = "service_closed"  # service, opens_at
    SERVICE_FULL = "service_full"  # service, opens_at
    SERVICE_PAUSED = "service_paused"  # service, reason, opens_at
    SERVICE_ENDING = "service_ending"  # service, opens_at: its counters are closing for today
    HALL_STOPPED = "hall_stopped"  # text
    HALL_NOT_STOPPED = "hall_not_stopped"
    STOP_TEXT_NEEDED = "stop_text_needed"
    SERVICE_NOT_PAUSED = "service_not_paused"  # service
    COUNTER_NOT_OPEN = "counter_not_open"  # counter
    COUNTER_BUSY = "counter_busy"  # counter, number
    COUNTER_TAKEN = "counter_taken"  # counter, officer
    NOTHING_AT_COUNTER = "nothing_at_counter"  # counter
    WRONG_STATE = "wrong_state"  # number, state
    NOT_SERVED_HERE = "not_served_here"  # counter, service
    ALREADY_AT_COUNTER = "already_at_counter"  # number, counter
    TOO_SOON = "too_soon"  # seconds
    TOO_LATE = "too_late"  # number, seconds
    SOMEBODY_CALLED = "somebody_called"  # counter, number
    NOTE_TOO_LONG = "note_too_long"  # limit, length
    NOTHING_FOLLOWS = "nothing_follows"  # number, counter
    NOBODY_THERE = "nobody_there"  # service
    REASON_NEEDED = "reason_needed"
    TIME_PASSED = "time_passed"
    VISITORS_LEFT = "visitors_left"  # counter, held, sent, waiting
    UNKNOWN_OFFICER = "unknown_officer"  # officer
    OFFICER_EXISTS = "officer_exists"  # officer
    WEAK_PASSWORD = "weak_password"  # minimum  # noqa: S105 - a reason, not a password
    LONG_PASSWORD = "long_password"  # maximum  # noqa: S105
    COMMON_PASSWORD = "common_password"  # noqa: S105
    SAME_PASSWORD = "same_password"  # noqa: S105
    NOT_ALLOWED = "not_allowed"
    NOT_YOUR_COUNTER = "not_your_counter"  # counter
    OFFICER_ELSEWHERE = "officer_elsewhere"  # counter, number, held, sent, waiting
    UNKNOWN_AGENCY = "unknown_agency"  # agency, known
    SERVICE_IN_USE = "service_in_use"  # service, waiting
    UNUSABLE_NAME = "unusable_name"  # text, limit
    UNKNOWN_ZONE = "unknown_zone"  # zone, known
    UNKNOWN_SLIDE = "unknown_slide"  # number, count
    FILE_TOO_LARGE = "file_too_large"  # file, megabytes, limit
    PLAYLIST_TOO_LARGE = "playlist_too_large"  # megabytes, limit
    NO_SITE = "no_site"


INSISTABLE = frozenset(
    {
        Reason.SERVICE_CLOSED,
        Reason.SERVICE_FULL,
        Reason.SERVICE_PAUSED,
        Reason.SERVICE_ENDING,
        Reason.NOBODY_THERE,
        Reason.VISITORS_LEFT,
    }
)
"""What a verb with *insist* does all the same: the officer has been told and knows better."""

MISNAMED = frozenset(
    {
        Reason.UNKNOWN_SERVICE,
        Reason.UNKNOWN_COUNTER,
        Reason.NOT_A_NUMBER,
        Reason.UNKNOWN_OFFICER,
        Reason.UNKNOWN_AGENCY,
        Reason.UNKNOWN_ZONE,
        Reason.UNKNOWN_SLIDE,
        Reason.UNUSABLE_NAME,
    }
)
"""What was written is at fault, not the state of the hall: there is no such thing, or it cannot be a name."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing was changed, for this *reason*; *opens_at* (UTC) says when it will be possible."""

    reason: Reason
    facts: dict[str, str | int] = field(default_factory=dict)
    opens_at: datetime | None = None

"""What came of printing a ticket; a fault of the device is a value, so that the number on the screen survives it."""

from dataclasses import dataclass
from enum import Enum

from kiosk.printing.status import PrinterState


class Reason(Enum):
    """Why there is no paper, or no proof of it."""

    NO_PAPER = "no paper"
    COVER_OPEN = "cover open"
    JAMMED = "jammed"
    """The cutter is jammed, the head too hot, or the printer reports another fault of its mechanism."""
    OFFLINE = "offline"
    """The printer says that it is offline, or has stopped answering."""
    UNREACHABLE = "unreachable"
    """Nothing can be sent: no connection, or it broke."""
    UNCONFIRMED = "unconfirmed"
    """Sent, in part or whole, but a printer that does answer never confirmed it: look at the printer."""
    TOO_LATE = "too late"
    """Asked for so long ago that nobody waits for the paper any more; nothing was sent."""
    NO_PRINTER = "no printer"
    """This kiosk has no printer, on purpose."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The ticket is on paper; not `confirmed` when the printer is of a kind that never answers."""

    confirmed: bool


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """The ticket is not on paper, or there is no proof that it is.

    *begun* when some of it was sent: a part, or all, may lie at the printer or still come out.
    """

    reason: Reason
    begun: bool = False


REASONS = {
    PrinterState.COVER_OPEN: Reason.COVER_OPEN,
    PrinterState.PAPER_OUT: Reason.NO_PAPER,
    PrinterState.ERROR: Reason.JAMMED,
    PrinterState.OFFLINE: Reason.OFFLINE,
    PrinterState.UNREACHABLE: Reason.UNREACHABLE,
    PrinterState.ABSENT: Reason.NO_PRINTER,
}
"""The reason not to print in each state; states without one do not forbid printing."""

SURE = {Reason.NO_PAPER, Reason.COVER_OPEN, Reason.JAMMED}
"""Reasons that do not go away by waiting: somebody has to do something at the printer."""

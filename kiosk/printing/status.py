"""What a ticket printer says about itself: bytes in, values out, no wire.

Sources: ESC/POS `DLE EOT n` (n = 1 printer, 2 cause of being offline, 3 error, 4 paper) and `GS r 1` (paper sensor).
A printer that does not answer is *unknown*, never fine.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

QUESTIONS = (1, 2, 3, 4)
"""The values of n asked with `DLE EOT n`."""

_FIXED, _FIXED_VALUE = 0x93, 0x12
_OFFLINE = 0x08
_COVER_OPEN, _STOPPED_BY_PAPER_END, _ERROR_OCCURRED = 0x04, 0x20, 0x40
_ERRORS = 0x04 | 0x08 | 0x20 | 0x40
_NEAR_END, _PAPER_OUT = 0x0C, 0x60

_PUSHED_VALUE, _PUSHED_LENGTH = 0x10, 4
_CONFIRMATION_OR_OUT = 0x90 | 0x0C


_PORT_PAPER_EMPTY, _PORT_NO_ERROR = 0x20, 0x08


class PrinterState(Enum):
    """What a printer can do now, the most useful cause first when there are several."""

    READY = "ready"
    COVER_OPEN = "cover open"
    PAPER_OUT = "paper out"
    ERROR = "error"
    """Jammed cutter, overheated head or a fault that only switching off clears."""
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    """Nobody is at the address: switched off, unplugged, or the address is wrong."""
    UNKNOWN = "unknown"
    """Somebody is at the address and does not answer, or not in full."""
    ABSENT = "absent"
    """This kiosk has no printer, on purpose."""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """The state of a printer; `paper_near_end` may be true while it is ready and means: bring a new roll.

    `unproven` is a ready printer that confirms no ticket: somebody should look now and then.
    """

    state: PrinterState
    paper_near_end: bool = False
    unproven: bool = False

    @property
    def ready(self) -> bool:
        """The printer said that it can print."""
        return self.state is PrinterState.READY


def decode_status(answers: Mapping[int, bytes]) -> PrinterStatus:
    """The status told by the `answers` to `DLE EOT n`, by n; a missing or malformed answer counts as none."""
    bytes_by_n = {n: found for n, answer in answers.items() if (found := status_byte(answer)) is not None}
    printer, cause, error, paper = (bytes_by_n.get(n) for n in QUESTIONS)
    near_end = paper is not None and bool(paper & _NEAR_END)
    return PrinterStatus(_state(printer, cause, error, paper), near_end)


def status_byte(answer: bytes) -> int | None:
    """The first byte of `answer` that has the fixed bits of a reply to `DLE EOT` (0xx1xx10), if any."""
    return next((byte for byte in answer if byte & _FIXED == _FIXED_VALUE), None)


def decode_port(byte: int) -> PrinterState:
    """Why a printer on USB takes nothing, by its port status: *byte* as GET_PORT_STATUS gives it.

    Source: Universal Serial Bus Device Class Definition for Printing Devices 1.1, section 4.2.2.
    """
    if byte & _PORT_PAPER_EMPTY:
        return PrinterState.PAPER_OUT
    return PrinterState.OFFLINE if byte & _PORT_NO_ERROR else PrinterState.ERROR


def is_confirmed(answer: bytes) -> bool:
    """Whether a reply to `GS r 1` that tells of paper is in `answer`.

    Passed over: status that a printer pushes by itself (four bytes, the first 0xx1xx00) and replies to `DLE EOT`.
    """
    i = 0
    while i < len(answer):
        if answer[i] & _FIXED == _PUSHED_VALUE:
            i += _PUSHED_LENGTH
            continue
        if answer[i] & _CONFIRMATION_OR_OUT == 0:
            return True
        i += 1
    return False


def _state(printer: int | None, cause: int | None, error: int | None, paper: int | None) -> PrinterState:
    cause_bits, error_bits, paper_bits = cause or 0, error or 0, paper or 0
    if cause_bits & _COVER_OPEN:
        return PrinterState.COVER_OPEN
    if paper_bits & _PAPER_OUT or cause_bits & _STOPPED_BY_PAPER_END:
        return PrinterState.PAPER_OUT
    if cause_bits & _ERROR_OCCURRED or error_bits & _ERRORS:
        return PrinterState.ERROR
    if printer is None:
        return PrinterState.UNKNOWN
    if printer & _OFFLINE:
        return PrinterState.OFFLINE
    return PrinterState.UNKNOWN if None in {cause, error, paper} else PrinterState.READY

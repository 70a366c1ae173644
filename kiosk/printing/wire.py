"""The way to a printer that can be asked: bytes out, bytes back. One file each for network, serial, USB and device."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from kiosk.printing.status import PrinterState

PIECE = 8192
"""Bytes sent under one timeout: 113 rows of an 80 mm ticket, 0.3 s of paper on the slowest printer."""


class Wire(Protocol):
    """An open connection. Every method raises OSError when it is lost."""

    def send(self, data: bytes, seconds: float) -> None:
        """Send all of *data*; TimeoutError when the printer takes nothing more for *seconds*."""
        ...

    def receive(self, seconds: float) -> bytes:
        """What the printer has said, as soon as it says something; b"" after *seconds* of silence."""
        ...

    def port_state(self) -> PrinterState:
        """Why the printer takes nothing, as far as the port itself tells without asking it: OFFLINE if it does not."""
        ...

    def abandon(self) -> None:
        """Forget what was sent and has not left this computer yet: it must not come out later."""
        ...


Connect = Callable[[], AbstractContextManager[Wire]]
"""Opens the way to one printer for a `with` block. OSError when there is none."""

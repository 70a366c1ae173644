"""What is said on an open wire: `DLE EOT`, the ticket, `GS r`, and the answers, which may overtake each other.

`GS r 1` is answered in turn, so its answer means that everything before it is done; `DLE EOT` is answered at once,
even without paper; `DLE DC4 8` makes a printer forget what it holds (Epson: "clear buffer"), and is answered.
"""

import time
from collections.abc import Callable

from kiosk.printing.status import QUESTIONS, is_confirmed, status_byte
from kiosk.printing.wire import Wire

ASK_STATUS = b"\x10\x04"
CONFIRM = b"\x1dr\x01"
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
FORGOTTEN = b"\x37\x25\x00"

SECOND_ANSWER = 0.5
"""Seconds to wait for further answers of a printer that has given one, or for the first of one known to be mute."""


_LAST_BYTES = 0.05
"""Seconds for the rest of an answer that has begun."""


class Conversation:
    """One connection and everything received on it; no wait is longer than *timeout* seconds."""

    def __init__(self, wire: Wire, timeout: float) -> None:
        self._wire = wire
        self._timeout = timeout
        self._received = b""
        self._asked = 0
        self._job_end = 0

    def send(self, data: bytes) -> None:
        """Send *data*. TimeoutError when the printer takes no more."""
        self._wire.send(data, self._timeout)

    def ask_status(self, first_answer_within: float, *, printing: bool = False) -> dict[int, bytes]:
        """The answers to `DLE EOT`, by n; after a first silence no further question is asked.

        While *printing* the confirmation ends the wait, too: some printers answer nothing else until they are done.
        """
        answers: dict[int, bytes] = {}
        patience = min(first_answer_within, self._timeout)
        for n in QUESTIONS:
            self._asked = len(self._received)
            self.send(ASK_STATUS + bytes([n]))
            self._receive_until(lambda: self._answered() or (printing and self._confirmed()), patience)
            if self._answered():
                answers[n] = self._received[self._asked :]
            elif not answers:
                break
            patience = min(SECOND_ANSWER, self._timeout)
        return answers

    def ask_confirmation(self) -> None:
        """Ask to be told when everything sent so far has been done."""
        self._receive_until(lambda: False, 0.0)
        self._job_end = len(self._received)
        self.send(CONFIRM)

    def confirmed_within(self, seconds: float) -> bool:
        """Whether the printer has answered `ask_confirmation`, or does so within `seconds`."""
        return self._receive_until(self._confirmed, seconds)

    def forgets(self) -> bool:
        """Make the printer forget what it has not printed; whether it says that it did."""
        before = len(self._received)
        self.send(FORGET)
        return self._receive_until(lambda: FORGOTTEN in self._received[before:], SECOND_ANSWER)

    def ask(self, question: bytes, seconds: float) -> bytes:
        """What comes back on *question* until the printer is silent for *seconds*."""
        before = len(self._received)
        self.send(question)
        self._receive_until(lambda: len(self._received) > before, seconds)
        self._receive_until(lambda: False, _LAST_BYTES)
        return self._received[before:]

    def _answered(self) -> bool:
        return status_byte(self._received[self._asked :]) is not None

    def _confirmed(self) -> bool:
        return is_confirmed(self._received[self._job_end :])

    def _receive_until(self, done: Callable[[], bool], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not done():
            left = deadline - time.monotonic()
            received = self._wire.receive(max(0.0, left))
            if not received and left <= 0:
                return False
            self._received += received
        return True

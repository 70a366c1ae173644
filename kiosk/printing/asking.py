"""A printer that can be asked: its status before, the ticket, its confirmation after.

A send that succeeds proves nothing: a printer out of paper takes a whole ticket and keeps it. What is decided here:

* A printer that never answered anything is *mute*: it is believed, and every ticket is unproven.
* One that answers `DLE EOT` is asked once, with nothing to do, for `GS r`. If it answers, every ticket must be
  confirmed; if not (some clones never do), tickets are unproven as long as its status stays good.
* One that answered before and is silent now is a fault; while it prints, only if it ever answered while printing.
* When a ticket fails under way, the printer is told to forget the rest, and what has not left this computer is
  dropped. If the printer does not say that it forgot, a blank or half slip is cut off before the next ticket, so
  that no rest of an old ticket is glued to a new one. That such a printer prints the rest as soon as it has paper
  again cannot be prevented from here.
"""

import threading
import time
from collections import deque
from contextlib import suppress

from PySide6.QtGui import QImage

from kiosk.printing.conversation import SECOND_ANSWER, Conversation
from kiosk.printing.job import SLOWEST, separator_bytes, ticket_bytes
from kiosk.printing.outcome import REASONS, NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus, decode_status
from kiosk.printing.wire import Connect, Wire

_USUAL = 1200
"""Dots per second (150 mm/s) of a common printer: how long one that confirms nothing is watched."""

_LOOK_AGAIN = 0.3
"""Seconds between two looks at a printer that is printing."""

_SLOWER, _SPARE, _LEAST = 1.3, 0.4, 1.2
"""A ticket may take so many times what the slowest of the last `_KNOWN` took, and so many seconds more, and at least so
many in all. At 150 mm/s and 1000 rows that is 1.5 s: a swallowed ticket shows within two."""

_KNOWN = 20

_PROBE_EVERY = 60.0
"""Seconds before a printer that did not answer `GS r` is asked again."""

_STUCK = NotPrinted(Reason.UNCONFIRMED, begun=True)
"""A ticket that the printer stopped taking; why is asked when its connection is closed: most printers serve only one."""

_HELD = {Reason.NO_PAPER, Reason.COVER_OPEN, Reason.JAMMED, Reason.OFFLINE}
"""Faults that make a printer keep what it was sent."""


class AskingPrinter:
    """The printer that *connect* leads to; one connection per call, no wait for an answer beyond *timeout* seconds.

    Safe from any thread; calls at the same time take turns, because most printers serve one connection.
    """

    def __init__(self, connect: Connect, timeout: float) -> None:
        self.connect = connect
        self.timeout = timeout
        self._turn = threading.Lock()
        self._talks = False
        self._mute = False
        self._confirms = False
        self._answers_busy = False
        self._probed_at: float | None = None
        self._leftovers = False
        self._paces: deque[float] = deque(maxlen=_KNOWN)

    def status(self) -> PrinterStatus:
        """What the printer says about itself now."""
        with self._turn:
            try:
                with self.connect() as wire:
                    talk = Conversation(wire, self.timeout)
                    try:
                        answers = self._ask(talk)
                    except TimeoutError:
                        return PrinterStatus(wire.port_state())
                    if self._talks and not answers:
                        return PrinterStatus(PrinterState.OFFLINE)
                    status = decode_status(answers)
                    self._probe(talk, status)
                    return PrinterStatus(
                        status.state, status.paper_near_end, status.ready and not self._confirms
                    )
            except OSError:
                return PrinterStatus(PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Print `image` (one bit a dot) and cut; returns once the paper is confirmed, or known to be missing."""
        commands = ticket_bytes(image)
        outcome: Printed | NotPrinted = NotPrinted(Reason.UNREACHABLE)
        with self._turn:
            # A wire that breaks when it is put down changes nothing about the ticket.
            with suppress(OSError), self.connect() as wire:
                outcome = self._print(wire, commands, image.height())
            return NotPrinted(self._why_stuck(), begun=True) if outcome is _STUCK else outcome

    def distrust(self) -> None:
        """A ticket was under way when this program ended: get rid of its rest before the next one."""
        self._leftovers = True

    def _ask(self, talk: Conversation) -> dict[int, bytes]:
        answers = talk.ask_status(SECOND_ANSWER if self._mute else self.timeout)
        self._talks = self._talks or bool(answers)
        self._mute = not self._talks
        return answers

    def _probe(self, talk: Conversation, status: PrinterStatus, patience: float = SECOND_ANSWER) -> None:
        """Learn, while there is nothing to print, whether the printer answers `GS r` within *patience* seconds."""
        now = time.monotonic()
        due = self._probed_at is None or now - self._probed_at >= _PROBE_EVERY
        if status.ready and due and not self._confirms and not self._leftovers:
            self._probed_at = now
            talk.ask_confirmation()
            self._confirms = talk.confirmed_within(min(patience, self.timeout))

    def _print(self, wire: Wire, commands: bytes, rows: int) -> Printed | NotPrinted:
        talk = Conversation(wire, self.timeout)
        try:
            answers = self._ask(talk)
        except TimeoutError:
            return NotPrinted(REASONS[wire.port_state()])
        status = decode_status(answers)
        if reason := REASONS.get(status.state):
            return NotPrinted(reason)
        if self._talks and not answers:
            return NotPrinted(Reason.OFFLINE)
        try:
            busy_with_the_rest = self._leftovers
            self._clean(talk)
            self._probe(talk, status, self.timeout if busy_with_the_rest else SECOND_ANSWER)
            talk.send(commands)
            outcome = self._watch(talk, rows)
        except TimeoutError:
            _abandon(wire)
            return _STUCK
        except OSError:
            self._leftovers = True
            return NotPrinted(Reason.UNREACHABLE, begun=True)
        if isinstance(outcome, NotPrinted):
            self._drop(wire, talk, outcome.reason)
        return outcome

    def _clean(self, talk: Conversation) -> None:
        """Get rid of what an earlier ticket left in the printer: forgotten, or cut off as a slip of its own."""
        if self._leftovers and not talk.forgets():
            talk.send(separator_bytes())
        self._leftovers = False

    def _watch(self, talk: Conversation, rows: int) -> Printed | NotPrinted:
        """Wait for the confirmation, looking for faults meanwhile."""
        if self._mute:
            return Printed(confirmed=False)
        began = time.monotonic()
        patience = self._patience(rows) if self._confirms else rows / _USUAL
        if self._confirms:
            talk.ask_confirmation()
        while not talk.confirmed_within(min(_LOOK_AGAIN, self.timeout, _left(began, patience))):
            silence = self.timeout if self._answers_busy else min(SECOND_ANSWER, self.timeout)
            answers = talk.ask_status(silence, printing=True)
            if reason := REASONS.get(decode_status(answers).state):
                return NotPrinted(reason, begun=True)
            over = time.monotonic() - began >= patience
            if not answers and (over or self._answers_busy) and not talk.confirmed_within(0.0):
                self._leftovers = True
                return NotPrinted(Reason.OFFLINE, begun=True)
            self._answers_busy = self._answers_busy or bool(answers)
            if over:
                return self._unproven(talk)
        self._paces.append((time.monotonic() - began) / rows)
        return Printed(confirmed=True)

    def _unproven(self, talk: Conversation) -> Printed | NotPrinted:
        """What to believe when the time for a ticket is over without a confirmation."""
        if self._confirms and not talk.confirmed_within(0.0):
            return NotPrinted(Reason.UNCONFIRMED, begun=True)
        return Printed(confirmed=self._confirms)

    def _patience(self, rows: int) -> float:
        """Seconds that *rows* may take: by what earlier tickets took, or by the slowest printer there is."""
        slowest = self.timeout + rows / SLOWEST
        if not self._paces:
            return slowest
        return min(slowest, max(_LEAST, _SPARE + _SLOWER * max(self._paces) * rows))

    def _drop(self, wire: Wire, talk: Conversation, reason: Reason) -> None:
        """See to it that the rest of a failed ticket does not come out later, as far as that can be done."""
        if reason in _HELD and not self._leftovers:
            try:
                self._leftovers = not talk.forgets()
            except OSError:
                self._leftovers = True
        _abandon(wire)

    def _why_stuck(self) -> Reason:
        """Ask on a new connection: on the old one, closed by now, the question would wait behind the ticket."""
        self._leftovers = True
        try:
            with self.connect() as wire:
                talk = Conversation(wire, self.timeout)
                try:
                    answers = talk.ask_status(SECOND_ANSWER)
                    self._leftovers = not (answers and talk.forgets())
                except TimeoutError:
                    return REASONS[wire.port_state()]
                return REASONS.get(decode_status(answers).state, Reason.UNCONFIRMED)
        except OSError:
            return Reason.UNREACHABLE


def _abandon(wire: Wire) -> None:
    with suppress(OSError):  # what was lost with the wire does not come out later either
        wire.abandon()


def _left(began: float, patience: float) -> float:
    """Seconds of *patience* that are left since *began*."""
    return max(0.0, began + patience - time.monotonic())

"""Stop the whole hall because people must leave it, and open it again."""

from __future__ import annotations

from dataclasses import dataclass

from shared.domain.hall_stop import HallStop, checked_text
from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class HallChanged:
    """The hall is stopped, with the *text* that screens show; or it is open again."""

    kind: Kind
    text: str = ""


def stop_hall(database: Database, text: str, *, request_id: str = "") -> HallChanged | Refusal:
    """Let nobody take a number or be called, and every screen say *text*, until `reopen_hall`.

    Lines stay as they are, and who is at a counter may be finished, held or sent on. Neither the close of the day nor
    the next day ends it: it stays in force, first among the notices, until somebody says that it is over. A second
    text replaces the first; the time of the first stays. Refused when the text is empty or too long.
    """
    told = checked_text(text)

    def operation(work: UnitOfWork) -> HallChanged | Refusal:
        if isinstance(told, Refusal):
            return told
        if not work.earlier:
            before = work.hall_stop()
            work.save_hall_stop(HallStop(before.since if before else work.now, told))
            work.record(Event(Kind.HALL_STOPPED, reason=told))
        return HallChanged(Kind.HALL_STOPPED, told)

    return database.write(operation, request_id)


def reopen_hall(database: Database, *, request_id: str = "") -> HallChanged | Refusal:
    """It is over: numbers and calls go on where they stopped. Refused when the hall was not stopped."""

    def operation(work: UnitOfWork) -> HallChanged | Refusal:
        if not work.earlier:
            if not work.end_hall_stop():
                return Refusal(Reason.HALL_NOT_STOPPED)
            work.record(Event(Kind.HALL_REOPENED))
        return HallChanged(Kind.HALL_REOPENED)

    return database.write(operation, request_id)


def stopped(read: Reading) -> Refusal | None:
    """Why nobody gets a number or is called now, when the hall is stopped; officers cannot insist on it."""
    stop = read.hall_stop()
    return None if stop is None else Refusal(Reason.HALL_STOPPED, {"text": stop.text})

"""What presses do: one use case, or several in a row, each with a request id of its own.

Made again with the same ids they go on where they stopped, so a lost answer neither repeats nor skips anything.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from counter.viewmodels.desk_props import Primary
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Outcome
from shared.usecases.boards.counter import CounterBoard
from shared.usecases.call import call_next
from shared.usecases.desk import open_counter
from shared.usecases.go_on import finish_and_continue
from shared.usecases.outcomes import DeskChanged
from shared.usecases.ports import Database, Passwords
from shared.usecases.serve import finish_and_call_next, start
from shared.usecases.sign_in import SignedIn, WrongPassword, remember_counter, sign_in

NewId = Callable[[], str]
"""Makes request ids."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """Who sits down, under which *session*; *move* closes the counter left open elsewhere, *take_over* is a supervisor's."""

    username: str
    session: str = ""
    move: bool = False
    take_over: bool = False


def main_press(
    primary: Primary,
    board: CounterBoard,
    sitting: Sitting,
    outcome: Outcome,
    note: str,
    new_id: NewId,
) -> Callable[[Database], object]:
    """What the main button does now."""
    counter, request_id = board.counter.number, new_id()
    match primary:
        case Primary.OPEN:
            return open_for(counter, sitting, new_id)
        case Primary.CALL_NEXT:
            return lambda database: call_next(database, counter, request_id=request_id)
        case Primary.START:
            return lambda database: start(database, counter, request_id=request_id)
        case Primary.FINISH_AND_CALL:
            return lambda database: finish_and_call_next(
                database, counter, outcome, note, request_id=request_id
            )
        case Primary.FINISH_AND_GO_ON:
            following = board.follows.id if board.follows is not None else ""
            return lambda database: finish_and_continue(
                database, counter, following, outcome, note, request_id=request_id
            )
        case Primary.NOTHING:
            raise ValueError("the main button rests")


def open_for(counter: int, sitting: Sitting, new_id: NewId) -> Callable[[Database], DeskChanged | Refusal]:
    """Open the counter; a refusal names the person who sits there."""
    opening = new_id()

    def perform(database: Database) -> DeskChanged | Refusal:
        opened = open_counter(
            database,
            counter,
            sitting.username,
            move=sitting.move,
            take_over=sitting.take_over,
            session=sitting.session,
            request_id=opening,
        )
        return _named(database, opened)

    return perform


def sign_in_and_open(
    passwords: Passwords, password: str, counter: int, sitting: Sitting, new_id: NewId
) -> Callable[[Database], SignedIn | WrongPassword | Refusal]:
    """Check the password, open the counter and remember it for the next day."""
    opening = open_for(counter, sitting, new_id)

    def perform(database: Database) -> SignedIn | WrongPassword | Refusal:
        result = sign_in(database, passwords, sitting.username, password)
        if not isinstance(result, SignedIn):
            return result
        opened = opening(database)
        if isinstance(opened, Refusal):
            return opened
        remember_counter(database, result.officer.username, counter)
        return result

    return perform


def _named(database: Database, outcome: DeskChanged | Refusal) -> DeskChanged | Refusal:
    if isinstance(outcome, Refusal) and outcome.reason is Reason.COUNTER_TAKEN:
        occupant = database.read(lambda read: read.officer(str(outcome.facts["officer"])))
        if occupant is not None:
            return replace(outcome, facts={**outcome.facts, "officer": occupant.name})
    return outcome

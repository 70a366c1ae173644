"""What an officer does with a visitor, for scripts: call, recall, hold, send on, take back, find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say
from shared.commands.desk import CounterNumber, counter_number
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site
from shared.domain.calls import OutOfTurn
from shared.domain.line import Transfer
from shared.domain.ticket import Number, Outcome, parse_number

if TYPE_CHECKING:
    from pathlib import Path

    from shared.domain.transfers import Destination
    from shared.persistence.database import SqlDatabase


def ticket_number(text: str) -> Number:
    """A ticket's number as people type it. Raises typer.BadParameter."""
    number = parse_number(text)
    if number is None:
        raise typer.BadParameter(f"“{text}” is no number; write for example A047")
    return number


TicketNumber = Annotated[
    Number,
    typer.Argument(metavar="NUMBER", parser=ticket_number, help="Number of the ticket, for example A047."),
]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="A note for officers, deleted at night.")]
Insist = Annotated[bool, typer.Option("--insist", help="Do it although it is closed, paused or full.")]
Minutes = Annotated[
    int | None, typer.Option("--minutes", metavar="N", min=1, max=1440, help="How long, in minutes.")
]


def add_to(app: typer.Typer) -> None:
    """Add the verbs."""
    verbs: dict[str, tuple[Callable[..., int], str]] = {
        "call": (call, "Call a certain number to a counter."),
        "recall": (recall, "Call the visitor of a counter once more."),
        "start": (start, "Begin the service of the called visitor."),
        "no-show": (no_show, "Note that the called visitor did not come."),
        "return": (return_, "Let somebody who missed the call wait again."),
        "hold": (hold, "Set the visitor of a counter aside."),
        "resume": (resume, "Go on with a visitor on hold."),
        "transfer": (transfer, "Send the visitor to a service, agency or counter."),
        "continue": (continue_, "Finish and begin the visitor's next service here."),
        "add": (add, "Add a service to a number."),
        "cancel": (cancel, "Give a number back."),
        "undo": (undo, "Take a no-show or a finish back within 5 seconds."),
        "find": (find, "Tell where a ticket stands, by number or code."),
    }
    for name, (verb, help_) in verbs.items():
        app.command(name, short_help=help_)(verb)


def call(
    number: TicketNumber,
    counter: CounterNumber,
    reason: Annotated[
        OutOfTurn | None, typer.Option("--reason", help="Why out of turn; kept in the journal.")
    ] = None,
    words: Annotated[
        str, typer.Option("--words", metavar="TEXT", help="The reason in own words, for --reason other.")
    ] = "",
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Call a certain number of today to a counter, back from hold or out of turn, which needs a reason."""
    from shared.usecases.call import call_this

    return _do(
        database,
        settings,
        lambda site: call_this(site, counter, number, reason=reason, words=words),
        as_json=as_json,
    )


def recall(
    counter: CounterNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Call the visitor of a counter once more."""
    from shared.usecases import call as calls

    return _do(database, settings, lambda site: calls.recall(site, counter), as_json=as_json)


def start(
    counter: CounterNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """The called visitor is at the counter: service begins."""
    from shared.usecases import serve

    return _do(database, settings, lambda site: serve.start(site, counter), as_json=as_json)


def no_show(
    counter: CounterNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """The called visitor did not come. Refused before two calls and 60 seconds."""
    from shared.usecases import serve

    return _do(database, settings, lambda site: serve.no_show(site, counter), as_json=as_json)


def return_(
    number: TicketNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Let somebody who missed the call wait again: within 30 minutes behind three others, else as if arriving now."""
    from shared.usecases.serve import return_after_no_show

    return _do(database, settings, lambda site: return_after_no_show(site, number), as_json=as_json)


def hold(
    counter: CounterNumber,
    note: Note = "",
    minutes: Minutes = None,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Set the visitor of a counter aside, expected back after --minutes."""
    from shared.usecases import serve

    def verb(site: SqlDatabase) -> object:
        now = site.read(lambda read: read.now)
        back = now + timedelta(minutes=minutes) if minutes else None
        return serve.hold(site, counter, note, back)

    return _do(database, settings, verb, as_json=as_json)


def resume(
    number: TicketNumber,
    counter: CounterNumber,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Go on with a visitor on hold who stands at the counter again."""
    from shared.usecases import serve

    return _do(database, settings, lambda site: serve.resume(site, counter, number), as_json=as_json)


def transfer(
    counter: CounterNumber,
    service: Annotated[str, typer.Option("--service", metavar="ID", help="To this service.")] = "",
    agency: Annotated[str, typer.Option("--agency", metavar="ID", help="To this agency.")] = "",
    to_counter: Annotated[
        int | None,
        typer.Option("--counter", metavar="N", parser=counter_number, help="To this counter alone."),
    ] = None,
    where: Annotated[
        Transfer, typer.Option("--where", help="Where in the new line; arrival keeps the turn.")
    ] = Transfer.ARRIVAL,
    note: Note = "",
    insist: Insist = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Send the visitor of a counter on; the number stays. Name one destination; --counter may name a --service too."""
    from shared.usecases import transfer as transfers

    to = _destination(service, agency, to_counter)
    return _do(
        database,
        settings,
        lambda site: transfers.transfer(site, counter, to, where, note=note, insist=insist),
        as_json=as_json,
    )


def continue_(
    counter: CounterNumber,
    service: Annotated[str, typer.Option("--service", metavar="ID", help="Which; default: the first.")] = "",
    outcome: Annotated[Outcome, typer.Option("--outcome", help="How the present one ended.")] = Outcome.DONE,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Finish, and begin the visitor's next planned service at the same counter without a call."""
    from shared.usecases.go_on import finish_and_continue

    return _do(
        database, settings, lambda site: finish_and_continue(site, counter, service, outcome), as_json=as_json
    )


def add(
    number: TicketNumber,
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Service id of the catalogue.")],
    counter: Annotated[
        int,
        typer.Option("--at", metavar="COUNTER", parser=counter_number, help="The counter that adds it."),
    ],
    insist: Insist = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Add a service to a number of today: planned after what is open, or waiting at once when nothing is."""
    from shared.usecases.add_service import add_service

    return _do(
        database,
        settings,
        lambda site: add_service(site, counter, number, service, insist=insist),
        as_json=as_json,
    )


def cancel(
    number: TicketNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Give a number of today back: everything on it that has not ended is cancelled."""
    from shared.usecases import serve

    return _do(database, settings, lambda site: serve.cancel(site, number), as_json=as_json)


def undo(
    number: TicketNumber,
    counter: CounterNumber,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Take the no-show or the end of the service of a number back: within 5 seconds, while nobody else was called."""
    from shared.usecases.take_back import take_back

    return _do(database, settings, lambda site: take_back(site, counter, number), as_json=as_json)


def find(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A number, or what a ticket's code holds.")],
    counter: Annotated[
        int, typer.Option("--at", metavar="COUNTER", parser=counter_number, help="The counter that asks.")
    ],
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Tell where a ticket stands, and what an officer at that counter may do with it."""
    from shared.domain.refusals import Refusal
    from shared.usecases.boards.find import find_ticket

    with open_site(database, settings) as site:
        found = site.read(lambda read: find_ticket(read, counter, text))
        if isinstance(found, Refusal):
            return refuse(found, site.read(lambda read: read.catalogue), as_json=as_json)
    can = sorted(each.value for each in found.can)
    document = {
        "number": str(found.ticket.number),
        "day": found.ticket.day.isoformat(),
        "service": found.step.service,
        "standing": found.standing.value,
        "counter": found.counter,
        "can": can,
    }
    words = [str(found.ticket.number), found.ticket.day.isoformat(), found.step.service]
    words += [found.standing.value.replace("_", " "), f"can: {', '.join(can)}" if can else ""]
    say("  ".join(word for word in words if word), document, as_json=as_json)
    return DONE


def _destination(service: str, agency: str, counter: int | None) -> Destination:
    from shared.domain.transfers import ToAgency, ToCounter, ToService

    if counter is not None and not agency:
        return ToCounter(counter, service)
    if bool(service) == bool(agency) or counter is not None:
        raise WrongInputError("Name one destination: --service ID, --agency ID, or --counter N.")
    return ToService(service) if service else ToAgency(agency)


def _do(database: str, settings: Path | None, verb: Callable[[SqlDatabase], object], *, as_json: bool) -> int:
    """Do *verb* on the site and say what came of it."""
    from shared.domain.refusals import Refusal

    with open_site(database, settings) as site:
        outcome = verb(site)
        if isinstance(outcome, Refusal):
            return refuse(outcome, site.read(lambda read: read.catalogue), as_json=as_json)
    text, document = _told(outcome)
    say(text, document, as_json=as_json)
    return DONE


def _told(outcome: object) -> tuple[str, dict[str, Any]]:
    from shared.usecases.outcomes import Called, FinishedAndBegun, Moved

    match outcome:
        case Called():
            document = {
                "number": str(outcome.number),
                "counter": outcome.counter,
                "service": outcome.service,
                "calls": outcome.calls,
            }
            return str(outcome.number), document
        case FinishedAndBegun(_, begun):
            return _told(begun)
        case Moved():
            follows = f" (waits for {outcome.follows} now)" if outcome.follows else ""
            document = {
                "number": str(outcome.number),
                "kind": str(outcome.kind),
                "follows": outcome.follows or None,
            }
            return f"{outcome.number} {str(outcome.kind).replace('_', ' ')}{follows}", document
    raise AssertionError("the verbs have no other outcome")

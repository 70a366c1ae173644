"""The desk's verbs for scripts and trials: take a number, call the next one, finish, see a line, read the journal."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, refuse, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

if TYPE_CHECKING:
    from shared.domain.journal import Entry
    from shared.domain.refusals import Refusal
    from shared.persistence.database import SqlDatabase
    from shared.usecases.outcomes import Called, NobodyWaiting

OFFICER = "desk"
"""Who sits at a counter that this command opened."""

MOST_COUNTERS = 999
"""The highest number that a counter can have."""

LAST = 2**63 - 1
"""The highest position that a journal can have."""

PAGE = 500
"""Journal entries read at a time."""

PATIENCE_SECONDS = 0.25
"""How long a follower waits before it looks by itself, at the journal and whether to end."""


def counter_number(text: str) -> int:
    """The number of a counter as people type it. Raises typer.BadParameter."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_COUNTERS:
        raise typer.BadParameter(f"“{text}” is no counter; write its number, for example 3")
    return int(text)


CounterNumber = Annotated[
    int, typer.Argument(metavar="COUNTER", parser=counter_number, help="Number of the counter.")
]


def add_to(app: typer.Typer) -> None:
    """Add the verbs."""
    app.command("take", short_help="Take a number for one or several services.")(take)
    app.command("next", short_help="Call the next visitor to a counter.")(next_)
    app.command("finish", short_help="End the service of the visitor at a counter.")(finish)
    app.command("line", short_help="List who waits for a service.")(line)
    app.command("journal", short_help="Print what happened, in order.")(journal)


def take(
    services: Annotated[
        list[str], typer.Argument(metavar="SERVICE...", help="Service ids of the catalogue, in order.")
    ],
    priority: Annotated[
        bool, typer.Option("--priority", help="For a visitor whom the law lets go first.")
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Take one number for one or several services and print it: A 047."""
    from shared.domain.refusals import Refusal
    from shared.usecases.take_ticket import take_ticket

    with open_site(database, settings) as site:
        taken = take_ticket(site, services, token=secrets.token_urlsafe(12), priority=priority)
        if isinstance(taken, Refusal):
            return _refused(site, taken, as_json=as_json)
    document = {
        "number": str(taken.number),
        "ticket": taken.ticket,
        "token": taken.token,
        "services": list(taken.services),
        "priority": taken.priority,
    }
    say(str(taken.number), document, as_json=as_json)
    return DONE


def next_(
    counter: CounterNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Call the next visitor to a counter and print the number.

    Works at a counter that an officer has open; a closed one is opened first, with “desk” as
    its officer. A counter that pauses is refused. With nobody waiting the number in the JSON is null.
    """
    from shared.domain.refusals import Refusal
    from shared.usecases.outcomes import Called

    with open_site(database, settings) as site:
        outcome = _call_and_open(site, counter)
        if isinstance(outcome, Refusal):
            return _refused(site, outcome, as_json=as_json)
    if isinstance(outcome, Called):
        document = {"counter": counter, "number": str(outcome.number), "service": outcome.service}
        say(str(outcome.number), document, as_json=as_json)
    else:
        nobody = {"counter": counter, "number": None, "service": None}
        say(f"Nobody is waiting for counter {counter}.", nobody, as_json=as_json)
    return DONE


def finish(
    counter: CounterNumber, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """End the service of the visitor at a counter and print the number.

    If the ticket has another service, the visitor now waits for it.
    """
    from shared.domain.refusals import Refusal
    from shared.usecases import serve

    with open_site(database, settings) as site:
        outcome = serve.finish(site, counter)
        if isinstance(outcome, Refusal):
            return _refused(site, outcome, as_json=as_json)
    follows = f" (waits for {outcome.follows} now)" if outcome.follows else ""
    document = {"counter": counter, "number": str(outcome.number), "follows": outcome.follows or None}
    say(f"{outcome.number}{follows}", document, as_json=as_json)
    return DONE


def line(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Service id of the catalogue.")],
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """List who waits for a service, first the one who is called first.

    Each line has the number, when it was taken and by when its call is promised, in the time of the hall.
    """
    from difflib import get_close_matches

    from shared.domain.refusals import Reason, Refusal

    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
        if service not in catalogue.services:
            nearest = "".join(get_close_matches(service, catalogue.services, n=1, cutoff=0.3))
            unknown = Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": nearest})
            return refuse(unknown, catalogue, as_json=as_json)
        waiting = site.read(lambda read: read.line([service], None))
    zone = catalogue.site.time_zone
    for each in waiting:
        taken_at, due_at = each.taken_at.astimezone(zone), each.place.due_at.astimezone(zone)
        text = f"{each.number}  taken {taken_at:%H:%M}  promised {due_at:%H:%M}"
        document = {
            "number": str(each.number),
            "priority": each.priority,
            "taken_at": each.taken_at.isoformat(),
            "due_at": each.place.due_at.isoformat(),
            "turn_at": each.place.turn_at.isoformat(),
            "counter": each.only_counter,
        }
        say(f"{text}{'  priority' if each.priority else ''}", document, as_json=as_json)
    if not waiting and not as_json:
        typer.echo(f"Nobody is waiting for {service}.")
    return DONE


def journal(
    after: Annotated[
        int, typer.Option("--after", metavar="N", min=0, max=LAST, help="Begin behind this position.")
    ] = 0,
    follow: Annotated[
        bool, typer.Option("--follow", help="Go on with what happens next, until Ctrl-C.")
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Print what happened, in order. Positions count 1, 2, 3 without gaps."""
    with open_site(database, settings) as site:
        zone = site.read(lambda read: read.catalogue).site.time_zone
        for entry in _followed(site, after) if follow else _entries(site, after):
            text = f"{entry.position:6}  {entry.at.astimezone(zone):%d/%m %H:%M:%S}  {_words(entry)}"
            say(text, _document(entry), as_json=as_json)
    return DONE


def _call_and_open(site: SqlDatabase, counter: int) -> Called | NobodyWaiting | Refusal:
    from shared.domain.refusals import Reason, Refusal
    from shared.usecases.call import call_next
    from shared.usecases.desk import open_counter

    outcome = call_next(site, counter)
    if isinstance(outcome, Refusal) and outcome.reason is Reason.COUNTER_NOT_OPEN:
        opened = open_counter(site, counter, OFFICER)
        return opened if isinstance(opened, Refusal) else call_next(site, counter)
    return outcome


def _refused(site: SqlDatabase, refusal: Refusal, *, as_json: bool) -> int:
    return refuse(refusal, site.read(lambda read: read.catalogue), as_json=as_json)


def _entries(site: SqlDatabase, after: int) -> Iterator[Entry]:
    while entries := site.read(lambda read, start=after: read.entries_after(start, PAGE)):  # type: ignore[misc]
        yield from entries
        after = entries[-1].position


def _followed(site: SqlDatabase, after: int) -> Iterator[Entry]:
    """Entries as they come, until Ctrl-C. The wake-up listens before the first look, so nothing falls between."""
    import signal
    import threading

    from shared.persistence.wakeups import open_wakeups

    stopped = threading.Event()
    # Not as an exception, which could strike in the middle of a statement.
    signal.signal(signal.SIGINT, lambda *_: stopped.set())
    wakeups = open_wakeups(site.engines)
    try:
        while not stopped.is_set():
            for entry in _entries(site, after):
                yield entry
                after = entry.position
            wakeups.wait(PATIENCE_SECONDS)
    finally:
        wakeups.close()


def _words(entry: Entry) -> str:
    event = entry.event
    facts = [
        str(event.kind).replace("_", " "),
        str(event.number) if event.number else "",
        f"counter {event.counter}" if event.counter else "",
        ", ".join(event.services) or event.service,
        "priority" if event.priority else "",
        event.reason,
    ]
    return "  ".join(fact for fact in facts if fact)


def _document(entry: Entry) -> dict[str, Any]:
    event = entry.event
    return {
        "position": entry.position,
        "at": entry.at.isoformat(),
        "kind": str(event.kind),
        "number": str(event.number) if event.number else None,
        "services": list(event.services) or ([event.service] if event.service else []),
        "state": str(event.state) if event.state else None,
        "counter": event.counter,
        "calls": event.calls,
        "officer": event.officer or None,
        "priority": event.priority,
        "outcome": str(event.outcome) if event.outcome else None,
        "reason": event.reason or None,
        "until": event.until.isoformat() if event.until else None,
        "turn_at": event.place.turn_at.isoformat() if event.place else None,
        "due_at": event.place.due_at.isoformat() if event.place else None,
    }

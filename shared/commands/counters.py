"""Counters, services and the day, for scripts: open, pause, close, and what needs somebody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say
from shared.commands.desk import OFFICER, CounterNumber
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site
from shared.commands.visit import Minutes

if TYPE_CHECKING:
    from shared.domain.refusals import Refusal
    from shared.persistence.database import SqlDatabase
    from shared.usecases.outcomes import DeskChanged
    from shared.usecases.pause_service import ServiceChanged

Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; signs and kiosks show it.")]


def add_to(app: typer.Typer) -> None:
    """Add the verbs, and the noun `service`."""
    app.command("open", short_help="Open a counter.")(open_)
    app.command("pause", short_help="Pause a counter.")(pause)
    app.command("close", short_help="Close a counter, now or once its line is empty.")(close)
    app.command("close-day", short_help="End the day: what was not served expires.")(close_day)
    noun = typer.Typer(
        help="Pause a service for everyone, let it go on, or list what is paused.",
        short_help="Pause a service for everyone, or let it go on.",
    )
    noun.command("pause")(pause_service)
    noun.command("resume")(resume_service)
    noun.command("list")(list_services)
    app.add_typer(noun, name="service")


def open_(
    counter: CounterNumber,
    officer: Annotated[str, typer.Option("--officer", metavar="USERNAME", help="Who sits there.")] = OFFICER,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Open a counter, or end its pause."""
    from shared.domain.refusals import Reason, Refusal
    from shared.usecases.desk import open_counter

    with open_site(database, settings) as site:
        if officer != OFFICER and site.read(lambda read: read.officer(officer)) is None:
            unknown = Refusal(Reason.UNKNOWN_OFFICER, {"officer": officer})
            return refuse(unknown, None, as_json=as_json)
        return _desk(site, open_counter(site, counter, officer), as_json=as_json)


def pause(
    counter: CounterNumber,
    reason: Reason = "",
    minutes: Minutes = None,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Pause a counter, expected back after --minutes. Refused while a visitor is there."""
    from shared.usecases.desk import pause_counter

    with open_site(database, settings) as site:
        return _desk(site, pause_counter(site, counter, reason, _after(site, minutes)), as_json=as_json)


def close(
    counter: CounterNumber,
    soon: Annotated[
        bool, typer.Option("--soon", help="Serve first whom nobody else would; kiosks give no more numbers.")
    ] = False,
    insist: Annotated[
        bool, typer.Option("--insist", help="Close although visitors are on hold or wait for it alone.")
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Close a counter. Refused while a visitor is there, or when that would leave somebody behind."""
    from shared.usecases.desk import close_counter, close_soon

    with open_site(database, settings) as site:
        outcome = close_soon(site, counter) if soon else close_counter(site, counter, insist=insist)
        return _desk(site, outcome, as_json=as_json)


def close_day(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """End the day: every open step expires, counters close, officers' notes are deleted."""
    from shared.usecases import close_day as closing

    with open_site(database, settings) as site:
        closed = closing.close_day(site)
    document = {"day": closed.day.isoformat(), "expired": closed.expired}
    expired = "1 service" if closed.expired == 1 else f"{closed.expired} services"
    say(f"{closed.day} is closed; {expired} had not ended and expired.", document, as_json=as_json)
    return DONE


def pause_service(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Service id of the catalogue.")],
    reason: Reason,
    minutes: Minutes = None,
    until: Annotated[
        str, typer.Option("--until", metavar="TIME", help="Until when, hall time: 13:00 or 2026-12-01T08:00.")
    ] = "",
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Let nobody take a number for a service or be called for it. Ends by itself, without a time with the day."""
    from shared.usecases import pause_service as pausing

    if minutes and until:
        raise WrongInputError("Give --minutes or --until, not both.")
    with open_site(database, settings) as site:
        end = _at(site, until) if until else _after(site, minutes)
        return _service(site, pausing.pause_service(site, service, reason, end), as_json=as_json)


def resume_service(
    service: Annotated[str, typer.Argument(metavar="SERVICE", help="Service id of the catalogue.")],
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Let a paused service go on."""
    from shared.usecases import pause_service as pausing

    with open_site(database, settings) as site:
        return _service(site, pausing.resume_service(site, service), as_json=as_json)


def list_services(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """List the services that are paused now, one line each."""
    with open_site(database, settings) as site:
        pauses, zone = site.read(lambda read: (tuple(read.pauses().values()), read.catalogue.site.time_zone))
    for each in pauses:
        until = f"until {each.until.astimezone(zone):%d/%m %H:%M}" if each.until else "until it goes on"
        document = {
            "service": each.service,
            "reason": each.reason,
            "since": each.since.isoformat(),
            "until": each.until.isoformat() if each.until else None,
            "officer": each.officer or None,
        }
        say(f"{each.service}  {until}  {each.reason}", document, as_json=as_json)
    if not pauses and not as_json:
        typer.echo("No service is paused.")
    return DONE


def _desk(site: SqlDatabase, outcome: DeskChanged | Refusal, *, as_json: bool) -> int:
    from shared.domain.refusals import Refusal

    if isinstance(outcome, Refusal):
        return refuse(outcome, site.read(lambda read: read.catalogue), as_json=as_json)
    state = str(outcome.kind).removeprefix("counter_")
    last = f"; no more numbers for {', '.join(outcome.last_for)}" if outcome.last_for else ""
    document = {"counter": outcome.counter, "state": state, "last_for": list(outcome.last_for)}
    say(f"Counter {outcome.counter} {state}{last}", document, as_json=as_json)
    return DONE


def _service(site: SqlDatabase, outcome: ServiceChanged | Refusal, *, as_json: bool) -> int:
    from shared.domain.refusals import Refusal

    if isinstance(outcome, Refusal):
        return refuse(outcome, site.read(lambda read: read.catalogue), as_json=as_json)
    zone = site.read(lambda read: read.catalogue).site.time_zone
    state = str(outcome.kind).removeprefix("service_")
    until = f" until {outcome.until.astimezone(zone):%d/%m %H:%M}" if outcome.until else ""
    document = {
        "service": outcome.service,
        "state": state,
        "until": outcome.until.isoformat() if outcome.until else None,
    }
    say(f"{outcome.service} {state}{until}", document, as_json=as_json)
    return DONE


def _after(site: SqlDatabase, minutes: int | None) -> datetime | None:
    return site.read(lambda read: read.now) + timedelta(minutes=minutes) if minutes else None


def _at(site: SqlDatabase, text: str) -> datetime:
    """The moment that *text* names in the time of the hall, today if it names no day. Raises WrongInputError."""
    now, zone = site.read(lambda read: (read.now, read.catalogue.site.time_zone))
    for form in ("%H:%M", "%Y-%m-%dT%H:%M"):
        try:
            moment = datetime.strptime(text, form)  # noqa: DTZ007 - the hall's zone is put in below
        except ValueError:
            continue
        local = now.astimezone(zone)
        if form == "%H:%M":
            moment = moment.replace(year=local.year, month=local.month, day=local.day)
        return moment.replace(tzinfo=zone).astimezone(UTC)
    raise WrongInputError(f"“{text}” is no time; write 13:00 or 2026-12-01T08:00.")

"""`antrean officer`: the people who may sign in."""

from __future__ import annotations

import re
import sys
from typing import Annotated

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site
from shared.domain.officer import Role

USERNAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,59}")
LONGEST_NAME = 100
"""Characters of a person's name; more would not fit any screen."""


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help="The people who may sign in at a counter: add them, list them, give them a new password.",
        short_help="Add or list the people who may sign in, set a password.",
    )
    noun.command("add")(add)
    noun.command("list")(list_)
    noun.command("password")(password)
    app.add_typer(noun, name="officer")


def add(
    username: Annotated[str, typer.Argument(metavar="USERNAME", help="What the person types to sign in.")],
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="The name that colleagues read.")],
    role: Annotated[Role, typer.Option("--role", help="What the person may do.")] = Role.OFFICER,
    agency: Annotated[
        str, typer.Option("--agency", metavar="ID", help="The person's agency. Default: the whole hall.")
    ] = "",
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the password from the first line of standard input."),
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Let a person sign in. The password is asked twice and not shown."""
    from shared.domain.refusals import Refusal
    from shared.passwords import Argon2Passwords
    from shared.usecases.sign_in import add_officer

    username = username.strip().casefold()
    if not USERNAME.fullmatch(username):
        raise WrongInputError(
            "A user name has 1 to 60 letters a to z, digits, dots, “-” and “_”, for example “petugas.1”."
        )
    name = " ".join(name.split())
    if not name or not name.isprintable() or len(name) > LONGEST_NAME:
        raise WrongInputError(f"Give the person's name after --name, at most {LONGEST_NAME} characters.")
    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
        password = _password(from_stdin=password_stdin)
        added = add_officer(site, Argon2Passwords(), username, name, password, role=role, agency=agency)
    if isinstance(added, Refusal):
        return refuse(added, catalogue, as_json=as_json)
    document = {"username": added.username, "name": name, "role": str(role), "agency": agency or None}
    say(f"{name} may sign in as “{added.username}” ({role}).", document, as_json=as_json)
    return DONE


def list_(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> None:
    """List everybody who may sign in, one line each: user name, role, agency, name."""
    from shared.usecases.sign_in import everybody

    with open_site(database, settings) as site:
        people = everybody(site)
    width = max((len(person.username) for person in people), default=0)
    for person in people:
        text = f"{person.username:{width}}  {person.role:13}  {person.agency or '-':14}  {person.name}"
        document = {
            "username": person.username,
            "name": person.name,
            "role": str(person.role),
            "agency": person.agency or None,
        }
        say(text, document, as_json=as_json)
    if not people and not as_json:
        typer.echo("Nobody may sign in yet; run: antrean officer add USERNAME --name NAME")


def password(
    username: Annotated[str, typer.Argument(metavar="USERNAME", help="Whose password.")],
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the password from the first line of standard input."),
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Give somebody who forgot it a new password, and let who was locked out sign in again.

    The password is asked twice and not shown. Who is signed in stays so.
    """
    from shared.domain.refusals import Refusal
    from shared.passwords import Argon2Passwords
    from shared.usecases.change_password import set_password

    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
        new = _password(from_stdin=password_stdin)
        changed = set_password(site, Argon2Passwords(), username, new)
    if isinstance(changed, Refusal):
        return refuse(changed, catalogue, as_json=as_json)
    say(f"“{changed.username}” has a new password.", {"username": changed.username}, as_json=as_json)
    return DONE


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        try:
            password = sys.stdin.readline().rstrip("\r\n")
            password.encode()
        except UnicodeError:
            raise WrongInputError("The password on standard input is not UTF-8 text.") from None
        return password
    if not sys.stdin.isatty():
        raise WrongInputError(
            "There is no terminal to ask for the password; pipe it in with --password-stdin."
        )
    answer: str = typer.prompt("Password", hide_input=True, confirmation_prompt="The same again")
    return answer

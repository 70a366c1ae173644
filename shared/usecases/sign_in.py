"""Sign in, and the people who may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from shared.domain.names import printable
from shared.domain.officer import Officer, Role
from shared.domain.passwords import weakness
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, Passwords, UnitOfWork

USERNAME_LIMIT = 60
NAME_LIMIT = 120
"""Characters that are kept of a user name and of a person's name."""

FAILURES_TO_LOCK = 5
LOCKED_FOR = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who sat down."""

    officer: Officer


@dataclass(frozen=True, slots=True)
class WrongPassword:
    """User name or password is wrong; the next try counts from *retry_at* (UTC) on.

    *locked* when five wrong ones in a row locked the account for five minutes.
    """

    retry_at: datetime
    locked: bool
    left: int


@dataclass(frozen=True, slots=True)
class OfficerAdded:
    """A person may sign in now."""

    username: str


def sign_in(
    database: Database, passwords: Passwords, username: str, password: str
) -> SignedIn | WrongPassword:
    """Check a password. Each wrong one doubles the wait before the next try; five lock for five minutes.

    An unknown user name is answered like a wrong password, after the same work.
    """
    name = username.strip().casefold()
    known = database.read(lambda read: (read.officer(name), read.now))
    officer, now = known
    too_soon = _too_soon(officer, now) if officer else None
    if too_soon is not None:
        return too_soon
    right = passwords.matches(password, officer.password_hash if officer else NOBODYS_HASH)
    if officer is None:
        return WrongPassword(now + timedelta(seconds=1), False, FAILURES_TO_LOCK - 1)
    return database.write(lambda work: _count(work, name, right))


def add_officer(
    database: Database,
    passwords: Passwords,
    username: str,
    name: str,
    password: str,
    *,
    role: Role = Role.OFFICER,
    agency: str = "",
) -> OfficerAdded | Refusal:
    """Let a new person sign in.

    Refused for a taken or unusable user name, an empty name, an unknown agency or a weak password.
    """
    weak = weakness(password, username.strip())
    if weak:
        return weak
    username, name = username.strip().casefold(), printable(name)
    if not 0 < len(username) <= USERNAME_LIMIT or not username.isprintable() or " " in username:
        return Refusal(Reason.UNUSABLE_NAME, {"text": username, "limit": USERNAME_LIMIT})
    if not 0 < len(name) <= NAME_LIMIT:
        return Refusal(Reason.UNUSABLE_NAME, {"text": name, "limit": NAME_LIMIT})
    hashed = passwords.hash(password)

    def operation(work: UnitOfWork) -> OfficerAdded | Refusal:
        agencies = [known.id for known in work.catalogue.agencies_now()]
        if agency and agency not in agencies:
            known = ", ".join(agencies)
            return Refusal(Reason.UNKNOWN_AGENCY, {"agency": agency, "known": known})
        if work.officer(username) is not None:
            return Refusal(Reason.OFFICER_EXISTS, {"officer": username})
        work.save_officer(Officer(username, name, role, agency, hashed))
        return OfficerAdded(username)

    return database.write(operation)


def remember_counter(database: Database, username: str, counter: int) -> None:
    """Keep the counter an officer used last, to offer it first next time."""

    def operation(work: UnitOfWork) -> None:
        officer = work.officer(username)
        if officer is not None and officer.last_counter != counter:
            work.save_officer(replace(officer, last_counter=counter))

    database.write(operation)


def everybody(database: Database) -> Sequence[Officer]:
    """Everybody who may sign in, by user name."""
    return database.read(lambda read: tuple(read.officers()))


NOBODYS_HASH = (
    "$argon2id$v=19$m=19456,t=2,p=1$nqi2zCCYkb5IylHJWB7nGQ$xvnTTEmbRUEEWOn0AQViev10+rMxPTqgsVRImisioZo"
)
"""A hash that no password matches, so that an unknown user name takes as long as a known one."""


def _too_soon(officer: Officer, now: datetime) -> WrongPassword | None:
    """The answer to a try before the next one counts; the password is not even looked at."""
    if officer.retry_at is None or now >= officer.retry_at or officer.retry_at - now > LOCKED_FOR:
        return None  # the last: the clock was set back since
    left = max(0, FAILURES_TO_LOCK - officer.failures)
    return WrongPassword(officer.retry_at, officer.failures >= FAILURES_TO_LOCK, left)


def _count(work: UnitOfWork, username: str, right: bool) -> SignedIn | WrongPassword:
    """Count a try against what the account says now, inside the transaction."""
    officer = work.officer(username)
    assert officer is not None, "people are never deleted"
    too_soon = _too_soon(officer, work.now)
    if too_soon is not None:
        return too_soon
    if right:
        signed_in = replace(officer, failures=0, retry_at=None)
        if signed_in != officer:
            work.save_officer(signed_in)
        return SignedIn(signed_in)
    locked_before = officer.failures >= FAILURES_TO_LOCK
    failures = 1 if locked_before else officer.failures + 1
    locked = failures >= FAILURES_TO_LOCK
    wait = LOCKED_FOR if locked else timedelta(seconds=2 ** (failures - 1))
    work.save_officer(replace(officer, failures=failures, retry_at=work.now + wait))
    return WrongPassword(work.now + wait, locked, FAILURES_TO_LOCK - failures)

"""Change a password: a person the own one, an administrator anybody's."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shared.domain.passwords import weakness
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, Passwords, UnitOfWork
from shared.usecases.sign_in import WrongPassword, sign_in


@dataclass(frozen=True, slots=True)
class PasswordChanged:
    """The new password counts from now on."""

    username: str


def change_password(
    database: Database, passwords: Passwords, username: str, old: str, new: str
) -> PasswordChanged | WrongPassword | Refusal:
    """Replace the own password. Wrong *old* ones count as at sign-in. Refused when *new* is too weak or the same."""
    name = username.strip().casefold()
    refusal = weakness(new, name, old)
    if refusal:
        return refusal
    checked = sign_in(database, passwords, name, old)
    if isinstance(checked, WrongPassword):
        return checked
    return set_password(database, passwords, name, new)


def set_password(
    database: Database, passwords: Passwords, username: str, new: str
) -> PasswordChanged | Refusal:
    """Give *username* a new password and lift a lock. Refused when the person is unknown or *new* is too weak."""
    name = username.strip().casefold()
    refusal = weakness(new, name)
    if refusal:
        return refusal
    hashed = passwords.hash(new)

    def operation(work: UnitOfWork) -> PasswordChanged | Refusal:
        officer = work.officer(name)
        if officer is None:
            return Refusal(Reason.UNKNOWN_OFFICER, {"officer": name})
        work.save_officer(replace(officer, password_hash=hashed, failures=0, retry_at=None))
        return PasswordChanged(name)

    return database.write(operation)

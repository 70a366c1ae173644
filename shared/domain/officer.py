"""The people who sign in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person may do after signing in."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Officer:
    """A person who signs in. *agency* is empty for somebody of the whole hall."""

    username: str
    name: str
    role: Role
    agency: str
    password_hash: str
    last_counter: int | None = None
    failures: int = 0
    retry_at: datetime | None = None


def may_take_over(officer: Officer, agency: str) -> bool:
    """Whether *officer* may take a counter of *agency* from whoever sits there."""
    return officer.role is not Role.OFFICER and officer.agency in ("", agency)


def may_sit_at(officer: Officer, agency: str) -> bool:
    """Whether *officer* may open a counter of *agency*."""
    return officer.agency in ("", agency)

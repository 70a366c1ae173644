"""What ends a program before it begins, and surprises that every screen must be able to show."""

from __future__ import annotations


class CannotStartError(Exception):
    """Something that a program was given cannot be used; the message is one sentence on what to do."""


class DatabaseUnavailableError(CannotStartError):
    """The database did not answer; the message is one sentence that says what to do."""

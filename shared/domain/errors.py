"""Surprises that every program must be able to show."""

from __future__ import annotations


class DatabaseUnavailableError(Exception):
    """The database did not answer; the message is one sentence that says what to do."""

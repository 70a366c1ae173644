"""Halls for these tests."""

from tests.support.databases import (
    empty_schema,
    empty_url,
    hall,
    postgres,
    postgres_template,
    postgres_url,
    sqlite_hall,
    sqlite_url,
    url,
    wide_hall,
)

__all__ = [
    "empty_schema",
    "empty_url",
    "hall",
    "postgres",
    "postgres_template",
    "postgres_url",
    "sqlite_hall",
    "sqlite_url",
    "url",
    "wide_hall",
]

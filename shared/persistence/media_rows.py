"""The playlist of all displays as rows and back; the contents of its files in pieces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from shared.domain.media import Kind, Slide, When
from shared.persistence.tables import media_file, media_piece, media_slide

PIECE = 1_000_000
"""Bytes of one piece."""


def load_slides(connection: Connection) -> tuple[Slide, ...]:
    """The slides in their order."""
    return tuple(
        Slide(
            Kind(row.kind),
            row.file,
            row.title,
            row.text,
            row.colour,
            row.seconds,
            _when(row.shown),
            row.checksum or "",
        )
        for row in connection.execute(select(media_slide).order_by(media_slide.c.position))
    )


def save_slides(connection: Connection, slides: Sequence[Slide]) -> None:
    """Replace the slides and forget the contents that none of them names."""
    connection.execute(delete(media_slide))
    if slides:
        connection.execute(
            insert(media_slide), [_values(position, slide) for position, slide in enumerate(slides, 1)]
        )
    named = {slide.checksum for slide in slides}
    others = [checksum for checksum in sizes(connection) if checksum not in named]
    for table in (media_piece, media_file) if others else ():
        connection.execute(delete(table).where(table.c.checksum.in_(others)))


def save_content(connection: Connection, checksum: str, content: bytes) -> None:
    """Keep *content* unless it is there."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    new = dialect.insert(media_file).values(checksum=checksum, size=len(content)).on_conflict_do_nothing()
    if connection.execute(new).rowcount:
        for number in range(_count(len(content))):
            piece = content[number * PIECE : (number + 1) * PIECE]
            connection.execute(
                insert(media_piece), {"checksum": checksum, "number": number, "content": piece}
            )


def sizes(connection: Connection) -> Mapping[str, int]:
    """Checksum → bytes."""
    return {row.checksum: row.size for row in connection.execute(select(media_file))}


def pieces(connection: Connection, checksum: str) -> int:
    """How many there are of that content."""
    known = select(func.count()).select_from(media_piece).where(media_piece.c.checksum == checksum)
    return int(connection.execute(known).scalar_one())


def piece(connection: Connection, checksum: str, number: int) -> bytes:
    """One of them; empty when it has gone."""
    wanted = (media_piece.c.checksum == checksum, media_piece.c.number == number)
    return bytes(connection.execute(select(media_piece.c.content).where(*wanted)).scalar_one_or_none() or b"")


def _count(size: int) -> int:
    return -(-size // PIECE)


def _values(position: int, slide: Slide) -> dict[str, Any]:
    return {
        "position": position,
        "kind": slide.kind.value,
        "file": slide.file,
        "checksum": slide.checksum or None,
        "title": slide.title,
        "text": slide.text,
        "colour": slide.colour,
        "seconds": slide.seconds,
        "shown": _shown(slide.when),
    }


def _shown(when: When) -> dict[str, Any]:
    """Where and when, only what it says."""
    said = {
        "zones": list(when.zones),
        "days": list(when.days),
        "times": [[begin.isoformat(), end.isoformat()] for begin, end in when.times],
        "first": when.first and when.first.isoformat(),
        "last": when.last and when.last.isoformat(),
    }
    return {name: value for name, value in said.items() if value}


def _when(shown: Mapping[str, Any]) -> When:
    first, last = shown.get("first"), shown.get("last")
    return When(
        tuple(shown.get("zones", ())),
        tuple(shown.get("days", ())),
        tuple((time.fromisoformat(begin), time.fromisoformat(end)) for begin, end in shown.get("times", ())),
        first and date.fromisoformat(first),
        last and date.fromisoformat(last),
    )

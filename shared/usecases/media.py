"""The playlist that all displays of a hall share: slides in order, and the files that they show.

A large file is written in a transaction of its own before the slides that name it are put in force, so that no call
waits for a film.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from shared.domain.journal import Event, Kind
from shared.domain.media import LARGEST_FILE, LARGEST_PLAYLIST, Slide, checksum_of, with_slide
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, Reading, UnitOfWork

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class PlaylistChanged:
    """The playlist in force, and how many bytes its files have together."""

    slides: tuple[Slide, ...]
    size: int


@dataclass(frozen=True, slots=True)
class _Missing:
    """Contents that have to be written first."""

    checksums: tuple[str, ...]


def kept_slides(database: Database) -> tuple[Slide, ...]:
    """The playlist in force, in order."""
    return database.read(lambda read: tuple(read.slides()))


def fetch(database: Database, checksum: str) -> Iterator[bytes]:
    """The content of that *checksum*, piece by piece; nothing when nobody shows it any more."""
    for number in range(database.read(lambda read: read.media_pieces(checksum))):
        yield database.read(partial(_piece, checksum, number))


def add_slide(
    database: Database, slide: Slide, content: bytes = b"", place: int | None = None
) -> PlaylistChanged | Refusal:
    """Show *slide*, with the *content* of its file if it has one, at *place* (1 is the first) or at the end."""
    contents = {slide.file: content} if slide.file else {}
    return _change(database, lambda slides: with_slide(slides, _named(slide, contents), place), contents)


def remove_slide(database: Database, number: int) -> PlaylistChanged | Refusal:
    """Show the slide with this *number* (1 is the first) no more."""

    def without(slides: Sequence[Slide]) -> Sequence[Slide] | Refusal:
        if not 1 <= number <= len(slides):
            return Refusal(Reason.UNKNOWN_SLIDE, {"number": number, "count": len(slides)})
        return [*slides[: number - 1], *slides[number:]]

    return _change(database, without, {})


def replace_playlist(
    database: Database, slides: Sequence[Slide], contents: Mapping[str, bytes]
) -> PlaylistChanged | Refusal:
    """Show *slides* instead of all before; *contents* holds what each of their files holds."""
    return _change(database, lambda _: [_named(slide, contents) for slide in slides], contents)


def too_large(sizes: Mapping[str, int]) -> Refusal | None:
    """Why files of these *sizes* (name → bytes) are not kept in the database, whatever else is there."""
    for file, size in sizes.items():
        if size > LARGEST_FILE:
            limit = _megabytes(LARGEST_FILE)
            return Refusal(
                Reason.FILE_TOO_LARGE, {"file": file, "megabytes": _megabytes(size), "limit": limit}
            )
    whole = sum(sizes.values())
    return _too_much(whole) if whole > LARGEST_PLAYLIST else None


def _change(
    database: Database,
    change: Callable[[Sequence[Slide]], Sequence[Slide] | Refusal],
    contents: Mapping[str, bytes],
) -> PlaylistChanged | Refusal:
    if refusal := too_large({file: len(content) for file, content in contents.items()}):
        return refusal
    known = {checksum_of(content): content for content in contents.values()}
    while isinstance(outcome := database.write(lambda work: _put(work, change, known)), _Missing):
        for checksum in outcome.checksums:
            database.write(partial(_save, checksum, known[checksum]))
    return outcome


def _put(
    work: UnitOfWork,
    change: Callable[[Sequence[Slide]], Sequence[Slide] | Refusal],
    known: Mapping[str, bytes],
) -> PlaylistChanged | Refusal | _Missing:
    """Put the changed playlist in force, if all that it shows is there and has room."""
    slides = change(work.slides())
    if isinstance(slides, Refusal):
        return slides
    zones = work.catalogue.zones
    for zone in (zone for slide in slides for zone in slide.when.zones if zone not in zones):
        return Refusal(Reason.UNKNOWN_ZONE, {"zone": zone, "known": ", ".join(zones)})
    there = work.media_sizes()
    sizes = {checksum: len(content) for checksum, content in known.items()} | dict(there)
    wanted = {slide.checksum for slide in slides if slide.checksum}
    size = sum(sizes[checksum] for checksum in wanted)
    if size > LARGEST_PLAYLIST:
        return _too_much(size)
    if missing := wanted - there.keys():
        return _Missing(tuple(sorted(missing)))
    work.save_slides(slides)
    work.record(Event(Kind.MEDIA_CHANGED))
    return PlaylistChanged(tuple(slides), size)


def _piece(checksum: str, number: int, read: Reading) -> bytes:
    return read.media_piece(checksum, number)


def _save(checksum: str, content: bytes, work: UnitOfWork) -> None:
    work.save_media(checksum, content)


def _named(slide: Slide, contents: Mapping[str, bytes]) -> Slide:
    return replace(slide, checksum=checksum_of(contents[slide.file])) if slide.file else slide


def _too_much(size: int) -> Refusal:
    limit = _megabytes(LARGEST_PLAYLIST)
    return Refusal(Reason.PLAYLIST_TOO_LARGE, {"megabytes": _megabytes(size), "limit": limit})


def _megabytes(size: int) -> int:
    """Rounded up, so that what is too large never reads like what is allowed."""
    return -(-size // MEGABYTE)

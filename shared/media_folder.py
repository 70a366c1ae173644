"""A folder of media as it lies on the disk: its playlist and the words of its texts. Whether Qt can show it is not asked.

Blocking. The display reads such folders again and again, the command once to put one into the database.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from shared.domain.media import Kind, Playlist, Slide
from shared.domain.playlist_file import PLAYLIST, all_of, read_playlist, text_slide

LARGEST_TEXT = 4096
"""Bytes of a text file; more is nothing that can be read from the seats."""


def files_in(folder: Path) -> list[str]:
    """The names of the files in *folder*. Raises OSError."""
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def read_folder(
    folder: Path, files: Collection[str], try_picture: Callable[[Path], None] | None = None
) -> Playlist:
    """What *folder* with these *files* shows; what cannot be shown is left out and named.

    *try_picture* raises ValueError with a sentence for a picture that cannot be shown.
    """
    if PLAYLIST in files:
        try:
            document = tomllib.loads((folder / PLAYLIST).read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
            return Playlist((), (f"{PLAYLIST}: this is not TOML: {problem}.",))
        listed = read_playlist(document, files)
    else:
        listed = all_of(files)
    return tried(listed, lambda slide: folder / slide.file, try_picture)


def tried(
    listed: Playlist, path_of: Callable[[Slide], Path], try_picture: Callable[[Path], None] | None = None
) -> Playlist:
    """*listed* without the slides whose files cannot be shown, and a fault for each of them."""
    slides: list[Slide] = []
    faults = list(listed.faults)
    for slide in listed.slides:
        try:
            slides.append(tried_slide(slide, path_of(slide), try_picture) if slide.file else slide)
        except ValueError as fault:
            faults.append(f"{slide.file}: {fault}")
        except OSError as problem:
            faults.append(f"{slide.file}: it cannot be read ({problem.strerror}).")
    return Playlist(tuple(slides), tuple(faults))


def without_file(slide: Slide) -> Slide:
    """A slide of text, no longer bound to the file that its words came from; any other as it is."""
    return replace(slide, file="") if slide.kind is Kind.TEXT else slide


def tried_slide(slide: Slide, path: Path, try_picture: Callable[[Path], None] | None = None) -> Slide:
    """*slide*, with the words of its file at *path* when it is one of text; ValueError says why it cannot be shown."""
    size = path.stat().st_size
    if size == 0:
        raise ValueError("the file is empty.")
    if slide.kind is Kind.PICTURE and try_picture is not None:
        try_picture(path)
    elif slide.kind is Kind.TEXT:
        if size > LARGEST_TEXT:
            raise ValueError("the text is too long to be read from the seats.")
        try:
            return text_slide(slide, path.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError:
            raise ValueError("the text is not UTF-8.") from None
    return slide

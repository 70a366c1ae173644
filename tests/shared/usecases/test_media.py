"""The playlist that all displays share, on both kinds of database."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time

import pytest
from sqlalchemy import insert

from shared.domain.journal import Kind as Fact
from shared.domain.media import LARGEST_FILE, LARGEST_PLAYLIST, Kind, Slide, When
from shared.domain.refusals import Reason, Refusal
from shared.persistence import tables
from shared.persistence.media_rows import PIECE
from shared.usecases.media import (
    PlaylistChanged,
    add_slide,
    fetch,
    kept_slides,
    remove_slide,
    replace_playlist,
)

MORNINGS = When(("barat",), (0, 4), ((time(8), time(12)),), date(2026, 11, 1), date(2026, 12, 31))
TEXT = Slide(Kind.TEXT, title="KTP-el rusak?", text="Ganti gratis.", colour="blue", seconds=8, when=MORNINGS)
PICTURE = Slide(Kind.PICTURE, "ktp.jpg")


def names(hall):
    return [slide.file or slide.title for slide in kept_slides(hall.database)]


def facts(hall):
    return [entry.event.kind for entry in hall.database.read(lambda read: read.entries_after(0))]


def content(hall, slide):
    return b"".join(fetch(hall.database, slide.checksum))


def test_a_text_comes_back_with_all_that_was_said_of_it(hall):
    changed = add_slide(hall.database, TEXT)

    assert changed == PlaylistChanged((TEXT,), 0)
    assert kept_slides(hall.database) == (TEXT,)


def test_a_file_comes_back_whole_in_pieces(hall):
    film = bytes(range(256)) * (2 * PIECE // 256 + 100)
    add_slide(hall.database, Slide(Kind.VIDEO, "film.mp4"), film)

    (slide,) = kept_slides(hall.database)
    found = list(fetch(hall.database, slide.checksum))

    assert b"".join(found) == film
    assert [len(piece) for piece in found[:-1]] == [PIECE, PIECE]


def test_every_change_is_a_fact_in_the_journal(hall):
    add_slide(hall.database, PICTURE, b"picture")
    add_slide(hall.database, TEXT, place=1)
    remove_slide(hall.database, 2)
    replace_playlist(hall.database, [TEXT, TEXT], {})

    assert facts(hall).count(Fact.MEDIA_CHANGED) == 4
    assert names(hall) == ["KTP-el rusak?", "KTP-el rusak?"]


def test_slides_stand_in_the_order_that_was_asked(hall):
    add_slide(hall.database, PICTURE, b"picture")
    add_slide(hall.database, TEXT, place=1)

    assert names(hall) == ["KTP-el rusak?", "ktp.jpg"]


def test_a_file_of_the_same_name_takes_the_place_of_the_old_one_everywhere(hall):
    add_slide(hall.database, PICTURE, b"old")
    add_slide(hall.database, PICTURE, b"new")

    assert [content(hall, slide) for slide in kept_slides(hall.database)] == [b"new", b"new"]


def test_what_no_slide_names_any_more_leaves_the_database(hall):
    add_slide(hall.database, PICTURE, b"picture")
    before = kept_slides(hall.database)[0]

    remove_slide(hall.database, 1)

    assert hall.database.read(lambda read: read.media_sizes()) == {}
    assert content(hall, before) == b""


def test_what_cannot_be_kept_is_refused_with_its_figures_and_nothing_changes(hall):
    add_slide(hall.database, TEXT)
    position = hall.database.read(lambda read: read.position())

    told = [
        add_slide(hall.database, Slide(Kind.TEXT, title="x", when=When(zones=("utara",)))),
        add_slide(hall.database, Slide(Kind.VIDEO, "film.mp4"), bytes(LARGEST_FILE + 1)),
        remove_slide(hall.database, 2),
        remove_slide(hall.database, 0),
    ]

    assert told == [
        Refusal(Reason.UNKNOWN_ZONE, {"zone": "utara", "known": "barat, timur"}),
        Refusal(Reason.FILE_TOO_LARGE, {"file": "film.mp4", "megabytes": 51, "limit": 50}),
        Refusal(Reason.UNKNOWN_SLIDE, {"number": 2, "count": 1}),
        Refusal(Reason.UNKNOWN_SLIDE, {"number": 0, "count": 1}),
    ]
    assert (names(hall), hall.database.read(lambda read: read.position())) == (["KTP-el rusak?"], position)


def test_all_files_together_have_a_limit(hall):
    with hall.database.engines.write.begin() as connection:
        connection.execute(insert(tables.media_file).values(checksum="full", size=LARGEST_PLAYLIST))
    full = Slide(Kind.VIDEO, "film.mp4", checksum="full")
    hall.database.write(lambda work: work.save_slides([full]))

    told = add_slide(hall.database, PICTURE, b"picture")

    assert told == Refusal(Reason.PLAYLIST_TOO_LARGE, {"megabytes": 501, "limit": 500})
    assert kept_slides(hall.database) == (full,)
    assert set(hall.database.read(lambda read: read.media_sizes())) == {"full"}


def test_of_changes_at_the_same_time_none_is_lost(hall):
    slides = [Slide(Kind.PICTURE, f"{number}.jpg") for number in range(8)]

    with ThreadPoolExecutor(4) as people:
        list(people.map(lambda slide: add_slide(hall.database, slide, slide.file.encode()), slides))

    assert sorted(names(hall)) == [slide.file for slide in slides]


@pytest.mark.parametrize("size", [0, 1, PIECE, PIECE + 1])
def test_a_file_of_any_size_comes_back(sqlite_hall, size):
    add_slide(sqlite_hall.database, PICTURE, b"x" * size)

    assert content(sqlite_hall, kept_slides(sqlite_hall.database)[0]) == b"x" * size

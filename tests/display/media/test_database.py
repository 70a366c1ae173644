"""The playlist that all displays share, as one of them fetches and shows it."""

import os
import sqlite3
import time

import pytest

from display.media.database import FORGET_AFTER_S, look_in
from shared.domain.media import Kind, Slide
from shared.usecases.media import add_slide, remove_slide
from tests.display.media.test_folder import picture

PHOTO = Slide(Kind.PICTURE, "ktp.jpg")
WORDS = Slide(Kind.TEXT, title="Selamat datang")


@pytest.fixture
def kept(tmp_path):
    """The folder in which the display keeps its files."""
    return tmp_path / "kept"


@pytest.fixture
def photo(tmp_path, qapp):
    return picture(tmp_path / "photo.jpg").read_bytes()


def shown(found):
    return [slide.file or slide.title for slide in found.playlist.slides]


def test_pictures_and_words_are_shown_in_their_order(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    add_slide(office.database, WORDS, place=1)

    found = look_in(office.database, kept)

    assert shown(found) == ["Selamat datang", "ktp.jpg"]
    assert found.files["ktp.jpg"].read_bytes() == photo
    assert found.playlist.faults == ()


def test_without_a_change_nothing_is_read_again_and_a_change_is_seen(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    first = look_in(office.database, kept)
    assert look_in(office.database, kept, first) is first

    remove_slide(office.database, 1)

    assert shown(look_in(office.database, kept, first)) == []


def test_a_file_is_fetched_once(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    file = look_in(office.database, kept).files["ktp.jpg"]
    file.write_bytes(photo + b" ")  # fetched again it would lose the mark

    add_slide(office.database, WORDS)
    look_in(office.database, kept)

    assert file.read_bytes() == photo + b" "


def test_a_file_that_somebody_deleted_is_fetched_again(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    first = look_in(office.database, kept)
    first.files["ktp.jpg"].unlink()

    again = look_in(office.database, kept, first)

    assert again.files["ktp.jpg"].read_bytes() == photo


def test_a_broken_file_is_passed_over_and_named(office, kept, qapp):
    add_slide(office.database, PHOTO, b"not a picture")
    add_slide(office.database, WORDS)

    found = look_in(office.database, kept)

    assert shown(found) == ["Selamat datang"]
    assert found.playlist.faults == ("ktp.jpg: this is not a picture, or it is damaged.",)


def test_a_computer_that_cannot_keep_a_file_says_so_and_tries_again(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    kept.write_text("a file where the folder should be", encoding="utf-8")

    first = look_in(office.database, kept)
    assert first.playlist.faults == ("ktp.jpg: this computer cannot keep it (File exists).",)
    assert look_in(office.database, kept, first) is first

    kept.unlink()
    assert shown(look_in(office.database, kept, first)) == ["ktp.jpg"]


def test_files_that_nobody_has_shown_for_a_month_are_dropped(office, kept, photo):
    kept.mkdir()
    recent, old = kept / "recent.mp4", kept / "old.mp4"
    for file in (recent, old):
        file.write_bytes(b"film")
    long_ago = time.time() - FORGET_AFTER_S - 60
    os.utime(old, (long_ago, long_ago))

    look_in(office.database, kept)

    assert list(kept.iterdir()) == [recent]


def test_a_half_fetched_file_is_never_shown(office, kept, photo):
    add_slide(office.database, PHOTO, photo)
    with sqlite3.connect(office.database.engines.url.database) as connection:
        connection.execute("DELETE FROM media_piece")

    found = look_in(office.database, kept)

    assert found.playlist.faults == ("ktp.jpg: this computer cannot keep it (it was changed meanwhile).",)
    assert list(kept.iterdir()) == []

"""A folder as people leave it: good files, broken ones, and changes while the hall runs."""

import struct
import zlib

import pytest
from PySide6.QtGui import QColor, QImage

from display.media.folder import look


def picture(path, width=64, height=36):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return path


def enormous_png(path, side=30_000):
    """A PNG that claims to be *side* × *side* dots."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b""))


def shown(found):
    return [slide.file for slide in found.playlist.slides]


def test_good_files_are_shown_and_each_broken_one_is_named(tmp_path, qapp):
    picture(tmp_path / "a.jpg")
    picture(tmp_path / "portrait.png", 36, 64)
    whole = picture(tmp_path / "b.png", 400, 400).read_bytes()
    (tmp_path / "b.png").write_bytes(whole[: len(whole) // 2])
    enormous_png(tmp_path / "c.png")
    (tmp_path / "d.jpg").write_bytes(b"not a picture")
    (tmp_path / "e.mp4").touch()
    (tmp_path / "f.txt").write_text("Judul\nIsi.", encoding="utf-8")
    (tmp_path / "g.txt").write_bytes(b"\xff\xfe\x00J")
    (tmp_path / "h.txt").write_text("x" * 5000, encoding="utf-8")

    found = look(tmp_path)

    assert shown(found) == ["a.jpg", "f.txt", "portrait.png"]
    assert [(fault.partition(": ")[0], fault.partition(": ")[2]) for fault in found.playlist.faults] == [
        ("b.png", "the picture is damaged."),
        ("c.png", "the picture has 30000 × 30000 dots; 64 million are the most."),
        ("d.jpg", "this is not a picture, or it is damaged."),
        ("e.mp4", "the file is empty."),
        ("g.txt", "the text is not UTF-8."),
        ("h.txt", "the text is too long to be read from the seats."),
    ]


def test_a_change_is_seen_and_nothing_is_read_again_without_one(tmp_path, qapp):
    picture(tmp_path / "a.jpg")
    first = look(tmp_path)

    assert look(tmp_path, first) is first

    picture(tmp_path / "b.jpg")
    assert shown(look(tmp_path, first)) == ["a.jpg", "b.jpg"]


def test_a_playlist_file_rules_the_folder(tmp_path, qapp):
    picture(tmp_path / "a.jpg")
    (tmp_path / "playlist.toml").write_text('[[slide]]\ntitle = "Selamat datang"\n', encoding="utf-8")

    assert [slide.title for slide in look(tmp_path).playlist.slides] == ["Selamat datang"]


@pytest.mark.parametrize("content", [b"[[slide", b"\xff\xfe"])
def test_a_playlist_that_is_no_toml_is_a_fault(tmp_path, content):
    (tmp_path / "playlist.toml").write_bytes(content)

    assert look(tmp_path).playlist.faults[0].startswith("playlist.toml: this is not TOML")


def test_a_folder_that_is_not_there_is_a_fault_until_it_is(tmp_path, qapp):
    folder = tmp_path / "share"
    gone = look(folder)
    assert "the folder cannot be read" in gone.playlist.faults[0]
    assert look(folder, gone) is gone

    folder.mkdir()
    picture(folder / "a.jpg")
    assert shown(look(folder, gone)) == ["a.jpg"]

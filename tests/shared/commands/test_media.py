"""The playlist that all displays share, from the command line; and what a display would pass over."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from shared.domain.media import LARGEST_FILE

FILMS = Path(__file__).resolve().parents[2] / "display" / "media" / "films"


@pytest.fixture
def folder(tmp_path):
    """Media as a hall has them: a picture, a film, a text, in the order of the playlist."""
    folder = tmp_path / "media"
    folder.mkdir()
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(folder / "ktp.jpg"))
    (folder / "film.mp4").write_bytes((FILMS / "h264.mp4").read_bytes())
    (folder / "sambutan.txt").write_text("Selamat datang\nDi MPP.", encoding="utf-8")
    return folder


def playlist(folder, text):
    (folder / "playlist.toml").write_text(text, encoding="utf-8")


def listed(antrean):
    return antrean("media", "list").out.splitlines()


def test_an_empty_playlist_says_how_to_fill_it(antrean, hall):
    assert antrean("media", "list").out == "The playlist is empty. Add a slide with: antrean media add FILE\n"


def test_a_picture_a_film_and_words_are_added_listed_and_removed(antrean, hall, folder):
    added = antrean(
        "media", "add", folder / "ktp.jpg", "--seconds", "20", "--day", "mon", "--time", "08:00-12:00"
    )
    antrean(
        "media",
        "add",
        folder / "film.mp4",
        "--zone",
        "zona-1",
        "--from",
        "2026-11-01",
        "--until",
        "2026-12-31",
    )
    antrean("media", "add", "--title", "KTP-el rusak?", "--text", "Ganti gratis.", "--at", "1")

    assert added.out == "Added ktp.jpg; the playlist has 1 slide, 0.0 MB.\n"
    assert listed(antrean) == [
        "  1  text     KTP-el rusak?  (12 s)",
        "  2  picture  ktp.jpg  (20 s; days mon; times 08:00-12:00)",
        "  3  video    film.mp4  (to its end; zones zona-1; from 2026-11-01; until 2026-12-31)",
    ]

    removed = antrean("media", "remove", "2")

    assert removed.out == "Removed number 2; the playlist has 2 slides, 0.0 MB.\n"
    assert [line.split()[2] for line in listed(antrean)] == ["KTP-el", "film.mp4"]


def test_a_folder_is_imported_whole_in_place_of_what_was_there(antrean, hall, folder):
    antrean("media", "add", "--title", "Lama")
    playlist(folder, '[[slide]]\nfile = "sambutan.txt"\ncolour = "blue"\n[[slide]]\nfile = "film.mp4"\n')

    imported = antrean("media", "import", folder)

    assert imported.out == f"Imported {folder}; the playlist has 2 slides, 0.0 MB.\n"
    documents = antrean("media", "list", "--json").documents
    assert [(each["kind"], each["file"], each["title"]) for each in documents] == [
        ("text", "", "Selamat datang"),
        ("video", "film.mp4", ""),
    ]


def test_a_folder_with_a_faulty_file_is_not_imported(antrean, hall, folder):
    antrean("media", "add", "--title", "Lama")
    (folder / "foto.jpg").write_bytes(b"not a picture")

    refused = antrean("media", "import", folder)

    assert refused.code == 2
    assert refused.err.splitlines() == [
        "foto.jpg: this is not a picture, or it is damaged.",
        "Nothing was imported; correct or remove these first.",
    ]
    assert listed(antrean) == ["  1  text     Lama  (12 s)"]


def test_check_tells_of_every_file_what_a_display_does_with_it(antrean, folder):
    image = QImage(36, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(folder / "portrait.png"))
    (folder / "cut.jpg").write_bytes((folder / "ktp.jpg").read_bytes()[:300])
    (folder / "cut.mp4").write_bytes((folder / "film.mp4").read_bytes()[:300])
    (folder / "av1.mp4").write_bytes((FILMS / "av1.mp4").read_bytes())
    (folder / "brosur.docx").write_bytes(b"x")
    (folder / "empty.png").touch()

    answer = antrean("media", "check", folder)

    assert answer.code == 2
    told = {line.split(maxsplit=2)[-1].partition(":")[0]: line for line in answer.out.splitlines()}
    assert {name for name, line in told.items() if line.startswith("passed over")} == {
        "brosur.docx", "cut.jpg", "empty.png", "av1.mp4", "cut.mp4",
    }  # fmt: skip
    assert "this kind of file cannot be shown; known are jpg," in told["brosur.docx"]
    assert "none of its pictures can be decoded here; make it an MP4 with H.264." in told["av1.mp4"]
    assert "make it an MP4 with H.264." in told["cut.mp4"]
    assert {line.split()[0] for line in told.values() if "passed over" not in line} == {
        "picture",
        "video",
        "text",
    }


def test_check_names_a_missing_file_and_wrong_times_of_the_playlist(antrean, folder):
    playlist(
        folder,
        '[[slide]]\nfile = "ktp.jpeg"\n[[slide]]\ntitle = "x"\ntimes = ["12:00-08:00"]\n[[slide]]\nfile = "ktp.jpg"\n',
    )

    answer = antrean("media", "check", folder)

    assert answer.code == 2
    assert answer.out.splitlines() == [
        "passed over  playlist.toml, slide 1: there is no file 'ktp.jpeg'; did you mean 'ktp.jpg'?",
        "passed over  playlist.toml, slide 2: expected a time of day such as \"08:00-12:00\", found '12:00-08:00'.",
        "picture      ktp.jpg",
    ]


def test_check_without_a_folder_tries_what_the_settings_show(antrean, hall, folder, tmp_path):
    settings = tmp_path / "settings.toml"
    settings.write_text('[display]\nmedia = "database"\n', encoding="utf-8")
    antrean("media", "add", folder / "ktp.jpg")
    antrean("media", "add", "--title", "Selamat datang")

    answer = antrean("media", "check", "--settings", settings)

    assert (answer.code, answer.out) == (0, "picture      ktp.jpg\ntext         Selamat datang\n")


def test_displays_without_media_have_nothing_to_check(antrean, hall):
    answer = antrean("media", "check")

    assert answer.code == 2
    assert answer.one_sentence().startswith("No display of these settings shows media")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere.jpg"], "There is no file nowhere.jpg; check the name"),
        ([], "A slide needs a file, or a title."),
        (
            ["--title", "x", "--colour", "red"],
            "Expected a colour of green, blue, brown, purple, found 'red'.",
        ),
        (["--title", "x", "--day", "senin"], "Expected days of mon,"),
        (["--title", "x", "--seconds", "1"], "Expected seconds from 3 to 600, found 1."),
        (["--title", "x", "--from", "besok"], "“besok” is no date; write --from as 2026-12-31."),
        (["--title", "x", "--zone", "utara"], "There is no zone “utara”. There are: "),
        (["--title", "x" * 61], "The title has 61 characters; 60 can be read from the seats."),
    ],
)
def test_a_slide_that_cannot_be_is_refused_in_one_sentence(antrean, hall, arguments, words):
    answer = antrean("media", "add", *arguments)

    assert answer.code in (1, 2)
    assert words in answer.one_sentence()
    assert "empty" in antrean("media", "list").out


def test_a_film_that_is_too_large_is_refused_before_it_is_read(antrean, hall, folder):
    with (folder / "film.mp4").open("r+b") as film:
        film.truncate(LARGEST_FILE + 1)

    answer = antrean("media", "add", folder / "film.mp4")

    assert answer.code == 2
    assert answer.one_sentence() == (
        "film.mp4 has 51 MB; the database keeps at most 50 MB of one file. "
        "Make the film smaller, or show it from a folder (display.media)."
    )


def test_a_number_that_is_not_there_is_refused(antrean, hall):
    answer = antrean("media", "remove", "3")

    assert answer.code == 2
    assert answer.one_sentence() == "There is no slide 3; the playlist has 0. See: antrean media list."

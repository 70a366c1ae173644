"""The playlist: what is shown where, when and how long, and what is said of every fault."""

from datetime import UTC, date, datetime

import pytest

from shared.domain.media import Kind, Slide, When, after, due, with_slide
from shared.domain.playlist_file import all_of, read_playlist, text_slide

FILES = ["a.jpg", "b.MP4", "c.txt", "notes.docx"]
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_a_folder_without_playlist_shows_all_it_holds_by_name():
    playlist = all_of(["b.MP4", "a.jpg", ".hidden.png", "c.txt", "Thumbs.db"])

    assert [(slide.kind, slide.file) for slide in playlist.slides] == [
        (Kind.PICTURE, "a.jpg"),
        (Kind.VIDEO, "b.MP4"),
        (Kind.TEXT, "c.txt"),
    ]
    assert [fault.partition(":")[0] for fault in playlist.faults] == ["Thumbs.db"]


def test_a_playlist_says_order_time_place_and_words():
    playlist = read_playlist(
        {
            "seconds": 8,
            "slide": [
                {"title": "KTP-el rusak?", "text": "Ganti gratis.", "colour": "blue"},
                {"file": "a.jpg", "seconds": 20, "zones": ["a"], "days": ["mon"], "times": ["08:00-12:00"]},
            ],
        },
        FILES,
    )

    assert playlist.faults == ()
    assert playlist.slides[0] == Slide(Kind.TEXT, "", "KTP-el rusak?", "Ganti gratis.", "blue", 8)
    assert (playlist.slides[1].file, playlist.slides[1].seconds) == ("a.jpg", 20)
    assert due(playlist, MONDAY, "a") == playlist.slides
    assert due(playlist, MONDAY, "b") == playlist.slides[:1]
    assert due(playlist, MONDAY.replace(hour=13), "a") == playlist.slides[:1]
    assert due(playlist, MONDAY.replace(day=24), "a") == playlist.slides[:1]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"file": "a.jpeg"}, "there is no file 'a.jpeg'; did you mean 'a.jpg'?"),
        ({"file": "notes.docx"}, "this kind of file cannot be shown"),
        ({"file": "../a.jpg"}, "there is no file '../a.jpg'"),
        ({"fil": "a.jpg"}, "there is no key 'fil'; did you mean 'file'?"),
        ({"file": "a.jpg", "title": "x"}, "a slide is a file or a text, not both."),
        ({}, "a slide needs a file, or a title."),
        ({"title": 5}, "expected text as title, found 5."),
        ({"title": "x" * 61}, "the title has 61 characters; 60 can be read from the seats."),
        ({"title": "x", "colour": "red"}, "expected a colour of green, blue, brown, purple, found 'red'."),
        ({"title": "x", "seconds": 1}, "expected seconds from 3 to 600, found 1."),
        ({"title": "x", "seconds": True}, "expected seconds from 3 to 600, found True."),
        ({"title": "x", "days": ["senin"]}, "expected days of mon,"),
        ({"title": "x", "days": "mon"}, "expected days as a list of texts, found 'mon'."),
        ({"title": "x", "times": ["12:00-08:00"]}, 'expected a time of day such as "08:00-12:00"'),
        ({"title": "x", "times": ["pagi"]}, 'expected a time of day such as "08:00-12:00"'),
        ({"title": "x", "from": "2026"}, "expected from as a date such as 2026-12-31, found '2026'."),
        (
            {"title": "x", "from": date(2026, 2, 1), "until": date(2026, 1, 1)},
            "it ends on 2026-01-01, before",
        ),
    ],
    ids=str,
)
def test_a_fault_is_named_and_only_its_slide_is_left_out(entry, words):
    playlist = read_playlist({"slide": [{"file": "a.jpg"}, entry]}, FILES)

    assert [slide.file for slide in playlist.slides] == ["a.jpg"]
    assert len(playlist.faults) == 1
    assert playlist.faults[0].startswith("playlist.toml, slide 2: ")
    assert words in playlist.faults[0]


@pytest.mark.parametrize("document", [{"slide": 5}, {"slide": [5]}, {"slides": []}])
def test_a_playlist_of_another_form_is_a_fault(document):
    assert len(read_playlist(document, FILES).faults) == 1


def test_a_slide_has_a_first_and_a_last_day():
    when = When(first=date(2026, 11, 23), last=date(2026, 11, 24))

    assert [when.allows(MONDAY.replace(day=day), "") for day in (22, 23, 24, 25)] == [
        False,
        True,
        True,
        False,
    ]


def test_a_text_file_is_a_title_and_words():
    slide = text_slide(Slide(Kind.TEXT, "c.txt"), "KTP-el rusak? 🙂\n\nGanti gratis,\n bawa KTP lama.\n")

    assert (slide.title, slide.text) == ("KTP-el rusak? 🙂", "Ganti gratis, bawa KTP lama.")
    with pytest.raises(ValueError, match="needs a file, or a title"):
        text_slide(Slide(Kind.TEXT, "c.txt"), " \n ")


def test_slides_follow_each_other_for_ever_also_when_one_has_gone():
    one, two, three = (Slide(Kind.PICTURE, name) for name in "abc")

    assert after([one, two], None) == one
    assert after([one, two], two) == one
    assert after([one, two], three) == one
    assert after([], one) is None


def test_a_slide_is_put_at_its_place_or_at_the_end():
    a, b, c = (Slide(Kind.PICTURE, name) for name in "abc")

    assert with_slide([a, b], c) == (a, b, c)
    assert with_slide([a, b], c, 2) == (a, c, b)
    assert with_slide([a, b], c, 9) == (a, b, c)


def test_one_name_is_one_file_and_its_newest_content_wins():
    old, other, new = (
        Slide(Kind.PICTURE, "a", checksum="1"),
        Slide(Kind.TEXT),
        Slide(Kind.PICTURE, "a", checksum="2"),
    )

    assert [slide.checksum for slide in with_slide([old, other], new)] == ["2", "", "2"]

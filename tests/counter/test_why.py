"""“Mengapa urutan ini?”: a sentence that an officer can read out to whoever asks, in both languages."""

from datetime import timedelta

import pytest

from counter.viewmodels.why import sentence_of
from shared.domain.ticket import Number, Place, Placed, StepKey, Waiting
from shared.domain.why import explain
from shared.qt.languages import Languages
from shared.qt.start import make_engine
from shared.usecases.boards.counter import counter_board
from tests.counter.conftest import MORNING


def who(
    number: int, turn: float, placed: Placed = Placed.ARRIVAL, *, taken: float = 0, service="kk"
) -> Waiting:
    """Somebody whose turn and arrival are so many minutes after eight."""
    at = MORNING + timedelta(minutes=turn)
    arrived = MORNING + timedelta(minutes=taken)
    return Waiting(StepKey(number, 1), Number("A", number), service, False, arrived, Place(at, at, placed))


CASES = {
    "arrival": (
        who(1, 20),
        who(2, 25, taken=5),
        "A 001 sebelum A 002: tiba lebih dahulu, 08.00 dan 08.05.",
        "A 001 before A 002: arrived earlier, 08:00 and 08:05.",
    ),
    "the same minute": (
        who(1, 20),
        who(2, 20.5, taken=0.5),
        "A 001 sebelum A 002: tiba lebih dahulu, sama-sama 08.00.",
        "A 001 before A 002: arrived earlier, both at 08:00.",
    ),
    "back after a no-show": (
        who(4, 30, taken=10),
        who(1, 31, Placed.RETURNED),
        "A 004 sebelum A 001: A 001 kembali setelah tidak hadir, jadi tempatnya dihitung lagi.",
        "A 004 before A 001: A 001 came back after a no-show, so its place was counted anew.",
    ),
    "before others after a no-show": (
        who(1, 31, Placed.RETURNED),
        who(4, 32, taken=12),
        "A 001 sebelum A 004: A 001 kembali setelah tidak hadir, jadi tempatnya dihitung lagi.",
        "A 001 before A 004: A 001 came back after a no-show, so its place was counted anew.",
    ),
    "transferred to the front": (
        who(9, 10, Placed.FIRST, taken=30),
        who(1, 20),
        "A 009 sebelum A 001: petugas mengalihkan A 009 ke sini, paling depan.",
        "A 009 before A 001: an officer transferred A 009 here, to the front.",
    ),
    "transferred to the end": (
        who(5, 20, taken=10),
        who(1, 40, Placed.LAST),
        "A 005 sebelum A 001: petugas mengalihkan A 001 ke sini, paling belakang.",
        "A 005 before A 001: an officer transferred A 001 here, to the end.",
    ),
    "second choice": (
        who(5, 25, taken=5),
        who(1, 20, service="ktp-baru"),
        "A 005 sebelum A 001: layanan A 001 untuk loket lain; di sini baru dipanggil setelah 10 menit.",
        "A 005 before A 001: the service of A 001 is for other counters; here it is called only after 10 min.",
    ),
}


@pytest.mark.parametrize(("first", "second", "indonesian", "english"), CASES.values(), ids=CASES)
def test_it_names_who_and_why(hall, qapp, first, second, indonesian, english):
    board = hall.database.read(lambda read: counter_board(read, 3))
    explained = explain(first, second, {"ktp-baru": timedelta(minutes=10)})
    languages = Languages(make_engine())

    said = {}
    for language in ("en", "id"):
        languages.set(language)
        said[language] = sentence_of(explained, board, language)

    assert said == {"id": indonesian, "en": english}

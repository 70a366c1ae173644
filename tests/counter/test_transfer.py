"""C4 and F3: send a visitor on, add a service, give a number to somebody without one."""

import pytest
from PySide6.QtCore import Qt

from counter.viewmodels.transfer_props import derive_goals, found, numbers
from shared.domain.ticket import Outcome, Placed, StepState
from shared.usecases.boards.destinations import destinations
from shared.usecases.call import call_next
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called
from tests.counter.test_day import NEXT, START
from tests.support.screen import Role

SEARCH = "Cari layanan, instansi, atau loket"


@pytest.fixture
def serving(officer, hall):
    """Rina serves somebody; another counter and another agency are open."""
    open_counter(hall.database, 4, "dedi")
    open_counter(hall.database, 16, "yuli")
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")
    return rina, number


def opened(rina) -> None:
    rina.qtbot.waitUntil(lambda: not rina.workplace.link.busy)
    rina.key(Qt.Key.Key_F7)
    rina.qtbot.waitUntil(
        lambda: (
            rina.screen.has(SEARCH, Role.EditableText)
            and rina.screen.has("Kartu Identitas Anak (KIA)", Role.RadioButton)
        )
    )
    rina.qtbot.waitUntil(lambda: rina.screen.get(SEARCH, Role.EditableText).focused)


def type_on(rina, text: str) -> None:
    for letter in text:
        rina.screen.key(Qt.Key(ord(letter.upper())))


def test_arrow_keys_and_enter_send_a_visitor_on(serving, hall):
    rina, number = serving
    opened(rina)

    type_on(rina, "akta")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Alihkan A 001 ke Akta kelahiran", Role.Button))
    rina.screen.key(Qt.Key.Key_Down)
    second = [n for n in rina.screen.names(Role.RadioButton) if n.startswith("Akta")][1]
    rina.qtbot.waitUntil(lambda: rina.screen.has(f"Alihkan A 001 ke {second}", Role.Button))
    rina.screen.key(Qt.Key.Key_Up)
    rina.screen.key(Qt.Key.Key_Return)

    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)
    after = rina.step(number, 2)
    assert (after.state, after.service) == (StepState.WAITING, "akta-lahir")
    rina.qtbot.waitUntil(lambda: not rina.screen.has(SEARCH, Role.EditableText))
    rina.press("Batalkan")
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)


def test_first_with_a_message_to_one_counter(serving, hall):
    rina, number = serving
    hall.take("akta-lahir")
    opened(rina)

    rina.screen.type(SEARCH, "loket 4")
    rina.screen.press("Paling depan", Role.RadioButton)
    rina.screen.type("Pesan untuk petugas berikutnya", "Data KK ganda. Mohon persetujuan perbaikan.")
    rina.press("Alihkan A 001 ke Loket 4")

    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)
    after = rina.step(number, 2)
    assert (after.only_counter, after.note) == (4, "Data KK ganda. Mohon persetujuan perbaikan.")
    assert after.place is not None and after.place.placed in {Placed.FIRST, Placed.ARRIVAL}
    called = call_next(hall.database, 4)
    assert isinstance(called, Called) and str(called.number) == number


def test_a_closed_goal_is_said_and_may_be_insisted_on(serving, hall):
    rina, number = serving
    opened(rina)

    rina.screen.type(SEARCH, "loket 8")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Alihkan A 001 ke Loket 8", Role.Button))
    rina.press("Alihkan A 001 ke Loket 8")

    rina.qtbot.waitUntil(lambda: rina.screen.has("Tetap alihkan A 001 ke Loket 8", Role.Button))
    assert rina.step(number).state is StepState.SERVING
    assert rina.screen.names(Role.AlertMessage)
    rina.press("Tetap alihkan A 001 ke Loket 8")
    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)


def test_nothing_found_leaves_nothing_to_press(serving):
    rina, _ = serving
    opened(rina)

    rina.screen.type(SEARCH, "zzz")

    rina.sees("Belum ketemu. Coba kata lain.")
    assert not rina.screen.get("Pilih tujuan", Role.Button).enabled
    rina.screen.key(Qt.Key.Key_Return)
    assert not rina.workplace.link.busy


def test_one_more_service_for_the_visitor_who_is_here(serving):
    rina, number = serving

    rina.press("Tambah layanan")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Cari layanan", Role.EditableText))
    rina.screen.type("Cari layanan", "akta kelahiran")
    rina.qtbot.waitUntil(lambda: rina.can("Tambah Akta kelahiran"))
    rina.press("Tambah Akta kelahiran")

    rina.press("Selesai, lanjut ke Akta kelahiran")
    rina.qtbot.waitUntil(lambda: rina.step(number, 2).state is StepState.SERVING)


def test_a_number_for_somebody_without_one(officer, hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    rina.key(Qt.Key.Key_F3)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Cari layanan", Role.EditableText))
    rina.screen.type("Cari layanan", "kartu keluarga")
    rina.press("Ambilkan nomor")

    rina.sees("Sebutkan nomor ini kepada pengunjung; nomornya sudah masuk antrean.")
    assert rina.step("A 001").state is StepState.WAITING
    rina.press("Selesai")
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))


def test_a_visitor_without_a_number_is_served_at_once_for_a_reason(officer, hall):
    waiting = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))

    rina.key(Qt.Key.Key_F3)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Cari layanan", Role.EditableText))
    rina.screen.type("Cari layanan", "kartu keluarga")
    rina.qtbot.waitUntil(lambda: rina.screen.get("Layani sekarang di loket ini", Role.CheckBox).enabled)
    rina.screen.press("Layani sekarang di loket ini", Role.CheckBox)
    rina.press("Ambilkan nomor")
    rina.qtbot.waitUntil(lambda: bool(rina.screen.names(Role.AlertMessage)))
    rina.screen.press("Berkas sudah lengkap", Role.RadioButton)
    rina.press("Ambilkan nomor")

    rina.sees("Sedang dilayani")
    assert rina.step("A 002").state is StepState.SERVING
    assert rina.step(waiting).state is StepState.WAITING


@pytest.mark.parametrize(
    ("counters", "said"), [([4, 5], "4–5"), ([31], "31"), ([3, 1, 2, 7], "1–3, 7"), ([], "")]
)
def test_counter_numbers_in_little_room(counters, said):
    assert numbers(counters) == said


@pytest.mark.parametrize(
    ("query", "first"),
    [("akta lahir", "Akta kelahiran"), ("loket 5", "Loket 5"), ("disdukcapil", None), ("aktax", "")],
)
def test_every_word_of_a_search_is_found(hall, qapp, query, first):
    facts = hall.database.read(lambda read: destinations(read, 3))
    goals = derive_goals(facts, "disdukcapil", "id")

    hits = found(goals, query)

    if first is None:
        assert len(hits) > 8
    elif first == "":
        assert hits == ()
    else:
        assert any(goal.title == first for goal in hits[:2]) or hits[0].title.startswith(first[:4])

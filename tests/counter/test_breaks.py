"""Leaving the counter: pause with reason and return, closing soon, nobody stranded, a service paused for everyone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from counter.viewmodels.times import derive_lengths, end_of
from shared.domain.desk import DeskState
from shared.domain.ticket import StepState
from tests.counter.test_day import NEXT
from tests.support.screen import Role

NOW = datetime(2026, 11, 23, 1, 52, 30, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "end"), [(10, (2, 5)), (15, (2, 10)), (60, (2, 55)), (0, None)])
def test_an_end_is_rounded_up_to_five_minutes(minutes, end):
    wanted = NOW.replace(hour=end[0], minute=end[1], second=0) if end else None

    assert end_of(minutes, NOW) == wanted


def test_the_lengths_say_their_time_of_day(qapp):
    lengths = derive_lengths(15, NOW, ZoneInfo("Asia/Jakarta"), "id", "Belum pasti")

    assert [(each.text, each.note, each.chosen) for each in lengths][1:2] == [
        ("15 menit", "sampai 09.10", True)
    ]
    assert (lengths[-1].text, lengths[-1].note) == ("Belum pasti", "")


def test_a_pause_tells_why_and_until_when(officer, hall, clock):
    hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can("Istirahat"))

    rina.press("Istirahat")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Salat", Role.RadioButton))
    rina.screen.press("Salat", Role.RadioButton)
    rina.screen.press("30 menit", Role.RadioButton)
    rina.press("Istirahat sampai 08.30")

    rina.sees("Sedang istirahat")
    desk = hall.database.read(lambda read: read.desks()[3])
    assert (desk.state, desk.reason) == (DeskState.PAUSED, "Salat")
    assert desk.back_at == clock.now.replace(second=0) + timedelta(minutes=30)
    assert rina.screen.has("Salat, kembali 08.30. Sejak 08.00. Pengunjung dipanggil loket lain.")
    clock.step(minutes=40)
    rina.sees("Salat, seharusnya kembali 08.30. Sejak 08.00. Pengunjung dipanggil loket lain.")


def test_two_keys_begin_the_usual_pause_and_the_arrows_choose_another(officer, hall):
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can("Istirahat"))

    rina.key(Qt.Key.Key_F10)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Istirahat sampai 08.15", Role.Button))
    rina.screen.get("15 menit", Role.RadioButton).focus()
    rina.screen.key(Qt.Key.Key_Right)
    rina.qtbot.waitUntil(lambda: rina.screen.get("30 menit", Role.RadioButton).focused)
    rina.key(Qt.Key.Key_Return)

    rina.sees("Sedang istirahat")
    desk = hall.database.read(lambda read: read.desks()[3])
    assert (desk.reason, desk.back_at and desk.back_at.minute) == ("Keperluan sebentar", 30)


def test_closing_soon_is_shown_and_can_be_taken_back(officer, hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    rina.screen.press("Tutup", Role.RadioButton)
    rina.qtbot.waitUntil(
        lambda: any(
            "Kios berhenti memberi nomor untuk:" in name and "Kartu Keluarga (KK)" in name
            for name in rina.screen.names()
        )
    )
    rina.press("Segera tutup")

    rina.told("Segera tutup: hanya yang tidak bisa dilayani loket lain yang masih dipanggil.")
    assert hall.database.read(lambda read: read.desks()[3]).closing
    rina.press("Tetap buka")
    rina.qtbot.waitUntil(lambda: not hall.database.read(lambda read: read.desks()[3]).closing)


def test_signing_out_asks_before_it_strands_a_visitor_on_hold(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.key(Qt.Key.Key_F6)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Tahan pengunjung ini", Role.Heading))
    rina.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.HELD)

    rina.leave()
    rina.qtbot.waitUntil(lambda: rina.screen.has("Masih ada pengunjung", Role.Heading))
    rina.press("Layani dahulu")
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Masih ada pengunjung", Role.Heading))
    assert rina.workplace.seat.counter == 3
    rina.leave()
    rina.press("Tutup dan kembalikan mereka ke antrean")

    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk", Role.Heading))
    assert rina.step(number).state is StepState.WAITING


def test_a_service_is_paused_for_everyone_only_after_a_second_question(officer, hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    rina.menu("Jeda layanan untuk semua")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Kartu Keluarga (KK)", Role.RadioButton))
    rina.screen.press("Kartu Keluarga (KK)", Role.RadioButton)
    rina.screen.type("Alasan, terbaca pengunjung", "Sistem pusat terganggu")
    rina.press("Jeda layanan ini")
    rina.sees("Jeda Kartu Keluarga (KK) di seluruh loket dan kios sampai dibuka lagi?")
    assert hall.database.read(lambda read: read.pauses()) == {}
    rina.press("Ya, jeda sekarang")

    rina.qtbot.waitUntil(lambda: "kk" in hall.database.read(lambda read: read.pauses()))
    pause = hall.database.read(lambda read: read.pauses())["kk"]
    assert (pause.reason, pause.officer) == ("Sistem pusat terganggu", "rina.wulandari")
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Jeda layanan untuk semua", Role.Heading))
    rina.menu("Jeda layanan untuk semua")
    rina.qtbot.waitUntil(lambda: rina.screen.has("Kartu Keluarga (KK) · lanjutkan", Role.RadioButton))
    rina.screen.press("Kartu Keluarga (KK) · lanjutkan", Role.RadioButton)

    rina.qtbot.waitUntil(lambda: hall.database.read(lambda read: read.pauses()) == {})

"""An officer's day on the screen, by accessible names, on a real database."""

from PySide6.QtCore import Qt

from shared.domain.desk import DeskState
from shared.domain.ticket import Outcome, StepState
from shared.usecases.call import call_next
from shared.usecases.desk import close_counter, open_counter
from tests.counter.conftest import secret_field
from tests.support.screen import Role

NEXT = "Panggil berikutnya"
START = "Mulai melayani"
FINISH_AND_CALL = "Selesai, panggil berikutnya"


def test_call_start_finish_and_call_the_next(officer, hall):
    first, second = hall.take("kk"), hall.take("ktp-cetak")
    rina = officer()

    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    rina.press(START)
    rina.sees("Sedang dilayani")
    rina.screen.press("Berkas kurang", Role.RadioButton)
    rina.screen.type("Catatan", "Fotokopi KK")
    rina.press(FINISH_AND_CALL)

    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED)
    done = rina.step(first)
    assert (done.state, done.outcome, done.note) == (StepState.DONE, Outcome.PAPERS_MISSING, "Fotokopi KK")
    rina.sees("Sedang dipanggil")
    assert rina.screen.get("Selesai", Role.RadioButton).checked
    assert rina.screen.get("Catatan", Role.EditableText).value == ""


def test_finish_only_leaves_the_next_visitor_waiting(officer, hall):
    first, second = hall.take("kk"), hall.take("kk")
    rina = officer()
    rina.press(NEXT)

    rina.press("Selesai saja")

    rina.sees("Berikutnya")
    assert rina.step(first).state is StepState.DONE
    assert rina.step(second).state is StepState.WAITING


def test_the_last_visitor_of_the_line_leaves_a_resting_button(officer, hall):
    last = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.press(FINISH_AND_CALL)

    rina.qtbot.waitUntil(lambda: rina.step(last).state is StepState.DONE)
    rina.sees("Tidak ada yang menunggu")
    rina.qtbot.waitUntil(lambda: not rina.can(NEXT))
    hall.take("kk")
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))


def test_a_no_show_waits_for_two_calls_and_sixty_seconds(officer, hall, clock):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    assert not rina.can("Tidak hadir")
    rina.key(Qt.Key.Key_F4)
    rina.qtbot.waitUntil(
        lambda: any(said.startswith("Panggil sekali lagi") for said in rina.screen.names(Role.AlertMessage))
    )

    rina.press("Panggil ulang")
    rina.qtbot.waitUntil(lambda: rina.step(number).calls == 2)
    assert not rina.can("Tidak hadir")
    clock.step(seconds=61)
    rina.press("Tidak hadir")

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.MISSED)
    rina.sees("Tidak hadir: 1 orang, " + number)


def test_a_no_show_can_be_taken_back(officer, hall, clock):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press("Panggil ulang")
    rina.qtbot.waitUntil(lambda: rina.step(number).calls == 2)
    clock.step(seconds=61)
    rina.press("Tidak hadir")
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.MISSED)
    rina.told(f"{number} dicatat tidak hadir. Bisa dibatalkan 5 dtk lagi.")

    rina.press("Batalkan")

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.CALLED)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Batalkan"))
    rina.press(START)
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)


def test_an_end_can_be_taken_back_for_five_seconds_or_until_the_next_call(officer, hall, clock):
    first, second = hall.take("kk"), hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.press("Selesai saja")
    rina.told(f"{first} selesai dilayani. Bisa dibatalkan 5 dtk lagi.")
    rina.press("Batalkan")
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.SERVING)

    rina.press("Selesai saja")
    rina.told(f"{first} selesai dilayani. Bisa dibatalkan 5 dtk lagi.")
    clock.step(seconds=5)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Batalkan"))
    rina.press(NEXT)
    rina.press("Selesai saja")
    rina.told(f"{second} selesai dilayani. Bisa dibatalkan 5 dtk lagi.")
    third = hall.take("kk")
    rina.press(NEXT)

    rina.qtbot.waitUntil(lambda: rina.step(third).state is StepState.CALLED)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Batalkan"))


def test_hold_a_visitor_serve_another_and_go_on(officer, hall, clock):
    first, second = hall.take("kk"), hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.screen.type("Catatan", "Fotokopi KK")
    rina.press("Tahan")
    rina.qtbot.waitUntil(lambda: rina.screen.has("15 menit", Role.RadioButton))
    rina.screen.press("15 menit", Role.RadioButton)
    rina.press("Tahan sampai 08.15")
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.HELD)
    rina.press(NEXT)
    rina.press("Selesai saja")
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.DONE)

    clock.step(minutes=14)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("1 waktunya"))
    clock.step(minutes=1)
    rina.qtbot.waitUntil(lambda: rina.screen.get("Ditahan (1)", Role.Button).description == "1 waktunya")
    rina.press("Ditahan (1)")
    rina.qtbot.waitUntil(lambda: rina.screen.has(first, Role.ListItem))
    rina.screen.press(first, Role.ListItem)

    rina.sees("Sedang dilayani")
    assert rina.step(first).state is StepState.SERVING
    assert rina.screen.get("Catatan", Role.EditableText).value == "Fotokopi KK"


def test_a_visitor_with_another_service_here_goes_on_at_once(officer, hall):
    number = hall.take("ktp-cetak", "kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)

    rina.press("Selesai, lanjut ke Kartu Keluarga (KK)")

    rina.qtbot.waitUntil(lambda: rina.step(number, 2).state is StepState.SERVING)
    assert rina.step(number).state is StepState.DONE
    rina.sees(FINISH_AND_CALL)


def test_pause_go_on_and_close(officer, hall):
    hall.take("kk")
    rina = officer()

    rina.press("Istirahat")
    rina.press("Istirahat sampai 08.15")
    rina.sees("Sedang istirahat")
    assert not rina.can("Panggil nomor tertentu")
    rina.screen.press("Buka", Role.RadioButton)
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    rina.screen.press("Tutup", Role.RadioButton)
    rina.press("Tutup sekarang")
    rina.press("Tutup dan kembalikan mereka ke antrean")
    rina.sees("Loket tutup")
    rina.press("Buka Loket 3")

    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.OPEN


def test_a_counter_with_a_visitor_is_neither_paused_nor_closed_nor_left(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    busy = f"{number} masih di Loket 3. Selesaikan dahulu."

    assert not rina.can("Istirahat")
    rina.screen.press("Tutup", Role.RadioButton)
    rina.press("Tutup sekarang")
    rina.told(busy)
    rina.press("Mengerti")
    rina.qtbot.waitUntil(lambda: not rina.screen.names(Role.AlertMessage))
    rina.leave()

    rina.told(busy)
    assert rina.workplace.seat.counter == 3


def test_signing_out_closes_the_counter_and_asks_for_the_next_officer(officer, hall):
    rina = officer()

    rina.leave()

    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk dan buka Loket 3"))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.CLOSED
    assert secret_field(rina.screen).value == ""


def test_a_counter_that_another_officer_took_over_cannot_call(officer, hall):
    hall.take("kk")
    rina = officer()
    close_counter(hall.database, 3, insist=True)
    open_counter(hall.database, 3, "dedi")

    rina.sees("Loket 3 sedang dipakai Dedi Setiawan, S.Sos.")
    assert not rina.can(NEXT)


def test_after_a_crash_the_visitor_is_still_there(open_counter_app, officer, hall, qtbot):
    hall.take("kk")
    open_counter(hall.database, 3, "rina.wulandari")
    call_next(hall.database, 3)

    rina = officer()

    rina.sees("Sedang dipanggil")
    rina.press(START)
    rina.sees("Sedang dilayani")


def test_the_whole_day_goes_by_keyboard(officer, hall, clock):
    first, second, third = hall.take("kk"), hall.take("kk"), hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))

    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.CALLED and rina.can(START))
    rina.key(Qt.Key.Key_F2)
    rina.qtbot.waitUntil(lambda: rina.step(first).calls == 2)
    clock.step(seconds=61)
    rina.qtbot.waitUntil(lambda: rina.can("Tidak hadir"))
    rina.key(Qt.Key.Key_F4)
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.MISSED and rina.can(NEXT))
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED and rina.can(START))
    rina.key(Qt.Key.Key_F6)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Tahan pengunjung ini", Role.Heading))
    rina.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.HELD and rina.can("Ditahan (1)"))
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Tahan pengunjung ini", Role.Heading))
    rina.key(Qt.Key.Key_F6)
    rina.qtbot.waitUntil(
        lambda: rina.screen.has(second, Role.ListItem) and rina.screen.get(second, Role.ListItem).focused
    )
    rina.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.SERVING)
    rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL) and not rina.screen.has("Ditahan", Role.Dialog))
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(third).state is StepState.CALLED and rina.can(START))
    rina.key(Qt.Key.Key_F8)
    rina.qtbot.waitUntil(lambda: rina.step(third).state is StepState.DONE)
    rina.qtbot.waitUntil(lambda: rina.can("Istirahat"))
    rina.key(Qt.Key.Key_F10)
    rina.qtbot.waitUntil(lambda: rina.can("Istirahat sampai 08.20"))
    rina.key(Qt.Key.Key_Return)
    rina.sees("Sedang istirahat")
    rina.key(Qt.Key.Key_Space)
    rina.sees("Tidak ada yang menunggu")


def test_space_rests_after_a_call_and_is_a_space_in_a_text(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    rina.screen.key(Qt.Key.Key_Space)
    rina.sees("Sedang dipanggil")
    writes = rina.hall.database.read(lambda read: read.position())

    rina.screen.key(Qt.Key.Key_Space)
    rina.screen.type("Catatan", "satu dua")
    rina.rested()
    rina.screen.key(Qt.Key.Key_Space)

    assert rina.screen.get("Catatan", Role.EditableText).value == "satu dua "
    assert not rina.workplace.link.busy
    assert rina.step(number).state is StepState.CALLED
    assert rina.hall.database.read(lambda read: read.position()) == writes

"""A ticket by number, by a row of the line or by a scan: what it is, why it stands there, what may be done."""

import pytest
from PySide6.QtCore import Qt

from shared.domain.ticket import StepState
from tests.counter.test_day import NEXT
from tests.support.screen import Role


def found(rina, text: str) -> None:
    """Ask for a number (F9), as soon as the dialog has the keyboard."""
    if not rina.screen.has("Nomor antrean", Role.EditableText):
        rina.press("Panggil nomor tertentu")
        rina.qtbot.waitUntil(lambda: rina.screen.has("Nomor antrean", Role.EditableText))
    rina.screen.type("Nomor antrean", text)
    rina.screen.key(Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("abc", "“abc” bukan nomor antrean. Tulis misalnya A 047."),
        ("A 999", "Nomor A 999 tidak ada hari ini. Periksa lagi nomornya."),
        ("https://elsewhere.example/t/0123456789abcdef", "Kode ini bukan"),
    ],
)
def test_what_is_no_number_of_this_hall_is_said_beside_the_field(officer, hall, typed, said):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    found(rina, typed)

    rina.qtbot.waitUntil(
        lambda: any(alert.startswith(said) for alert in rina.screen.names(Role.AlertMessage))
    )
    assert rina.screen.has("Cari", Role.Button)


def test_a_certain_number_is_found_explained_and_called_for_a_reason(officer, hall):
    hall.take("kk")
    wanted = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))

    found(rina, wanted.replace(" ", "").lower())

    rina.sees("A 002 menunggu di sini, urutan ke-2.")
    assert rina.screen.has("A 001 sebelum A 002: tiba lebih dahulu, sama-sama 08.00.")
    rina.screen.press("Berkas sudah lengkap", Role.RadioButton)
    rina.screen.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(wanted).state is StepState.CALLED)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Nomor antrean", Role.EditableText))


def test_who_is_not_next_is_called_for_a_reason_only(officer, hall):
    hall.take("kk")
    wanted = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    found(rina, wanted)
    rina.sees("A 002 menunggu di sini, urutan ke-2.")

    rina.screen.key(Qt.Key.Key_Return)

    rina.told("Pilih atau tulis dahulu alasannya.")
    assert rina.step(wanted).state is StepState.WAITING
    rina.screen.press("Lainnya", Role.RadioButton)
    rina.screen.key(Qt.Key.Key_Return)
    rina.told("Pilih atau tulis dahulu alasannya.")
    rina.screen.type("Alasan singkat, tanpa keterangan kesehatan", "tiket basah")
    rina.screen.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(wanted).state is StepState.CALLED)
    assert rina.step(wanted).note == "tiket basah"


def test_who_is_next_anyway_is_called_without_a_reason(officer, hall):
    first = hall.take("kk")
    hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    found(rina, first)
    rina.sees("A 001 menunggu di sini, urutan ke-1.")

    assert not rina.screen.has("Lainnya", Role.RadioButton)
    rina.screen.key(Qt.Key.Key_Return)

    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.CALLED)


def test_who_is_overtaken_while_the_dialog_stands_open_needs_a_reason_after_all(officer, hall):
    first = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    found(rina, first)
    rina.sees("A 001 menunggu di sini, urutan ke-1.")
    hall.take("kk", priority=True)

    rina.screen.key(Qt.Key.Key_Return)

    rina.told("Pilih atau tulis dahulu alasannya.")
    rina.screen.press("Janji temu", Role.RadioButton)
    rina.press("Panggil")
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.CALLED)


def test_no_reason_that_is_offered_is_about_health(officer, hall):
    for _ in range(2):
        hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    found(rina, "A 2")
    rina.sees("A 002 menunggu di sini, urutan ke-2.")

    offered = rina.screen.names(Role.RadioButton)
    assert offered[offered.index("Berkas sudah lengkap") :] == [
        "Berkas sudah lengkap",
        "Datang bersama",
        "Janji temu",
        "Perbaikan hasil",
        "Permintaan supervisor",
        "Lainnya",
    ]


def test_somebody_of_another_agency_is_not_called_here(officer, hall):
    other = hall.take("nib")
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    found(rina, other)

    rina.qtbot.waitUntil(
        lambda: any(name.startswith(f"{other} menunggu di loket lain") for name in rina.screen.names())
    )
    assert not rina.screen.has("Panggil", Role.Button)


def test_who_was_served_already_or_came_on_another_day_is_said(officer, hall, clock):
    clock.step(days=-3)
    for _ in range(3):
        hall.take("kk")
    clock.step(days=3)
    served = hall.take("kk")
    hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press("Selesai saja")
    rina.qtbot.waitUntil(lambda: rina.step(served).state is StepState.DONE)

    found(rina, served)
    rina.sees("A 001 sudah selesai dilayani 08.00 di Loket 3.")
    found(rina, "A 002")
    rina.sees("A 002 menunggu di sini, urutan ke-1.")
    found(rina, "A 003")
    rina.sees("A 003 nomor Jumat, 20 November, tidak berlaku hari ini.")
    assert rina.screen.has("Ambilkan nomor baru", Role.Button)


def test_who_missed_the_call_comes_back(officer, hall, clock):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press("Panggil ulang")
    rina.qtbot.waitUntil(lambda: rina.step(number).calls == 2)
    clock.step(seconds=61)
    rina.press("Tidak hadir")
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.MISSED)

    found(rina, number)
    rina.press("Sudah datang, masukkan antrean")

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.WAITING)
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))


def test_a_row_of_the_line_leads_to_calling_it(officer, hall):
    hall.take("kk")
    wanted = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.screen.has(wanted, Role.ListItem))

    rina.screen.press(wanted, Role.ListItem)
    rina.sees("A 002 menunggu di sini, urutan ke-2.")
    assert rina.screen.get("Nomor antrean", Role.EditableText).value == wanted
    rina.screen.press("Datang bersama", Role.RadioButton)
    rina.press("Panggil")

    rina.qtbot.waitUntil(lambda: rina.step(wanted).state is StepState.CALLED)


def test_a_scanned_code_opens_the_ticket(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))

    rina.workplace.scan("https://antrean.example/t/" + hall.taken[0].token)

    rina.sees(f"{number} menunggu di sini, urutan ke-1.")
    rina.screen.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.CALLED)

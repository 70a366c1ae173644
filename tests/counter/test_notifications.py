"""Somebody comes to an empty line while the officer looks elsewhere: the desktop is told, once, and says when it cannot."""

import logging
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from counter.attention import tell_of_evacuation, tell_of_the_first
from counter.desktop.notifications import Notifications
from shared.usecases.hall_stop import reopen_hall, stop_hall


@pytest.fixture
def sender(tmp_path, monkeypatch):
    """Put a notify-send on the path that notes what it is given and ends as the desktop would let it; gives the notes."""

    def put(code: int) -> Path:
        notes, program = tmp_path / "notes", tmp_path / "notify-send"
        program.write_text(
            f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {notes}\necho 'no desktop' >&2\nexit {code}\n",
            encoding="utf-8",
        )
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return notes

    return put


TEXT = "Tinggalkan gedung lewat pintu terdekat."


class Beside:
    """What takes over where the desktop shows nothing."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def __call__(self, title: str, text: str) -> None:
        self.told.append((title, text))


def test_the_first_visitor_of_an_empty_line_is_told_once(officer, hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")
    shown, notes = Beside(), []
    behind_others = QQuickWindow()
    tell_of_the_first(rina.workplace, behind_others, shown, lambda: notes.append("note"))

    number = hall.take("kk")
    rina.qtbot.waitUntil(lambda: shown.told == [("Pengunjung baru", f"{number} menunggu di Loket 3.")])
    hall.take("kk")
    rina.qtbot.waitUntil(lambda: rina.workplace.line.rowCount() == 2)

    assert (len(shown.told), notes) == (1, ["note"])


def test_an_officer_who_looks_at_the_window_hears_only_the_note(officer, hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")
    rina.screen.window.requestActivate()
    rina.qtbot.waitUntil(rina.screen.window.isActive)
    shown, notes = Beside(), []
    tell_of_the_first(rina.workplace, rina.screen.window, shown, lambda: notes.append("note"))

    hall.take("kk")

    rina.qtbot.waitUntil(lambda: notes == ["note"])
    assert shown.told == []


@pytest.mark.parametrize(("code", "told_beside"), [(0, 0), (1, 1)], ids=["taken", "not taken"])
def test_what_the_desktop_does_not_take_is_shown_at_the_tray(sender, qtbot, caplog, code, told_beside):
    notes, beside = sender(code), Beside()
    notifications = Notifications(beside)
    ended = []
    notifications.ended.connect(lambda: ended.append(True))

    with caplog.at_level(logging.WARNING):
        notifications.tell("Pengunjung baru", "A 001 menunggu di Loket 3.")
        qtbot.waitUntil(lambda: ended == [True])

    assert notes.read_text(encoding="utf-8").splitlines()[-3:] == [
        "--",
        "Pengunjung baru",
        "A 001 menunggu di Loket 3.",
    ]
    assert len(beside.told) == told_beside
    assert ("did not take a notification: no desktop" in caplog.text) == bool(told_beside)


def test_without_the_sender_the_log_names_its_package(tmp_path, monkeypatch, qtbot, caplog):
    monkeypatch.setenv("PATH", str(tmp_path))
    beside = Beside()
    notifications = Notifications(beside)

    with caplog.at_level(logging.WARNING):
        notifications.tell("Pengunjung baru", "A 001 menunggu di Loket 3.")
        qtbot.waitUntil(lambda: len(beside.told) == 1)

    assert "libnotify-bin" in caplog.text


def test_other_systems_show_it_at_the_tray(qapp):
    beside = Beside()

    Notifications(beside, platform="win32").tell("Pengunjung baru", "A 001 menunggu di Loket 3.")

    assert beside.told == [("Pengunjung baru", "A 001 menunggu di Loket 3.")]


def test_every_officer_is_told_of_an_evacuation_once_even_in_the_small_bar(officer, hall):
    rina = officer()
    shown = Beside()
    tell_of_evacuation(rina.workplace, rina.screen.window, shown)
    rina.workplace.compact.toggle()

    stop_hall(hall.database, TEXT)

    rina.sees(f"Evakuasi: {TEXT}")
    assert shown.told == [("Evakuasi", TEXT)]

    reopen_hall(hall.database)
    rina.qtbot.waitUntil(lambda: not rina.screen.has(f"Evakuasi: {TEXT}"))
    assert len(shown.told) == 1

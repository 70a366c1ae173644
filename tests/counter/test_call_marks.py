"""A call is never in doubt: the officer sees that it was shown and spoken, or is told what to do."""

import pytest

from shared.domain.journal import Kind
from shared.domain.ticket import StepState
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from tests.counter.test_day import FINISH_AND_CALL, NEXT, START
from tests.support.screen import Role


@pytest.fixture
def called(officer, hall):
    """Rina has called somebody in a hall with one display that speaks."""
    report_screen(hall.database, "Layar A")
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    calls = [e for e in hall.database.read(lambda r: r.entries_after(0)) if e.event.kind is Kind.CALLED]
    return rina, number, calls[-1].position


def marks(rina) -> list[tuple[str, str]]:
    names = {"Terkirim", "Tampil", "Terdengar", "Hadir"}
    return [
        (thing.name, thing.description)
        for thing in rina.screen.things()
        if thing.role is Role.ListItem and thing.name in names
    ]


def test_the_stations_of_a_call_follow_the_displays(called, hall):
    rina, _, position = called
    rina.qtbot.waitUntil(
        lambda: (
            marks(rina)
            == [("Terkirim", "sudah"), ("Tampil", "belum"), ("Terdengar", "belum"), ("Hadir", "belum")]
        )
    )

    confirm_shown(hall.database, "Layar A", [position])
    rina.qtbot.waitUntil(lambda: ("Tampil", "sudah") in marks(rina))
    confirm_spoken(hall.database, "Layar A", position)
    rina.qtbot.waitUntil(lambda: ("Terdengar", "sudah") in marks(rina))
    rina.press(START)

    rina.qtbot.waitUntil(lambda: marks(rina) == [])


@pytest.fixture
def unseen(officer, hall, clock):
    """One key drives Rina's visits; no display has shown her call in time."""
    report_screen(hall.database, "Layar A")
    number = hall.take("kk")
    rina = officer(one_key=True)
    rina.press(NEXT)
    rina.sees("Dipanggil")
    clock.step(seconds=6)
    rina.told(f"{number} belum tampil di layar mana pun. Panggil dengan suara Anda.")
    return rina, number


def test_with_one_key_the_warning_can_be_answered_that_the_visitor_has_come(unseen):
    rina, number = unseen

    rina.press("Sudah hadir")

    rina.sees("Sedang dilayani")
    rina.qtbot.waitUntil(lambda: not rina.screen.names(Role.AlertMessage))
    assert rina.step(number).state is StepState.SERVING


@pytest.mark.parametrize("act", ["outcome", "note", "service"])
def test_what_only_a_visitor_who_came_can_cause_ends_the_warning(unseen, act):
    rina, number = unseen

    if act == "outcome":
        rina.screen.press("Berkas kurang", Role.RadioButton)
    elif act == "note":
        rina.screen.type("Catatan", "F")
    else:
        rina.press("Tambah layanan")
        rina.qtbot.waitUntil(lambda: rina.screen.has("Cari layanan", Role.EditableText))
        rina.screen.type("Cari layanan", "akta kelahiran")
        rina.qtbot.waitUntil(lambda: rina.can("Tambah Akta kelahiran"))
        rina.press("Tambah Akta kelahiran")

    rina.qtbot.waitUntil(lambda: not rina.screen.names(Role.AlertMessage))
    assert ("Hadir", "sudah") in marks(rina)
    assert rina.step(number).state is StepState.CALLED


def test_who_is_called_once_more_has_not_come(unseen, clock):
    rina, number = unseen
    rina.screen.press("Berkas kurang", Role.RadioButton)
    rina.qtbot.waitUntil(lambda: not rina.screen.names(Role.AlertMessage))

    rina.press("Panggil ulang")
    rina.qtbot.waitUntil(lambda: ("Hadir", "belum") in marks(rina))
    clock.step(seconds=6)

    rina.told(f"{number} belum tampil di layar mana pun. Panggil dengan suara Anda.")


def test_the_next_visitor_is_not_taken_for_the_one_before(unseen, hall):
    rina, _ = unseen
    rina.screen.press("Berkas kurang", Role.RadioButton)
    second = hall.take("kk")
    rina.press(FINISH_AND_CALL)

    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED)
    rina.qtbot.waitUntil(lambda: ("Hadir", "belum") in marks(rina))


def test_a_call_that_no_display_shows_is_told_within_seconds(called, clock, hall):
    rina, number, position = called
    clock.step(seconds=4)
    rina.qtbot.waitUntil(lambda: ("Tampil", "belum") in marks(rina))

    clock.step(seconds=2)

    rina.told(f"{number} belum tampil di layar mana pun. Panggil dengan suara Anda.")
    assert ("Tampil", "tidak ada tanda") in marks(rina)
    confirm_shown(hall.database, "Layar A", [position])
    rina.qtbot.waitUntil(lambda: not rina.screen.names(Role.AlertMessage))
    clock.step(minutes=1)
    rina.told(f"{number} tampil, tetapi belum terdengar. Panggil dengan suara Anda.")


def test_a_site_without_displays_expects_nothing(officer, hall, clock):
    hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")

    clock.step(minutes=2)

    rina.qtbot.waitUntil(lambda: marks(rina) == [("Terkirim", "sudah"), ("Hadir", "belum")])
    assert rina.screen.names(Role.AlertMessage) == []

"""A call is never in doubt: the officer sees that it was shown and spoken, or is told what to do."""

import pytest

from shared.domain.journal import Kind
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from tests.counter.test_day import NEXT, START
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

"""Draws C1, C2 and C3 to PNG files, to be looked at beside the design: python -m tests.counter.shots FOLDER [id|en]."""

import json
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from secrets import token_hex

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from counter.workplace import Workplace, make_workplace
from shared.domain.booking import Booking
from shared.domain.calls import OutOfTurn
from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.ticket import parse_number
from shared.persistence.database import open_database
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.persistence.wakeups import open_wakeups
from shared.qt.languages import Languages
from shared.qt.start import load, load_fonts, make_engine
from shared.settings.counter import CounterSettings
from shared.usecases.bookings import save_bookings
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.check_in import check_in
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import TicketTaken
from shared.usecases.serve import finish, hold, no_show, start
from shared.usecases.sign_in import add_officer
from shared.usecases.take_ticket import take_ticket
from tests.counter.conftest import PASSWORD, Clock, PlainPasswords

ROOT = Path(__file__).resolve().parents[2]
SIZES = ((1280, 800), (1024, 700), (1920, 1080), (900, 700), (640, 720))
NAMES = (("rina.wulandari", "Rina Wulandari"), ("dedi", "Dedi Setiawan"), ("yuli", "Yuliana Anggraeni"))
LONG = "Raden Ajeng Siti Nurhaliza Kusumaningrum Wijayakusuma, S.Kom., M.T.I."


def at(clock: Clock, hour: int, minute: int) -> None:
    clock.now = datetime(2026, 11, 23, hour - 7, minute, tzinfo=UTC)


def take(database, *services: str, priority: bool = False) -> TicketTaken:
    taken = take_ticket(database, list(services), token=token_hex(8), priority=priority)
    assert isinstance(taken, TicketTaken), taken
    return taken


def set_up(folder: Path, clock: Clock, *, long_names: bool):
    url = f"sqlite:///{folder / 'hall.db'}"
    create_or_upgrade(open_engines(url))
    database = open_database(url, clock)
    sample = json.loads((ROOT / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    catalogue = read_catalogue(sample)
    assert isinstance(catalogue, Catalogue), catalogue
    change_catalogue(database, catalogue)
    for username, name in NAMES:
        add_officer(
            database, PlainPasswords(), username, LONG if long_names else name, PASSWORD, agency="disdukcapil"
        )
    at(clock, 8, 0)
    open_counter(database, 1, "dedi")
    open_counter(database, 2, "yuli")
    return database


def story(database, clock: Clock) -> None:
    """The morning of A 047 until 08.55, before the call."""
    kinds = ("kk", "ktp-cetak", "ktp-baru", "akta-lahir")
    for count in range(44):
        at(clock, 8, 1 + count // 2)
        take(database, kinds[count % 4])
    at(clock, 8, 2)
    open_counter(database, 3, "rina.wulandari")
    for served in range(9):
        at(clock, 8, 3 + served * 3)
        call_next(database, 3)
        start(database, 3)
        at(clock, 8, 5 + served * 3)
        if served == 4:
            recall(database, 3)
            at(clock, 8, 5 + served * 3)
        finish(database, 3) if served < 7 else hold(database, 3, "Fotokopi KK")
    for other in range(2):
        for _ in range(17):
            at(clock, 8, 35)
            call_next(database, 1 + other)
            finish(database, 1 + other)
    at(clock, 8, 36)
    call_next(database, 3)
    recall(database, 3)
    at(clock, 8, 38)
    no_show(database, 3)
    at(clock, 8, 39)
    take(database, "kk")
    at(clock, 8, 40)
    take(database, "ktp-cetak")
    at(clock, 8, 42)
    take(database, "ktp-cetak", "kk", priority=True)
    for minute in range(43, 55):
        at(clock, 8, minute)
        take(database, kinds[minute % 4], priority=minute == 49)
    save_bookings(database, [Booking("K7MX4RTP", clock.now + timedelta(minutes=7), ("kk",))])
    check_in(database, "K7MX4RTP", token=token_hex(8))
    at(clock, 8, 55)


class Shooter:
    def __init__(self, app: QGuiApplication, folder: Path, language: str) -> None:
        self.app, self.folder, self.language = app, folder, language

    def shoot(self, prefix: str, *, long_names: bool = False, sizes=SIZES) -> None:
        clock = Clock()
        with tempfile.TemporaryDirectory() as place:
            database = set_up(Path(place), clock, long_names=long_names)
            story(database, clock)
            engine = make_engine()
            languages = Languages(engine)
            languages.set(self.language)
            workplace = make_workplace(
                database,
                partial(open_wakeups, database.engines),
                PlainPasswords(),
                CounterSettings(number=3),
                languages,
                username="rina.wulandari",
                period=0.1,
            )
            self.close_third(database)
            workplace.begin()
            window = load(engine, "counter.ui", "Main", **workplace.views())
            window.show()
            self.each(window, sizes, prefix + "c1")
            workplace.sign_in.enter("salah-sekali")
            self.each(window, sizes[:2], prefix + "c1-wrong")
            clock.now += timedelta(seconds=3)
            self.settle()
            workplace.sign_in.enter(PASSWORD)
            self.settle()
            assert workplace.seat.counter == 3
            self.each(window, sizes, prefix + "c2")
            self.serve(database, clock, workplace, window, sizes, prefix)
            import shiboken6

            shiboken6.delete(engine)
            workplace.close()
            database.close()

    def close_third(self, database) -> None:
        from shared.usecases.desk import close_counter

        close_counter(database, 3, insist=True)

    def serve(self, database, clock: Clock, workplace: Workplace, window, sizes, prefix: str) -> None:
        number = parse_number("A 047")
        assert number is not None
        call_this(database, 3, number, reason=OutOfTurn.APPOINTMENT)
        self.settle()
        clock.now += timedelta(seconds=40)
        self.each(window, sizes[:2], prefix + "c3-called")
        recall(database, 3)
        at(clock, 8, 57)
        start(database, 3)
        at(clock, 8, 59)
        finish(database, 3)
        call_this(database, 3, number, reason=OutOfTurn.APPOINTMENT)
        recall(database, 3)
        start(database, 3)
        at(clock, 9, 3)
        clock.now += timedelta(seconds=12)
        self.settle()
        workplace.visitor.write("KTP lama rusak. Foto baru sudah diambil. KK menunggu berkas asli.")
        self.each(window, sizes, prefix + "c3")
        self.dialogs(window, prefix, {Qt.Key.Key_F7: "c4", Qt.Key.Key_F6: "hold", Qt.Key.Key_F3: "add"})
        self.bar(workplace, prefix)
        at(clock, 9, 13)
        self.each(window, sizes[:1], prefix + "c3-over")
        workplace.breaks.close()
        self.each(window, sizes[:2], prefix + "c3-told")
        workplace.serving.finishOnly()
        self.settle()
        self.dialogs(window, prefix, {Qt.Key.Key_F10: "break", Qt.Key.Key_F1: "keys", Qt.Key.Key_F3: "take"})
        workplace.numbers.scan("A 054")
        self.each(window, sizes[:1], prefix + "find")
        QTest.keyClick(window, Qt.Key.Key_Escape)
        self.settle()
        workplace.breaks.pause()
        self.each(window, sizes[:2], prefix + "c2-break")
        workplace.lock.lock()
        self.each(window, sizes[:1], prefix + "lock")

    def dialogs(self, window, prefix: str, keys: dict[Qt.Key, str]) -> None:
        window.resize(1280, 800)
        for key, name in keys.items():
            QTest.keyClick(window, key)
            self.settle(700)
            assert window.grabWindow().save(str(self.folder / f"{prefix}{name}.png"))
            QTest.keyClick(window, Qt.Key.Key_Escape)
            self.settle()

    def bar(self, workplace: Workplace, prefix: str) -> None:
        workplace.compact.toggle()
        self.settle()
        for window in QGuiApplication.topLevelWindows():
            if isinstance(window, QQuickWindow) and window.isVisible():
                assert window.grabWindow().save(str(self.folder / f"{prefix}c5.png"))
        workplace.compact.toggle()

    def settle(self, milliseconds: int = 450) -> None:
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < milliseconds:
            QTest.qWait(20)

    def each(self, window, sizes, name: str) -> None:
        for width, height in sizes:
            window.resize(width, height)
            self.settle()
            assert window.grabWindow().save(str(self.folder / f"{name}-{width}.png"))


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication([])
    QAccessible.setActive(True)
    load_fonts()
    language = sys.argv[2] if len(sys.argv) > 2 else "id"
    shooter = Shooter(app, folder, language)
    shooter.shoot(f"{language}-", sizes=SIZES)
    if language == "id":
        shooter.shoot("long-", long_names=True, sizes=SIZES[:2])


if __name__ == "__main__":
    main()

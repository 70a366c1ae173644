"""The entry for staff: a PIN, then the printer's test, the volume, closing for repair, a new start, and the program's end."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.duty.pin import PinCheck
from kiosk.printing.outcome import NotPrinted, Printed
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.texts import translate
from shared.qt.jobs import Err, JobRunner, Ok

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LEFT_ALONE = 60.0
"""Seconds without a touch after which the entry closes by itself."""


@dataclass(frozen=True, slots=True)
class Means:
    """What staff can make the kiosk do. *test* prints a page (it blocks); *leave* ends with "restart" or not.

    *volume* is the usual one in percent; *change_volume* makes it so many steps louder and lets it be heard.
    """

    test: Callable[[], Printed | NotPrinted]
    close_for_repair: Callable[[bool], None]
    leave: Callable[[bool], None]
    volume: Callable[[], int]
    change_volume: Callable[[int], object]


@dataclass(frozen=True, slots=True)
class MaintenanceFacts:
    """What the dialog shows: *asking* for the PIN, then *open*; *told* is the latest answer.

    *volume* in percent.
    """

    asking: bool = False
    open: bool = False
    busy: bool = False
    closed: bool = False
    told: str = ""
    volume: int = 0


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class Maintenance(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Lives on the GUI thread; the PIN is checked and the page printed on *runner*.

    *monotonic* gives seconds that only go forward; `tick` is to be called about twice a second.
    """

    askingChanged = Signal()
    openChanged = Signal()
    busyChanged = Signal()
    closedChanged = Signal()
    toldChanged = Signal()
    volumeChanged = Signal()
    _asking, _open = attrgetter("_facts.asking"), attrgetter("_facts.open")
    _busy, _closed, _told = attrgetter("_facts.busy"), attrgetter("_facts.closed"), attrgetter("_facts.told")
    asking = Property(bool, _asking, notify=askingChanged)
    open = Property(bool, _open, notify=openChanged)
    busy = Property(bool, _busy, notify=busyChanged)
    closed = Property(bool, _closed, notify=closedChanged)
    told = Property(str, _told, notify=toldChanged)
    _volume = attrgetter("_facts.volume")
    volume = Property(int, _volume, notify=volumeChanged)

    def __init__(
        self,
        pin: PinCheck,
        means: Means,
        runner: JobRunner,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts = MaintenanceFacts()
        self._pin = pin
        self._means = means
        self._runner = runner
        self._repair = False
        self._monotonic = monotonic
        self._touched_at = monotonic()

    def touched(self) -> None:
        """Somebody is here: every touch and key says so."""
        self._touched_at = self._monotonic()

    def tick(self) -> None:
        """Let time pass: an entry that was left open does not wait for a visitor."""
        left_alone = self._monotonic() - self._touched_at >= LEFT_ALONE
        if left_alone and (self._facts.asking or self._facts.open):
            self.dismiss()

    @Slot()
    def ask(self) -> None:
        """The hidden place was held: ask for the PIN, if one was set."""
        if self._pin.exists:
            self.touched()
            self._show(MaintenanceFacts(asking=True, closed=self._repair, told=self._wait()))

    @Slot(str)
    def enter(self, pin: str) -> None:
        """The PIN was typed."""
        if not self._facts.asking or self._facts.busy:
            return
        self._show(MaintenanceFacts(asking=True, busy=True, closed=self._repair))
        self._runner.run(lambda: self._pin.matches(pin), self._on_checked)

    @Slot()
    def testPrinter(self) -> None:
        """Print a test page."""
        if self._facts.open and not self._facts.busy:
            self._tell(translate("KioskMaintenance", "Mencetak halaman uji"), busy=True)
            self._runner.run(self._means.test, self._on_tested)

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """So many steps louder, for every visitor."""
        if self._facts.open:
            self._means.change_volume(steps)
            self._tell(self._facts.told, busy=self._facts.busy)

    @Slot()
    def toggleRepair(self) -> None:
        """Close the kiosk for visitors, or open it again."""
        if self._facts.open:
            self._repair = not self._repair
            self._means.close_for_repair(self._repair)
            self._tell("")

    @Slot()
    def restart(self) -> None:
        """End the program, to be started anew by whoever watches it."""
        if self._facts.open:
            self._means.leave(True)

    @Slot()
    def leave(self) -> None:
        """End the program."""
        if self._facts.open:
            self._means.leave(False)

    @Slot()
    def dismiss(self) -> None:
        """Back to the visitors; the PIN is asked again next time."""
        self._show(MaintenanceFacts(closed=self._repair))

    def _on_checked(self, outcome: Ok[bool] | Err) -> None:
        if not self._facts.asking:
            return
        if isinstance(outcome, Ok) and outcome.value:
            self.touched()
            self._show(MaintenanceFacts(open=True, closed=self._repair, volume=self._means.volume()))
            return
        told = self._wait() or translate("KioskMaintenance", "PIN salah.")
        self._show(MaintenanceFacts(asking=True, closed=self._repair, told=told))

    def _on_tested(self, outcome: Ok[Printed | NotPrinted] | Err) -> None:
        refused = translate("KioskMaintenance", "Printer tidak mencetak (%1).")
        match outcome:
            case Ok(Printed()):
                self._tell(translate("KioskMaintenance", "Halaman uji sudah dicetak."))
            case Ok(NotPrinted(reason)):
                self._tell(refused.replace("%1", reason.value))
            case Err(exception):
                self._tell(refused.replace("%1", str(exception)))

    def _wait(self) -> str:
        seconds = round(self._pin.wait())
        if not seconds:
            return ""
        told = translate("KioskMaintenance", "Terlalu banyak PIN salah. Coba lagi dalam %1 detik.")
        return told.replace("%1", str(seconds))

    def _tell(self, told: str, *, busy: bool = False) -> None:
        if self._facts.open:
            volume = self._means.volume()
            self._show(MaintenanceFacts(open=True, busy=busy, closed=self._repair, told=told, volume=volume))

    def _show(self, facts: MaintenanceFacts) -> None:
        swap(self, facts)

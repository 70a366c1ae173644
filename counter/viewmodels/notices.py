"""“Perlu tindakan”: what a supervisor should see to now, three at most, the most urgent first; an evacuation for all."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Lost
from counter.viewmodels.seat import Seat
from counter.viewmodels.words import filled, short_of
from shared.domain.catalogue import Catalogue
from shared.domain.devices import Device, Trouble
from shared.domain.officer import Role
from shared.qt.jobs import Err
from shared.usecases.boards.supervisor import SupervisorBoard, supervisor_board

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 3
EVERY_SECONDS = 5.0

translate = QCoreApplication.translate


def derive_notices(board: SupervisorBoard, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """All notices as sentences, the most urgent first."""
    unproven = translate("Notices", "%1 dipanggil ke Loket %2, tetapi tidak ada layar yang memastikannya.")
    silent = translate("Notices", "Layar %1 tidak memberi kabar.")
    paused = translate("Notices", "%1 dijeda untuk semua: %2.")
    urgent = [_trouble(device) for device in board.troubles if device.urgent]
    slight = [_trouble(device) for device in board.troubles if not device.urgent]
    return (
        *urgent,
        *(filled(unproven, proof.number, proof.counter) for proof in board.unproven),
        *(filled(silent, screen.name) for screen in board.silent),
        *slight,
        *(
            filled(paused, short_of(catalogue.services[pause.service], language), pause.reason)
            for pause in board.pauses
        ),
    )


def _trouble(device: Device) -> str:
    said = {
        Trouble.PAPER_LOW: translate("Notices", "%1: kertas tiket hampir habis."),
        Trouble.PAPER_OUT: translate("Notices", "%1: kertas tiket habis."),
        Trouble.COVER_OPEN: translate("Notices", "%1: penutup printer terbuka."),
        Trouble.JAMMED: translate("Notices", "%1: kertas tersangkut."),
        Trouble.OFFLINE: translate("Notices", "%1: printer tidak siap."),
        Trouble.UNREACHABLE: translate("Notices", "%1: printer tidak terhubung."),
        Trouble.UNCONFIRMED: translate("Notices", "%1: printer tidak memastikan cetakan."),
        Trouble.NO_SOUND: translate("Notices", "%1: tidak ada pengeras suara."),
        Trouble.NO_VOICE: translate("Notices", "%1: suara panggilan tidak ada."),
        Trouble.SOUND_FAILED: translate("Notices", "%1: pengeras suara gagal."),
        Trouble.MEDIA_SKIPPED: translate("Notices", "%1: sebagian tayangan dilewati."),
        Trouble.CLOSED: translate("Notices", "%1: ditutup untuk perbaikan."),
    }
    assert device.trouble is not None, "only devices in trouble are told"
    return filled(said.get(device.trouble, translate("Notices", "%1: perlu diperiksa.")), device.name)


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Notices(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Asks for the hall's notices every few seconds while a supervisor or administrator sits at *seat*.

    An evacuation is told to everybody, and comes with the counter's own board.
    """

    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._board: SupervisorBoard | None = None
        self._notices: tuple[str, ...] = ()
        self._evacuation = ""
        self._asked_at: float | None = None
        seat.updated.connect(self._fold)
        seat.activeChanged.connect(self._forget)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def rows(self) -> list[str]:
        """The most urgent notices."""
        return list(self._all()[:MOST])

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many there are besides."""
        return max(0, len(self._all()) - MOST)

    @Property(str, notify=changed)
    def evacuation(self) -> str:
        """What everybody should do now, while the building is being evacuated; else ""."""
        return self._evacuation

    @Slot()
    def ask(self) -> None:
        """Look at the hall now."""
        seat = self._seat
        self._asked_at = seat.monotonic()
        agency = seat.officer.agency
        seat.link.inquire(lambda read: supervisor_board(read, agency), self._fold_board)

    def _fold(self) -> None:
        seat = self._seat
        self._fold_evacuation()
        if seat.officer.role is Role.OFFICER or not seat.active or not seat.link.connected:
            return
        if self._asked_at is None or seat.monotonic() - self._asked_at >= EVERY_SECONDS:
            self.ask()
        self._derive()

    def _fold_evacuation(self) -> None:
        board = self._seat.board
        evacuation = board.stop.text if board is not None and board.stop is not None else ""
        if evacuation != self._evacuation:
            self._evacuation = evacuation
            self.changed.emit()

    def _all(self) -> tuple[str, ...]:
        said = translate("Notices", "Evakuasi: %1")
        return (*([filled(said, self._evacuation)] if self._evacuation else ()), *self._notices)

    def _fold_board(self, board: SupervisorBoard | Err | Lost) -> None:
        if isinstance(board, SupervisorBoard) and self._seat.active:
            self._board = board
            self._derive()

    def _derive(self) -> None:
        catalogue = self._seat.link.catalogue
        if self._board is None or catalogue is None:
            return
        notices = derive_notices(self._board, catalogue, self._seat.language)
        if notices != self._notices:
            self._notices = notices
            self.changed.emit()

    def _forget(self) -> None:
        self._board, self._asked_at, self._notices, self._evacuation = None, None, (), ""
        self.changed.emit()

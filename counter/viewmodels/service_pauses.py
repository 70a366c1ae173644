"""Services that are paused for everyone in the hall, and pausing one: the one press here that others notice at once."""

from dataclasses import asdict, dataclass
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat, new_id
from counter.viewmodels.times import clock_of, derive_lengths, end_of
from counter.viewmodels.words import filled, short_of
from shared.domain.catalogue import Catalogue
from shared.domain.pauses import REASON_LIMIT, ServicePause
from shared.domain.refusals import Refusal
from shared.qt import formats
from shared.qt.jobs import Err
from shared.usecases.boards.counter import CounterBoard
from shared.usecases.pause_service import pause_service, resume_service

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ServiceProps:
    """One service of this counter; *paused* with the reason and the end as *note*."""

    service: str
    text: str
    paused: bool
    note: str
    chosen: bool


def derive_services(
    board: CounterBoard, catalogue: Catalogue, now: datetime, chosen: str, language: str
) -> tuple[ServiceProps, ...]:
    """The counter's services in the catalogue's order."""
    pauses = pauses_at(board, now)
    return tuple(
        ServiceProps(
            service.id,
            short_of(service, language),
            service.id in pauses,
            _note(pauses.get(service.id), board, language),
            service.id == chosen,
        )
        for service in catalogue.services.values()
        if service.id in board.counter.delays
    )


def pauses_at(board: CounterBoard, now: datetime) -> dict[str, ServicePause]:
    """The pauses of the counter's services at *now*: one ends by itself."""
    return {each.service: each for each in board.pauses if each.until is None or now < each.until}


def _note(pause: ServicePause | None, board: CounterBoard, language: str) -> str:
    if pause is None:
        return ""
    if pause.until is None:
        return pause.reason
    clock = formats.clock(pause.until.astimezone(board.site.time_zone), language)
    return filled(translate("Break", "%1, sampai %2"), pause.reason, clock)


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class ServicePauses(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The choice of a service, a reason and an end; `confirm` pauses it in the whole hall."""

    changed = Signal()
    done = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._service = ""
        self._reason = ""
        self._minutes = 0
        self._refusal = ""
        self._shown: object = None
        seat.updated.connect(self._fold)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def services(self) -> list[dict[str, object]]:
        """The counter's services: `service`, `text`, `paused`, `note`, `chosen`."""
        board, now, catalogue = self._seat.board, self._seat.now, self._seat.link.catalogue
        if board is None or now is None or catalogue is None:
            return []
        language = self._seat.language
        return [asdict(each) for each in derive_services(board, catalogue, now, self._service, language)]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def lengths(self) -> list[dict[str, object]]:
        """For how long: `minutes`, `text`, `note`, `chosen`."""
        board, now = self._seat.board, self._seat.now
        if board is None or now is None:
            return []
        end = translate("Break", "Sampai dibuka lagi")
        zone, language = board.site.time_zone, self._seat.language
        return [asdict(each) for each in derive_lengths(self._minutes, now, zone, language, end)]

    @Property(str, notify=changed)
    def question(self) -> str:
        """What happens on confirming, in one sentence; empty before a service is chosen."""
        board, now, catalogue = self._seat.board, self._seat.now, self._seat.link.catalogue
        if board is None or now is None or catalogue is None or not self._service:
            return ""
        name = short_of(catalogue.services[self._service], self._seat.language)
        until = clock_of(self._minutes, now, board.site.time_zone, self._seat.language)
        text = translate("Break", "Jeda %1 di seluruh loket dan kios %2?")
        return filled(text, name, until or translate("Break", "sampai dibuka lagi"))

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing was paused."""
        return self._refusal

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether service and reason are given and a press is possible."""
        return bool(self._service and self._reason.strip()) and self._seat.free

    @Property(int, notify=changed)
    def limit(self) -> int:
        """Characters of a reason."""
        return REASON_LIMIT

    @Slot()
    def begin(self) -> None:
        """Choose anew."""
        self._service, self._reason, self._minutes, self._refusal = "", "", 0, ""
        self.changed.emit()

    @Slot(str)
    def choose(self, service: str) -> None:
        """Choose a service; one that is paused goes on at once."""
        board, now = self._seat.board, self._seat.now
        if board is not None and now is not None and service in pauses_at(board, now):
            officer, request_id = self._seat.officer.username, new_id()
            self._seat.act(
                lambda database: resume_service(database, service, officer, request_id=request_id),
                self._fold_outcome,
            )
            return
        self._service, self._refusal = service, ""
        self.changed.emit()

    @Slot(str)
    def write(self, reason: str) -> None:
        """Take over the reason as typed."""
        self._reason, self._refusal = reason, ""
        self.changed.emit()

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """Let it end by itself after *minutes*; 0: somebody ends it."""
        self._minutes = minutes
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Pause the service for everyone."""
        now = self._seat.now
        if now is None or not self._service:
            return
        service, reason, until = self._service, self._reason, end_of(self._minutes, now)
        officer, request_id = self._seat.officer.username, new_id()
        self._seat.act(
            lambda database: pause_service(database, service, reason, until, officer, request_id=request_id),
            self._fold_outcome,
        )

    def _fold_outcome(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err):
            self._refusal = self._seat.why_not(outcome)
            self.changed.emit()
        else:
            self.begin()
            self.done.emit()

    def _fold(self) -> None:
        board, now = self._seat.board, self._seat.now
        minute = now and now.replace(second=0, microsecond=0)
        shown = (minute, self._seat.language, board and board.pauses, self._seat.free)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

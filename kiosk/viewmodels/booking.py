"""The booking page: a booked visitor's code is scanned or typed, and why it gives nothing is told below it."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.texts import day_and_time, translate
from shared.domain.refusals import Reason, Refusal
from shared.sentences import sentence
from shared.usecases.boards.kiosk import KioskBoard

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BookingInputs:
    """What the screen follows from. *refused*: why the last code gives nothing; *lost*: the database is away."""

    board: KioskBoard
    language: str
    refused: Refusal | None = None
    lost: bool = False


@dataclass(frozen=True, slots=True)
class BookingFacts:
    """What the screen shows; *message* is "" while nothing is wrong."""

    message: str = ""


def derive_booking(inputs: BookingInputs) -> BookingFacts:
    """Fold *inputs* into what is shown."""
    refused = inputs.refused
    if inputs.lost:
        return BookingFacts(translate("KioskBooking", "Sambungan terputus. Mohon tunggu sebentar."))
    if refused is None:
        return BookingFacts()
    if refused.reason is Reason.UNKNOWN_CODE:
        refused = Refusal(Reason.UNKNOWN_BOOKING)
    return BookingFacts(why_not(refused, inputs.board, inputs.language))


def why_not(refused: Refusal, board: KioskBoard, language: str) -> str:
    """Why a booking gives no number now, with its day in full."""
    zone, at = board.site.time_zone, refused.opens_at
    when = day_and_time(at.astimezone(zone), board.now.astimezone(zone), language) if at else ""
    return sentence(refused, board.catalogue, language, when=when)


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class BookingPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The booking page for QML."""

    messageChanged = Signal()
    _message = attrgetter("_facts.message")
    message = Property(str, _message, notify=messageChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = BookingFacts()

    def show(self, inputs: BookingInputs) -> None:
        """Show what follows from *inputs*."""
        swap(self, derive_booking(inputs))

"""A ticket that was asked for by number or code: where its visitor stands, and what may be done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled, short_of
from shared.domain.catalogue import Catalogue
from shared.domain.names import text_in
from shared.qt import formats
from shared.usecases.boards.counter import CounterBoard
from shared.usecases.boards.find import Can, FoundTicket, Standing

translate = QCoreApplication.translate

ORDER = (Can.CALL, Can.RESUME, Can.RETURN, Can.ADD_SERVICE, Can.TAKE_NEW, Can.CANCEL)
"""What is offered first."""


@dataclass(frozen=True, slots=True)
class ActionProps:
    """One thing that may be done with the ticket."""

    key: str
    text: str
    icon: str


@dataclass(frozen=True, slots=True)
class FoundProps:
    """The ticket; *actions* the usual one first, *asks* when calling it passes others over."""

    number: str = ""
    service: str = ""
    standing: str = ""
    actions: tuple[ActionProps, ...] = ()
    asks: bool = False


def derive_found(found: FoundTicket, board: CounterBoard, catalogue: Catalogue, language: str) -> FoundProps:
    """The ticket as it should be shown."""
    service = catalogue.services[found.step.service]
    head = next((str(row.number) for row in board.line if not row.paused), "")
    number = str(found.ticket.number)
    return FoundProps(
        number,
        short_of(service, language),
        _standing(found, board, catalogue, language),
        tuple(_action(can) for can in ORDER if can in found.can),
        found.standing is Standing.WAITING_HERE and number != head,
    )


def _standing(found: FoundTicket, board: CounterBoard, catalogue: Catalogue, language: str) -> str:
    number, step, zone = found.ticket.number, found.step, board.site.time_zone
    place = next((i for i, row in enumerate(board.line, 1) if row.number == number), 0)
    ended = formats.clock((step.ended_at or board.now).astimezone(zone), language)
    agency = catalogue.agencies[catalogue.services[step.service].agency]
    text = {
        Standing.WAITING_HERE: translate("Find", "%1 menunggu di sini, urutan ke-%2."),
        Standing.WAITING_ELSEWHERE: translate("Find", "%1 menunggu di loket lain: %5."),
        Standing.AT_THIS_COUNTER: translate("Find", "%1 sedang di loket ini."),
        Standing.AT_COUNTER: translate("Find", "%1 sedang di Loket %3."),
        Standing.HELD_HERE: translate("Find", "%1 ditahan di loket ini."),
        Standing.HELD_ELSEWHERE: translate("Find", "%1 ditahan di Loket %3."),
        Standing.MISSED: translate("Find", "%1 tidak hadir saat dipanggil, dicatat %4."),
        Standing.DONE: translate("Find", "%1 sudah selesai dilayani %4 di Loket %3."),
        Standing.CANCELLED: translate("Find", "%1 sudah dibatalkan."),
        Standing.EXPIRED: translate("Find", "%1 sudah tidak berlaku."),
        Standing.OTHER_DAY: translate("Find", "%1 nomor %6, tidak berlaku hari ini."),
    }[found.standing]
    day = formats.long_date(found.ticket.day, language)
    return filled(text, number, place, found.counter or 0, ended, text_in(agency.short, language), day)


def _action(can: Can) -> ActionProps:
    words = {
        Can.CALL: (translate("Find", "Panggil"), "campaign"),
        Can.RESUME: (translate("Find", "Lanjutkan"), "play_circle"),
        Can.RETURN: (translate("Find", "Sudah datang, masukkan antrean"), "replay"),
        Can.ADD_SERVICE: (translate("Find", "Tambah layanan"), "add"),
        Can.TAKE_NEW: (translate("Find", "Ambilkan nomor baru"), "confirmation_number"),
        Can.CANCEL: (translate("Find", "Batalkan nomor ini"), "delete"),
    }
    return ActionProps(can.value, *words[can])

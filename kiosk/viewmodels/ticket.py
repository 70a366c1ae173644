"""K4 and K5: the number, where to wait, how long, the code, and how the paper is coming along."""

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.printing.outcome import Reason
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paper import Place, payload
from kiosk.viewmodels.paper_report import Help
from kiosk.viewmodels.printing import Phase, Print
from kiosk.viewmodels.texts import (
    agency_name,
    begun,
    called_range,
    listed,
    people,
    seats,
    service_name,
    translate,
    wait_range,
    zone_name,
)
from shared.domain.catalogue import Catalogue
from shared.qt.formats import clock
from shared.usecases.boards.kiosk import TicketFacts

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_OF_AGENCY, MOST_OF_SERVICE = 40, 60
"""Letters of a name below the number; the paper has the whole ones."""


@dataclass(frozen=True, slots=True)
class TicketInputs:
    """What the screens follow from. *closing_in*: seconds until they close, None while they do not."""

    facts: TicketFacts | None
    catalogue: Catalogue
    place: Place
    language: str
    printed: Print = Print()
    paper_taken: bool = False
    closing_in: int | None = None
    help: Help = Help()
    paperless: bool = False


@dataclass(frozen=True, slots=True)
class TicketShown:
    """What the screens show. *strip* is "", "printing", "take", or "offered" for a ticket that was found by its code.

    *paperless* shows K5 in place of K4: *fault_title* says why, *mended* that the printer is well again,
    *helper_title* is "" until staff know, *write_down* is the number with the place to wait; *people* are those ahead.
    """

    number: str = ""
    caption: str = ""
    zone: str = ""
    seats: str = ""
    ahead: str = ""
    ahead_note: str = ""
    wait: str = ""
    wait_note: str = ""
    code: str = ""
    on_phone: bool = False
    strip: str = ""
    strip_title: str = ""
    strip_text: str = ""
    may_reprint: bool = False
    reprint_shown: bool = False
    closing_note: str = ""
    paperless: bool = False
    mended: bool = False
    fault_title: str = ""
    helper_title: str = ""
    helper_text: str = ""
    write_down: str = ""
    people: int | None = None


_MENDABLE = {Reason.NO_PAPER, Reason.COVER_OPEN, Reason.JAMMED, Reason.OFFLINE, Reason.UNREACHABLE}
"""Faults that the printer itself tells of, and their end."""


def derive_ticket(inputs: TicketInputs) -> TicketShown:
    """Fold *inputs* into what is shown; nothing while there is no ticket."""
    facts, language = inputs.facts, inputs.language
    if facts is None:
        return TicketShown()
    ahead = facts.ahead
    wait = wait_range(ahead.wait, language) if ahead else ""
    called = called_range(ahead, inputs.catalogue.site.time_zone, language)
    strip, title, text = _strip(inputs)
    return TicketShown(
        number=str(facts.number),
        caption=_caption(facts, inputs.catalogue, language),
        zone=zone_name(facts.zone, language),
        seats=seats(facts.zone, language),
        ahead=people(ahead.people) if ahead else translate("KioskTicket", "Belum diketahui"),
        ahead_note=_place_note(facts, inputs.catalogue, language),
        wait=wait or translate("KioskTicket", "Belum diketahui"),
        wait_note=called if wait or ahead is None else translate("KioskTicket", "Belum ada loket buka"),
        code=payload(facts.token, inputs.place),
        on_phone=bool(inputs.place.public_address),
        strip=strip,
        strip_title=title,
        strip_text=text,
        may_reprint=inputs.printed.may_reprint,
        reprint_shown=inputs.printed.may_reprint or inputs.printed.phase is Phase.PRINTING,
        closing_note=_closing(inputs.closing_in),
        paperless=inputs.printed.phase in {Phase.FAULT, Phase.NO_PRINTER},
        mended=_mended(inputs),
        fault_title=_fault(inputs),
        helper_title=translate("KioskTicket", "Petugas sudah dipanggil") if _called(inputs) else "",
        helper_text=_helper(inputs),
        write_down=f"{facts.number}, {zone_name(facts.zone, language)}",
        people=ahead.people if ahead else None,
    )


def _place_note(facts: TicketFacts, catalogue: Catalogue, language: str) -> str:
    """Why others who came earlier may stand behind."""
    if facts.priority:
        return translate("KioskTicket", "Anda didahulukan")
    if facts.booked_at is None:
        return ""
    at = clock(facts.booked_at.astimezone(catalogue.site.time_zone), language)
    return translate("KioskTicket", "Booking pukul %1").replace("%1", at)


def _caption(facts: TicketFacts, catalogue: Catalogue, language: str) -> str:
    """Agencies with their services in the order of the visit."""
    runs = [
        f"{begun(agency_name(catalogue.agencies[agency], language), MOST_OF_AGENCY)} · "
        f"{listed([begun(service_name(each, language), MOST_OF_SERVICE) for each in services])}"
        for agency, services in groupby(facts.services, key=lambda service: service.agency)
    ]
    text = runs[0]
    for run in runs[1:]:
        text = translate("KioskTicket", "%1, lalu %2").replace("%1", text).replace("%2", run)
    return text


def _strip(inputs: TicketInputs) -> tuple[str, str, str]:
    match inputs.printed.phase:
        case Phase.IDLE | Phase.FAULT | Phase.NO_PRINTER:
            return "", "", ""
        case Phase.OFFERED:
            return "offered", translate("KioskTicket", "Anda sudah punya nomor"), _offered(inputs)
        case Phase.PRINTING:
            title = translate("KioskTicket", "Tiket sedang dicetak")
            return "printing", title, translate("KioskTicket", "Ambil di bawah layar ini")
        case Phase.PRINTED if inputs.paper_taken:
            return "", "", ""
        case Phase.PRINTED:
            text = (
                translate("KioskTicket", "Di bawah layar ini")
                if inputs.printed.confirmed
                else translate("KioskTicket", "Di bawah layar ini. Bila tidak keluar, foto layar ini.")
            )
            return "take", translate("KioskTicket", "Ambil tiket"), text


def _offered(inputs: TicketInputs) -> str:
    if inputs.printed.may_reprint or inputs.paperless:
        return translate("KioskTicket", "Nomor ini berlaku hari ini.")
    return translate("KioskTicket", "Tiket kertas sudah dicetak di sini.")


def _mended(inputs: TicketInputs) -> bool:
    """Whether what kept the paper back is over."""
    printed = inputs.printed
    return printed.phase is Phase.FAULT and printed.may_reprint and printed.reason in _MENDABLE


def _fault(inputs: TicketInputs) -> str:
    if inputs.printed.phase is Phase.NO_PRINTER:
        return translate("KioskTicket", "Kios ini tanpa tiket kertas")
    if inputs.printed.phase is not Phase.FAULT:
        return ""
    if _mended(inputs):
        return translate("KioskTicket", "Printer tiket sudah siap")
    match inputs.printed.reason:
        case Reason.NO_PAPER:
            return translate("KioskTicket", "Kertas tiket habis")
        case Reason.COVER_OPEN:
            return translate("KioskTicket", "Tutup printer terbuka")
        case Reason.JAMMED:
            return translate("KioskTicket", "Printer tiket macet")
        case Reason.OFFLINE | Reason.UNREACHABLE:
            return translate("KioskTicket", "Printer tiket tidak tersambung")
        case Reason.UNCONFIRMED:
            return translate("KioskTicket", "Tiket mungkin tidak tercetak")
        case Reason.NO_PRINTER | Reason.TOO_LATE | None:
            return translate("KioskTicket", "Tiket tidak tercetak")


def _called(inputs: TicketInputs) -> bool:
    """Whether staff know of the fault; nobody is told of a printer that is well again."""
    return inputs.printed.phase is Phase.FAULT and inputs.help.called and not _mended(inputs)


def _helper(inputs: TicketInputs) -> str:
    if not _called(inputs):
        return ""
    coming = translate("KioskTicket", "Menuju ke sini.")
    if not inputs.help.kiosks:
        return coming
    other = translate("KioskTicket", "Menuju ke sini. Tiket kertas bisa dicetak di %1.")
    return other.replace("%1", inputs.help.kiosks[0])


def _closing(left: int | None) -> str:
    return "" if left is None else translate("KioskTicket", "· %1 detik").replace("%1", str(left))


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class TicketPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K4 and K5 for QML."""

    numberChanged = Signal()
    captionChanged = Signal()
    zoneChanged = Signal()
    seatsChanged = Signal()
    aheadChanged = Signal()
    aheadNoteChanged = Signal()
    waitChanged = Signal()
    waitNoteChanged = Signal()
    codeChanged = Signal()
    onPhoneChanged = Signal()
    stripChanged = Signal()
    stripTitleChanged = Signal()
    stripTextChanged = Signal()
    mayReprintChanged = Signal()
    reprintShownChanged = Signal()
    closingNoteChanged = Signal()
    paperlessChanged = Signal()
    mendedChanged = Signal()
    faultTitleChanged = Signal()
    helperTitleChanged = Signal()
    helperTextChanged = Signal()
    writeDownChanged = Signal()
    _number = attrgetter("_facts.number")
    _caption = attrgetter("_facts.caption")
    _zone = attrgetter("_facts.zone")
    _seats = attrgetter("_facts.seats")
    _ahead = attrgetter("_facts.ahead")
    _ahead_note = attrgetter("_facts.ahead_note")
    _wait = attrgetter("_facts.wait")
    _wait_note = attrgetter("_facts.wait_note")
    _code = attrgetter("_facts.code")
    _on_phone = attrgetter("_facts.on_phone")
    _strip = attrgetter("_facts.strip")
    _strip_title = attrgetter("_facts.strip_title")
    _strip_text = attrgetter("_facts.strip_text")
    _may_reprint = attrgetter("_facts.may_reprint")
    _reprint_shown = attrgetter("_facts.reprint_shown")
    _closing_note = attrgetter("_facts.closing_note")
    _paperless, _mended = attrgetter("_facts.paperless"), attrgetter("_facts.mended")
    _fault_title = attrgetter("_facts.fault_title")
    _helper_title, _helper_text = attrgetter("_facts.helper_title"), attrgetter("_facts.helper_text")
    _write_down = attrgetter("_facts.write_down")
    number = Property(str, _number, notify=numberChanged)
    caption = Property(str, _caption, notify=captionChanged)
    zone = Property(str, _zone, notify=zoneChanged)
    seats = Property(str, _seats, notify=seatsChanged)
    ahead = Property(str, _ahead, notify=aheadChanged)
    aheadNote = Property(str, _ahead_note, notify=aheadNoteChanged)
    wait = Property(str, _wait, notify=waitChanged)
    waitNote = Property(str, _wait_note, notify=waitNoteChanged)
    code = Property(str, _code, notify=codeChanged)
    onPhone = Property(bool, _on_phone, notify=onPhoneChanged)
    strip = Property(str, _strip, notify=stripChanged)
    stripTitle = Property(str, _strip_title, notify=stripTitleChanged)
    stripText = Property(str, _strip_text, notify=stripTextChanged)
    mayReprint = Property(bool, _may_reprint, notify=mayReprintChanged)
    reprintShown = Property(bool, _reprint_shown, notify=reprintShownChanged)
    closingNote = Property(str, _closing_note, notify=closingNoteChanged)
    paperless = Property(bool, _paperless, notify=paperlessChanged)
    mended = Property(bool, _mended, notify=mendedChanged)
    faultTitle = Property(str, _fault_title, notify=faultTitleChanged)
    helperTitle = Property(str, _helper_title, notify=helperTitleChanged)
    helperText = Property(str, _helper_text, notify=helperTextChanged)
    writeDown = Property(str, _write_down, notify=writeDownChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = TicketShown()

    @property
    def people(self) -> int | None:
        """How many are ahead, None where that is not known."""
        return self._facts.people

    def show(self, inputs: TicketInputs) -> None:
        """Show what follows from *inputs*."""
        swap(self, derive_ticket(inputs))

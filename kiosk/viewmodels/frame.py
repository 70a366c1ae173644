"""What stands around every screen: the hall's name, clock and date, and whether the database can be reached."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.viewmodels.booking import why_not
from kiosk.viewmodels.changes import news
from kiosk.viewmodels.texts import translate
from kiosk.viewmodels.visit_state import Page, VisitState
from shared.domain.names import text_in
from shared.domain.refusals import Reason, Refusal
from shared.qt.formats import clock, long_date
from shared.qt.languages import SOURCE_LANGUAGE
from shared.usecases.boards.kiosk import KioskBoard


@dataclass(frozen=True, slots=True)
class FrameInputs:
    """What the frame follows from. *age*: seconds since the board was read; *asking* as in VisitFacts;
    *refused*: why the code that was just scanned gives nothing here.
    """

    board: KioskBoard
    age: float
    state: VisitState
    language: str
    lost: bool
    asking: int
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What every screen shows. *asking* is the seconds left to answer "Masih di sini?", 0 while nobody asks.

    *news* tell that the catalogue has changed under the visitor's hands.
    """

    page: str = Page.HOME.value
    language: str = SOURCE_LANGUAGE
    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False
    read_aloud: bool = False
    site_title: str = ""
    site_name: str = ""
    help: str = ""
    clock: str = ""
    date: str = ""
    connection: str = ""
    news: str = ""
    asking: int = 0
    notice: str = ""


def derive_frame(inputs: FrameInputs) -> VisitFacts:
    """Fold *inputs* into what is shown; the clock goes on from the database's time."""
    board, language = inputs.board, inputs.language
    site = board.site
    now = (board.now + timedelta(seconds=inputs.age)).astimezone(site.time_zone)
    return VisitFacts(
        page=inputs.state.page.value,
        language=language,
        large_text=inputs.state.large,
        high_contrast=inputs.state.contrast,
        low_reach=inputs.state.low,
        read_aloud=inputs.state.read,
        site_title=text_in(site.title, language),
        site_name=text_in(site.name, language),
        help=text_in(site.help, language) if site.help else "",
        clock=clock(now, language),
        date=long_date(now.date(), language),
        connection=_connection(inputs) if inputs.lost else "",
        news=news(inputs.state, board.catalogue, language),
        asking=inputs.asking,
        notice=_notice(inputs),
    )


def _notice(inputs: FrameInputs) -> str:
    if inputs.refused is None or inputs.state.page is Page.BOOKING:
        return ""
    if inputs.refused.reason is not Reason.UNKNOWN_CODE:
        return why_not(inputs.refused, inputs.board, inputs.language)
    return translate(
        "Kiosk", "Kode ini bukan tiket hari ini. Ambil nomor baru, atau tanyakan kepada petugas."
    )


def _connection(inputs: FrameInputs) -> str:
    known = clock(inputs.board.now.astimezone(inputs.board.site.time_zone), inputs.language)
    text = translate("Kiosk", "Sambungan terputus. Keadaan pukul %1.")
    return text.replace("%1", known)

"""What the officer's desk shows around the visitor, derived from one board at one moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.why import why_next
from counter.viewmodels.words import booked, filled, initials, short_of, waited_minutes, whole_minutes
from shared.domain.desk import DayFigures, DeskState
from shared.domain.names import text_in
from shared.domain.officer import Officer
from shared.domain.ticket import StepState
from shared.qt import formats
from shared.usecases.boards.counter import CounterBoard, LineFacts, VisitorFacts, longest_waiting

translate = QCoreApplication.translate


class Primary(StrEnum):
    """What the one main button does now."""

    NOTHING = "nothing"
    OPEN = "open"
    CALL_NEXT = "call_next"
    START = "start"
    FINISH_AND_CALL = "finish_and_call"
    FINISH_AND_GO_ON = "finish_and_go_on"


class Standing(StrEnum):
    """The counter as its officer sees it.

    *TAKEN* when somebody else sits there now, *REPLACED* when the officer has signed in on another PC.
    """

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    TAKEN = "taken"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the desk depends on. *told* is what a press was answered, *sign* what is said for a moment.

    *resting*: the main button takes no press yet; *busy*: the last press is not answered yet.
    """

    officer: Officer
    language: str
    board: CounterBoard | None = None
    now: datetime | None = None
    answered: datetime | None = None
    connected: bool = True
    pending: bool = False
    busy: bool = False
    resting: bool = False
    sign: str = ""
    told: str = ""
    good: bool = False
    session: str = ""
    one_key: bool = False


@dataclass(frozen=True, slots=True)
class NextProps:
    """The head of the line."""

    number: str = ""
    services: str = ""
    priority: bool = False
    booked: str = ""
    waited: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class FigureProps:
    """One own figure."""

    value: str = "–"
    note: str = ""


@dataclass(frozen=True, slots=True)
class HeldProps:
    """A visitor on hold; *service* with the note, *back* says when the visitor is expected, *due* that it is time."""

    number: str
    service: str
    priority: bool
    back: str = ""
    due: bool = False


@dataclass(frozen=True, slots=True)
class DeskProps:
    """The desk. *free*: a press is possible; *headline* and *reason* say why there is nothing to call."""

    title: str = ""
    agency: str = ""
    standing: Standing = Standing.CLOSED
    connected: bool = True
    clock: str = ""
    name: str = ""
    initials: str = ""
    free: bool = False
    pending: bool = False
    headline: str = ""
    reason: str = ""
    next: NextProps = NextProps()
    primary: Primary = Primary.NOTHING
    primary_text: str = ""
    primary_enabled: bool = False
    can_call_number: bool = False
    can_pause: bool = False
    held: tuple[HeldProps, ...] = ()
    figures: tuple[FigureProps, ...] = (FigureProps(),) * 4
    busy: bool = False
    resting: bool = False
    sign: str = ""
    told: str = ""
    good: bool = False


def derive_desk(inputs: Inputs) -> DeskProps:
    """The desk as it should be drawn."""
    board, now, language = inputs.board, inputs.now, inputs.language
    name = inputs.officer.name
    if board is None or now is None:
        return DeskProps(connected=inputs.connected, name=name, initials=initials(name))
    standing = standing_of(board, inputs.officer, inputs.session)
    foreign = standing in {Standing.TAKEN, Standing.REPLACED}
    free = inputs.connected and not inputs.pending and not foreign
    primary, text = derive_primary(board, standing, language, one_key=inputs.one_key)
    idle = board.visitor is None
    return DeskProps(
        title=filled(translate("Desk", "Loket %1"), str(board.counter.number)),
        agency=text_in(board.agency.short, language),
        standing=standing,
        connected=inputs.connected,
        clock=formats.clock(now.astimezone(board.site.time_zone), language),
        free=free,
        pending=inputs.pending,
        headline=_headline(board, standing),
        reason=_reason(inputs, standing),
        next=_next(board, now, language) if standing is Standing.OPEN else NextProps(),
        primary=primary,
        primary_text=text,
        primary_enabled=free and primary is not Primary.NOTHING and _can_begin(board, primary),
        can_call_number=free and idle and standing is Standing.OPEN,
        can_pause=free and idle and standing in {Standing.OPEN, Standing.PAUSED},
        held=tuple(_held(facts, board, now, language) for facts in board.held),
        figures=_figures(board, now, language),
        busy=inputs.busy,
        resting=inputs.resting,
        sign=inputs.sign,
        told=inputs.told,
        good=inputs.good,
        name=name,
        initials=initials(name),
    )


def standing_of(board: CounterBoard, officer: Officer, session: str = "") -> Standing:
    """The counter's state, unless another officer, or another *session* of this one, has opened it meanwhile."""
    if board.desk.state is DeskState.CLOSED:
        return Standing.CLOSED
    if board.desk.officer != officer.username:
        return Standing.TAKEN
    if session and board.desk.session not in ("", session):
        return Standing.REPLACED
    return Standing.OPEN if board.desk.state is DeskState.OPEN else Standing.PAUSED


def derive_primary(
    board: CounterBoard, standing: Standing, language: str, *, one_key: bool = False
) -> tuple[Primary, str]:
    """What the main button does, and its words; with *one_key* a called visitor need not be started."""
    if standing in {Standing.TAKEN, Standing.REPLACED}:
        return Primary.NOTHING, translate("Desk", "Panggil berikutnya")
    if board.visitor is not None:
        if board.visitor.step.state is StepState.CALLED and not one_key:
            return Primary.START, translate("Desk", "Mulai melayani")
        if board.follows is not None:
            following = short_of(board.follows, language)
            text = filled(translate("Desk", "Selesai, lanjut ke %1"), following)
            return Primary.FINISH_AND_GO_ON, text
        return Primary.FINISH_AND_CALL, translate("Desk", "Selesai, panggil berikutnya")
    if standing is Standing.PAUSED:
        return Primary.OPEN, translate("Desk", "Buka lagi")
    if standing is Standing.CLOSED:
        number = str(board.counter.number)
        return Primary.OPEN, filled(translate("Desk", "Buka Loket %1"), number)
    return Primary.CALL_NEXT, translate("Desk", "Panggil berikutnya")


def _can_begin(board: CounterBoard, primary: Primary) -> bool:
    return primary is not Primary.CALL_NEXT or bool(callable_rows(board))


def callable_rows(board: CounterBoard) -> tuple[LineFacts, ...]:
    """Those who can be called next here: nobody of a paused service."""
    return tuple(row for row in board.line if not row.paused)


def _headline(board: CounterBoard, standing: Standing) -> str:
    match standing:
        case Standing.TAKEN:
            text = translate("Desk", "Loket %1 sedang dipakai %2")
            return filled(text, str(board.counter.number), board.officer_name)
        case Standing.REPLACED:
            return translate("Desk", "Anda sudah masuk di PC lain")
        case Standing.PAUSED:
            return translate("Desk", "Sedang istirahat")
        case Standing.CLOSED:
            return translate("Desk", "Loket tutup")
        case Standing.OPEN:
            if callable_rows(board):
                return translate("Desk", "Berikutnya")
            if board.line:
                text = translate("Desk", "%1 menunggu layanan yang dijeda")
                return filled(text, len(board.line))
            return translate("Desk", "Tidak ada yang menunggu")


def _reason(inputs: Inputs, standing: Standing) -> str:
    board = inputs.board
    assert board is not None, "asked only with a board"
    if not inputs.connected:
        return _lost(inputs, board)
    if standing is Standing.TAKEN:
        return translate("Desk", "Keluar, lalu pilih loket lain.")
    if standing is Standing.REPLACED:
        return translate("Desk", "Layar ini berhenti; loket dan pengunjungnya ada di PC itu. Keluar di sini.")
    if standing is Standing.PAUSED and board.desk.since is not None:
        return _paused(inputs, board)
    return ""


def _paused(inputs: Inputs, board: CounterBoard) -> str:
    """Why the counter pauses, when it should be back, and since when it pauses."""
    desk, zone, language = board.desk, board.site.time_zone, inputs.language
    since = formats.clock((desk.since or board.now).astimezone(zone), language)
    told = filled(translate("Desk", "Sejak %1. Pengunjung dipanggil loket lain."), since)
    if desk.back_at is None:
        return f"{desk.reason}. {told}" if desk.reason else told
    late = inputs.now is not None and inputs.now > desk.back_at
    text = translate("Desk", "seharusnya kembali %1") if late else translate("Desk", "kembali %1")
    back = filled(text, formats.clock(desk.back_at.astimezone(zone), language))
    return ", ".join(part for part in (desk.reason, back) if part) + ". " + told


def _lost(inputs: Inputs, board: CounterBoard) -> str:
    at = inputs.answered or board.now
    clock = formats.clock(at.astimezone(board.site.time_zone), inputs.language)
    if inputs.pending:
        text = translate("Desk", "Terputus sejak %1. Yang Anda tekan diulang begitu tersambung lagi.")
    else:
        text = translate("Desk", "Terputus sejak %1. Memanggil bisa lagi begitu tersambung.")
    return filled(text, clock)


def _next(board: CounterBoard, now: datetime, language: str) -> NextProps:
    rows = callable_rows(board)
    if not rows:
        return NextProps()
    head = rows[0]
    return NextProps(
        str(head.number),
        ", ".join(short_of(service, language) for service in head.services),
        head.priority,
        booked(head.waiting.place, board.site.time_zone, language),
        filled(
            translate("Desk", "menunggu %1"),
            formats.minutes(waited_minutes(head.arrived_at, now), language),
        ),
        why_next(board, language),
    )


def _held(facts: VisitorFacts, board: CounterBoard, now: datetime, language: str) -> HeldProps:
    service, step, ticket = facts.services[facts.step.key.step - 1], facts.step, facts.ticket
    back, due = "", False
    if step.resume_at is not None:
        clock = formats.clock(step.resume_at.astimezone(board.site.time_zone), language)
        back, due = filled(translate("Desk", "kembali %1"), clock), now >= step.resume_at
    said = " · ".join(part for part in (short_of(service, language), step.note) if part)
    return HeldProps(str(ticket.number), said, ticket.priority, back, due)


def _figures(board: CounterBoard, now: datetime, language: str) -> tuple[FigureProps, ...]:
    """Served, mean time, longest wait, no-shows."""
    figures = board.figures
    promise = formats.minutes(whole_minutes(board.promise), language)
    promised = filled(translate("Desk", "janji layanan %1"), promise)
    mean = FigureProps(note=promised)
    if figures.mean_seconds is not None:
        mean = FigureProps(formats.duration(timedelta(seconds=figures.mean_seconds), language), promised)
    missed = FigureProps(
        _people(figures.missed),
        str(figures.last_missed) if figures.last_missed else "",
    )
    return (_served(board, figures, language), mean, _longest(board, now, language), missed)


def _served(board: CounterBoard, figures: DayFigures, language: str) -> FigureProps:
    since = ""
    if figures.since is not None:
        clock = formats.clock(figures.since.astimezone(board.site.time_zone), language)
        since = filled(translate("Desk", "sejak %1"), clock)
    return FigureProps(_people(figures.served), since)


def _longest(board: CounterBoard, now: datetime, language: str) -> FigureProps:
    longest = longest_waiting(board.line)
    if longest is None:
        return FigureProps()
    limit = formats.minutes(whole_minutes(longest.due_at - longest.arrived_at), language)
    text = filled(translate("Desk", "%1, batas %2"), longest.number, limit)
    minutes = formats.minutes(waited_minutes(longest.arrived_at, now), language)
    return FigureProps(minutes, text)


def _people(count: int) -> str:
    if count == 1:
        return translate("Desk", "1 orang")
    return filled(translate("Desk", "%1 orang"), count)

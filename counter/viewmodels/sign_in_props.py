"""What the sign-in screen shows, derived from the counters of one moment and what was typed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled, short_name
from shared.domain.names import text_in
from shared.qt import formats
from shared.usecases.boards.counter import CounterChoice, SignInBoard
from shared.usecases.sign_in import WrongPassword

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything the screen depends on.

    *asked* is the name *board* was asked for; *picked* the counter the officer tapped; *preferred* the
    one this PC stands at (0: none); *elsewhere* after the answer that another counter is still open.
    """

    language: str
    preferred: int = 0
    board: SignInBoard | None = None
    asked: str = ""
    now: datetime | None = None
    connected: bool = True
    pending: bool = False
    username: str = ""
    picked: int = 0
    wrong: WrongPassword | None = None
    refused: str = ""
    elsewhere: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceProps:
    """One counter to choose; *over*: somebody sits there, and this supervisor may take it over."""

    counter: int
    note: str
    taken: bool
    chosen: bool
    over: bool = False


@dataclass(frozen=True, slots=True)
class SignInProps:
    """The screen. *hint* stands in place of counters, *reason* says why the button rests."""

    title: str = ""
    site: str = ""
    clock: str = ""
    date: str = ""
    connected: bool = True
    agency: str = ""
    choices: tuple[ChoiceProps, ...] = ()
    chosen: int = 0
    hint: str = ""
    error: str = ""
    counter_error: str = ""
    button: str = ""
    reason: str = ""
    enabled: bool = False
    pending: bool = False


def derive_sign_in(inputs: Inputs) -> SignInProps:
    """The sign-in screen as it should be drawn."""
    board, now, language = inputs.board, inputs.now, inputs.language
    button = translate("SignIn", "Masuk")
    if board is None or now is None:
        return SignInProps(connected=inputs.connected, button=button)
    local = now.astimezone(board.site.time_zone)
    offered = offered_counters(inputs, board)
    chosen = chosen_counter(inputs, board, offered)
    reason = _reason(inputs, chosen)
    if chosen:
        button = filled(_button(inputs, offered, chosen), str(chosen))
    return SignInProps(
        title=text_in(board.site.title, language),
        site=text_in(board.site.name, language),
        clock=formats.clock(local, language),
        date=formats.long_date(local.date(), language, year=True),
        connected=inputs.connected,
        agency=text_in(board.agency.short, language) if board.agency else "",
        choices=tuple(_choice(each, chosen, board, language) for each in offered),
        chosen=chosen,
        hint="" if offered else translate("SignIn", "Tulis nama pengguna untuk memilih loket."),
        error=inputs.told or wrong_password(inputs.wrong, now, language),
        counter_error=inputs.refused,
        button=button,
        reason=reason,
        enabled=not (reason or inputs.pending or waiting_for(inputs.wrong, now)),
        pending=inputs.pending,
    )


def offered_counters(inputs: Inputs, board: SignInBoard) -> tuple[CounterChoice, ...]:
    """The counters to choose from; before a name is typed only the one this PC stands at."""
    if inputs.username.strip():
        return board.choices
    return tuple(choice for choice in board.choices if choice.number == inputs.preferred)


def chosen_counter(inputs: Inputs, board: SignInBoard, offered: tuple[CounterChoice, ...]) -> int:
    """The tapped one, this PC's, the one used last, or the agency's first free one; 0 if there is none."""
    free = [choice.number for choice in offered if not choice.occupant]
    last = [choice.number for choice in offered if choice.last_used]
    if inputs.picked in [choice.number for choice in offered if not choice.occupant or choice.may_take_over]:
        return inputs.picked
    for number in (inputs.preferred, *last):
        if number in free:
            return number
    return free[0] if free and board.agency is not None else 0


def takes_over(inputs: Inputs, chosen: int) -> bool:
    """Whether the counter *chosen* is in use and would be taken over."""
    choices = inputs.board.choices if inputs.board is not None else ()
    return any(choice.number == chosen and choice.occupant for choice in choices)


def wrong_password(wrong: WrongPassword | None, now: datetime, language: str) -> str:
    """What a wrong password means: how many tries are left and how long to wait."""
    if wrong is None:
        return ""
    wait = waiting_for(wrong, now)
    later = filled(translate("SignIn", "Coba lagi dalam %1."), formats.duration(wait, language))
    if wrong.locked:
        said = translate("SignIn", "Terkunci lima menit karena lima kali salah.")
        return f"{said} {later}" if wait else translate("SignIn", "Anda bisa mencoba lagi.")
    said = translate("SignIn", "Nama pengguna atau kata sandi salah.")
    left = filled(translate("SignIn", "Tinggal %1 percobaan."), wrong.left)
    return f"{said} {left} {later}" if wait else f"{said} {left}"


def waiting_for(wrong: WrongPassword | None, now: datetime) -> timedelta:
    """How long until the next try counts, in whole seconds, rounded up."""
    if wrong is None or wrong.retry_at <= now:
        return timedelta()
    return timedelta(seconds=-((now - wrong.retry_at) // timedelta(seconds=1)))


def _reason(inputs: Inputs, chosen: int) -> str:
    if not inputs.connected:
        return translate("SignIn", "Server antrean belum tersambung. Masuk bisa lagi begitu tersambung.")
    if not inputs.username.strip():
        return translate("SignIn", "Tulis nama pengguna dan kata sandi.")
    return "" if chosen else translate("SignIn", "Pilih loket yang kosong.")


def _button(inputs: Inputs, offered: tuple[CounterChoice, ...], chosen: int) -> str:
    if takes_over(inputs, chosen):
        return translate("SignIn", "Masuk dan ambil alih Loket %1")
    if inputs.elsewhere:
        return translate("SignIn", "Masuk dan pindah ke Loket %1")
    if any(choice.number == chosen and choice.mine for choice in offered):
        return translate("SignIn", "Masuk dan lanjutkan di Loket %1")
    return translate("SignIn", "Masuk dan buka Loket %1")


def _choice(choice: CounterChoice, chosen: int, board: SignInBoard, language: str) -> ChoiceProps:
    taken = bool(choice.occupant)
    if taken:
        note = filled(translate("SignIn", "Dipakai %1"), short_name(choice.occupant))
    elif choice.mine:
        note = translate("SignIn", "Anda masih di sini")
    elif choice.last_used:
        note = translate("SignIn", "Terakhir Anda pakai")
    elif board.agency is None:
        note = text_in(choice.agency.short, language)
    else:
        note = translate("SignIn", "Kosong")
    over = taken and choice.may_take_over
    return ChoiceProps(choice.number, note, taken and not over, choice.number == chosen, over)

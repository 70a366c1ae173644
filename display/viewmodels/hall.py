"""The hall board (D1, D1n): the number called now, where to go, the calls before it, and whether all this is still true.

Times come from the database's clock; between two answers they run on with the computer's own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.announcer import (
    Announcer,
    Event,
    Show,
    Speak,
    Tick,
    VoiceFinished,
    advance,
    announcement,
    at_rest,
)
from display.viewmodels.calls import CallReader
from display.voice.phrases import Phrase
from shared.domain.catalogue import Site
from shared.domain.names import text_in
from shared.qt.formats import clock, long_date, short_date
from shared.usecases.boards.hall import CallFacts, HallBoard, NewCalls

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGE = "id"
"""The hall reads Indonesian; `display.languages` is about the voice."""

ROWS = 8
"""Earlier calls that fit beside the number."""

KEPT = 4 * ROWS
SENTENCE_SECONDS = 10.0
ATTENTION_AFTER = timedelta(minutes=2)
SILENT_FOR = timedelta(seconds=30)
"""A feed answers every ten seconds; one that has been silent for so long is lost, whatever it says."""

log = logging.getLogger(__name__)


class Voice(Protocol):
    """What says the calls; it tells `Hall.voice_finished` when it has ended with one."""

    def announce(self, position: int, phrases: tuple[Phrase, ...]) -> None:
        """Say *phrases* when all that was announced before has been said."""


@dataclass(frozen=True, slots=True)
class Style:
    """What the settings of this display say. *info* are its own sentences, *still* avoids movement."""

    arrows: Mapping[int, str] = field(default_factory=dict)
    info: tuple[str, ...] = ()
    languages: tuple[str, ...] = (LANGUAGE,)
    still: bool = False


@dataclass(frozen=True, slots=True)
class HallInputs:
    """All that the board follows from. *truth_at* is the time of the last answer, *now* goes on without it."""

    site: Site
    now: datetime
    truth_at: datetime
    lost: bool = False
    announcer: Announcer = Announcer()
    calls: tuple[CallFacts, ...] = ()
    mute_reason: str = ""
    sentence: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class HallProps:
    """What QML draws, one field per property."""

    title: str = ""
    siteName: str = ""
    date: str = ""
    time: str = ""
    lostSince: str = ""
    attention: bool = False
    muteReason: str = ""
    number: str = ""
    counter: str = ""
    agency: str = ""
    direction: str = ""
    called: bool = False
    callId: int = 0
    recent: tuple[tuple[str, str], ...] = ()
    sentence: str = ""
    turn: int = 0


def derive_hall(inputs: HallInputs, arrows: Mapping[int, str]) -> HallProps:
    """The board at one moment. Calls of another day are not shown; a lost board keeps those of its last truth."""
    zone = inputs.site.time_zone
    local = inputs.now.astimezone(zone)
    lost = inputs.lost or inputs.now - inputs.truth_at > SILENT_FOR
    day = (inputs.truth_at if lost else inputs.now).astimezone(zone).date()
    today = [call for call in inputs.calls if call.at.astimezone(zone).date() == day]
    banner = inputs.announcer.banner
    if banner is not None and banner.at.astimezone(zone).date() != day:
        banner = None
    rows = [call for call in today if banner is not None and call.number != banner.number]
    return HallProps(
        title=text_in(inputs.site.title, LANGUAGE),
        siteName=text_in(inputs.site.name, LANGUAGE),
        date=(short_date if lost else long_date)(local.date(), LANGUAGE),
        time=clock(local, LANGUAGE),
        lostSince=clock(inputs.truth_at.astimezone(zone), LANGUAGE) if lost else "",
        attention=lost and inputs.now - inputs.truth_at >= ATTENTION_AFTER,
        muteReason=inputs.mute_reason,
        number=str(banner.number) if banner else "",
        counter=str(banner.counter) if banner else "",
        agency=text_in(banner.agency.short, LANGUAGE) if banner else "",
        direction=arrows.get(banner.counter, "") if banner else "",
        called=banner is not None and inputs.announcer.since is not None,
        callId=banner.position if banner else 0,
        recent=tuple((str(call.number), str(call.counter)) for call in rows[:ROWS]),
        sentence=inputs.sentence,
        turn=inputs.turn,
    )


def latest(calls: tuple[CallFacts, ...]) -> tuple[CallFacts, ...]:
    """Newest first, each number once with its newest call."""
    newest: dict[str, CallFacts] = {}
    for call in sorted(calls, key=lambda call: -call.position):
        newest.setdefault(str(call.number), call)
    return tuple(newest.values())[:KEPT]


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screen.")
class Hall(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The view model of the hall board.

    *seconds* is a clock that never goes back; `tick` is to be called a few times a second.
    """

    titleChanged = Signal()
    siteNameChanged = Signal()
    dateChanged = Signal()
    timeChanged = Signal()
    lostSinceChanged = Signal()
    attentionChanged = Signal()
    muteReasonChanged = Signal()
    numberChanged = Signal()
    counterChanged = Signal()
    agencyChanged = Signal()
    directionChanged = Signal()
    calledChanged = Signal()
    callIdChanged = Signal()
    recentChanged = Signal()
    sentenceChanged = Signal()
    turnChanged = Signal()

    def __init__(
        self,
        board: HallBoard,
        reader: CallReader,
        style: Style,
        voice: Voice | None,
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._style = style
        self._voice = voice
        self._seconds = seconds
        self._answered_at = seconds()
        self._sentences = (*style.info, _honest_fees())
        self._sentence_from = seconds()
        self._sentence_for = SENTENCE_SECONDS
        self._inputs = HallInputs(
            board.site,
            board.now,
            board.now,
            announcer=at_rest(board.calls),
            calls=latest(board.calls),
            sentence=self._sentences[0],
        )
        self._props = derive_hall(self._inputs, style.arrows)

    title = Property(str, lambda self: self._props.title, notify=titleChanged)
    siteName = Property(str, lambda self: self._props.siteName, notify=siteNameChanged)
    date = Property(str, lambda self: self._props.date, notify=dateChanged)
    time = Property(str, lambda self: self._props.time, notify=timeChanged)
    lostSince = Property(str, lambda self: self._props.lostSince, notify=lostSinceChanged)
    attention = Property(bool, lambda self: self._props.attention, notify=attentionChanged)
    muteReason = Property(str, lambda self: self._props.muteReason, notify=muteReasonChanged)
    number = Property(str, lambda self: self._props.number, notify=numberChanged)
    counter = Property(str, lambda self: self._props.counter, notify=counterChanged)
    agency = Property(str, lambda self: self._props.agency, notify=agencyChanged)
    direction = Property(str, lambda self: self._props.direction, notify=directionChanged)
    called = Property(bool, lambda self: self._props.called, notify=calledChanged)
    callId = Property(int, lambda self: self._props.callId, notify=callIdChanged)
    recent = Property(list, lambda self: self._recent(), notify=recentChanged)
    sentence = Property(str, lambda self: self._props.sentence, notify=sentenceChanged)
    turn = Property(int, lambda self: self._props.turn, notify=turnChanged)
    still = Property(bool, lambda self: self._style.still, constant=True)

    def take_answer(self, answer: NewCalls | HallBoard) -> None:
        """An answer of the feed has arrived: the database is there."""
        self._answered_at = self._seconds()
        self._inputs = replace(
            self._inputs, lost=False, site=answer.site, now=answer.now, truth_at=answer.now
        )
        match self._reader.taken(answer):
            case HallBoard() as board:
                calls, announcer = latest(board.calls), at_rest(board.calls)
                self._inputs = replace(self._inputs, calls=calls, announcer=announcer)
                self._update()
            case NewCalls() as news if news.calls:
                calls = latest((*news.calls, *self._inputs.calls))
                self._inputs = replace(self._inputs, calls=calls)
                self._advance(news)
            case _:
                self._update()

    def take_loss(self, sentence: str) -> None:
        """The feed has lost the database; *sentence* says why, for the log."""
        log.warning("The board keeps its last truth: %s", sentence)
        self._inputs = replace(self._inputs, lost=True)
        self.tick()

    def voice_finished(self, position: int) -> None:
        """The voice has ended with the call at this journal position."""
        self._advance(VoiceFinished(position))

    def set_mute_reason(self, reason: str) -> None:
        """Why the hall cannot hear calls; empty when it can."""
        if reason:
            log.error("The hall cannot hear calls: %s", reason)
        elif self._inputs.mute_reason:
            log.info("The hall can hear calls again.")
        self._inputs = replace(self._inputs, mute_reason=reason)
        self._update()

    def tick(self) -> None:
        """Let time pass: the clock, the sentences, the hold of a call."""
        at = self._seconds()
        now = self._inputs.truth_at + timedelta(seconds=at - self._answered_at)
        self._inputs = replace(self._inputs, now=now)
        if at - self._sentence_from >= self._sentence_for:
            self._next_sentence(at)
        self._advance(Tick())

    @Slot(float)
    def giveTime(self, seconds: float) -> None:
        """The sentence on screen scrolls and needs *seconds* until its end."""
        self._sentence_for = max(SENTENCE_SECONDS, seconds)

    def _next_sentence(self, at: float) -> None:
        turn = self._inputs.turn + 1
        sentence = self._sentences[turn % len(self._sentences)]
        self._sentence_from, self._sentence_for = at, SENTENCE_SECONDS
        self._inputs = replace(self._inputs, turn=turn, sentence=sentence)

    def _advance(self, event: Event) -> None:
        announcer, actions = advance(self._inputs.announcer, event, self._seconds())
        self._inputs = replace(self._inputs, announcer=announcer)
        self._update()
        for action in actions:
            match action:
                case Show(call):
                    log.info(
                        "Call %d is on screen: %s to counter %d.", call.position, call.number, call.counter
                    )
                case Speak(call, repeat):
                    self._speak(call, repeat=repeat)

    def _speak(self, call: CallFacts, *, repeat: bool) -> None:
        if self._voice is None:
            self.voice_finished(call.position)
        else:
            self._voice.announce(call.position, announcement(call, self._style.languages, repeat=repeat))

    def _recent(self) -> list[dict[str, str]]:
        return [{"number": number, "counter": counter} for number, counter in self._props.recent]

    def _update(self) -> None:
        """Take over the new properties first, then tell only which have changed."""
        before, after = self._props, derive_hall(self._inputs, self._style.arrows)
        self._props = after
        for name in (each.name for each in fields(HallProps)):
            if getattr(before, name) != getattr(after, name):
                signal: Any = getattr(self, f"{name}Changed")
                signal.emit()


def _honest_fees() -> str:
    return QCoreApplication.translate(
        "Hall", "Simpan tiket sampai selesai. Petugas tidak meminta biaya di luar tarif resmi."
    )

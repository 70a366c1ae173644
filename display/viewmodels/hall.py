"""The hall board (D1, D1n): the number called now, where to go, the calls before it, and whether all this is still true.

Times come from the database's clock; between two answers they run on with the computer's own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import timedelta
from typing import Any, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.announcer import (
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
from display.viewmodels.hall_props import HallInputs, HallProps, derive_hall, latest
from shared.usecases.boards.hall import CallFacts, HallBoard, NewCalls
from shared.voice.phrases import Phrase

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

SENTENCE_SECONDS = 10.0
"""How long a sentence of the information line stands (look: D1)."""

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
    languages: tuple[str, ...] = ("id",)
    still: bool = False


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
    stillChanged = Signal()

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

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """What the hall is: "Mal Pelayanan Publik"."""
        return self._props.title

    @Property(str, notify=siteNameChanged)
    def siteName(self) -> str:
        """Whose it is: "Kabupaten Indramayu"."""
        return self._props.siteName

    @Property(str, notify=dateChanged)
    def date(self) -> str:
        """Today: "Senin, 23 November"."""
        return self._props.date

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        """The database's time of day: "08.56"."""
        return self._props.time

    @Property(str, notify=lostSinceChanged)
    def lostSince(self) -> str:
        """The time of the last truth while the database is away, else ""."""
        return self._props.lostSince

    @Property(bool, notify=attentionChanged)
    def attention(self) -> bool:
        """Whether people should listen for staff: the database has been away for long."""
        return self._props.attention

    @Property(str, notify=muteReasonChanged)
    def muteReason(self) -> str:
        """Why no call can be heard, as a sentence; else ""."""
        return self._props.muteReason

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """The number on the board: "A 047"; "" before the first call of the day."""
        return self._props.number

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        """Where it is called to: "3"."""
        return self._props.counter

    @Property(str, notify=agencyChanged)
    def agency(self) -> str:
        """Whose counter that is, in short."""
        return self._props.agency

    @Property(str, notify=directionChanged)
    def direction(self) -> str:
        """Where to walk: "left", "up", "right", "down", or "" if nobody said."""
        return self._props.direction

    @Property(bool, notify=calledChanged)
    def called(self) -> bool:
        """Whether this is a new call that floods the board."""
        return self._props.called

    @Property(int, notify=callIdChanged)
    def callId(self) -> int:
        """Another value for each call, also for the same number again."""
        return self._props.callId

    @Property("QVariantList", notify=recentChanged)  # type: ignore[arg-type]  # a name of Qt's own types
    def recent(self) -> list[dict[str, str]]:
        """The other calls of today, newest first: [{number, counter}, …]."""
        return [{"number": number, "counter": counter} for number, counter in self._props.recent]

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """The sentence of the information line."""
        return self._props.sentence

    @Property(int, notify=turnChanged)
    def turn(self) -> int:
        """Grows whenever a sentence begins."""
        return self._props.turn

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        """Whether changes are shown without movement."""
        return self._style.still

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

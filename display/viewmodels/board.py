"""What hall board, zone board and sign have in common: the calls that flood, the truth and its loss, the sentences.

Times come from the database's clock; between two answers they run on with the computer's own.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from textwrap import wrap
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display import stage
from display.stage import Stage
from display.viewmodels.calls import CallReader
from display.viewmodels.hall_props import latest
from display.viewmodels.head import HeadProps, Truth
from display.voice_line import VoiceLine
from shared.domain.hall_stop import HallStop
from shared.usecases.boards.hall import CallFacts, HallBoard, NewCalls

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

SENTENCE_SECONDS = 10.0
"""How long a sentence of the information line stands (look: D1)."""

STILL_LIMIT = 140
"""Characters that stand in the line without movement, on its two rows."""

NOTICE_SECONDS = 60.0
"""How long a notice for whoever sets the display up stays."""

REMEMBERED = 4096
"""Calls that a board knows as its own when the voice is done with them."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Style:
    """What the settings of this board say. *info* are its own sentences, *still* avoids movement.

    *scale* is the part of the screen that is used, for TVs that cut the edges off.
    """

    arrows: Mapping[int, str] = field(default_factory=dict)
    info: tuple[str, ...] = ()
    still: bool = False
    scale: float = 1.0


@QmlElement
@QmlUncreatable("The boards are made by the program.")
class Board(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The common part of the boards' view models.

    *line* is the loudspeaker's, None for a board that is only seen. *seconds* is a clock that never goes back;
    `tick` is to be called a few times a second.
    """

    titleChanged = Signal()
    siteNameChanged = Signal()
    dateChanged = Signal()
    timeChanged = Signal()
    lostSinceChanged = Signal()
    attentionChanged = Signal()
    muteReasonChanged = Signal()
    sentenceChanged = Signal()
    turnChanged = Signal()
    noticeChanged = Signal()
    stopChanged = Signal()
    styleChanged = Signal()

    changed = Signal()
    """Some property has changed, or a call came, went or was renewed."""
    spoken = Signal(object)
    """The calls of this board at these journal positions have been spoken to their end."""

    def __init__(
        self,
        board: HallBoard,
        reader: CallReader,
        style: Style,
        line: VoiceLine | None,
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._style = style
        self._line = line
        self._seconds = seconds
        self._answered_at = seconds()
        self._sentences = (*_sentences(style.info, still=style.still), _honest_fees())
        self._sentence_from = seconds()
        self._sentence_for = SENTENCE_SECONDS
        self._notice_until = 0.0
        self._mine: deque[int] = deque(maxlen=REMEMBERED)
        self._truth = Truth(
            board.site, board.now, board.now, sentence=self._sentences[0], stop=_text_of(board.stop)
        )
        self._stage = Stage()
        self._calls: tuple[CallFacts, ...] = ()
        self._props: HeadProps = HeadProps()
        self._props = self._derive()
        if line is not None:
            line.began.connect(self._voice_begins)
            line.over.connect(self._voice_is_done)
        self._begin(board)
        self._props = self._derive()

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
        """Today, with the day's name."""
        return self._props.date

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        """The time of day by the database's clock: "08.55"."""
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

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """The sentence of the information line."""
        return self._props.sentence

    @Property(int, notify=turnChanged)
    def turn(self) -> int:
        """Grows whenever a sentence begins."""
        return self._props.turn

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """What whoever sets this display up should know, for its first minute; else ""."""
        return self._props.notice

    @Property(str, notify=stopChanged)
    def stop(self) -> str:
        """What everybody should do now, while the building is being evacuated; else ""."""
        return self._props.stop

    @Property(bool, notify=styleChanged)
    def still(self) -> bool:
        """Whether changes are shown without movement."""
        return self._style.still

    @Property(float, notify=styleChanged)
    def scale(self) -> float:
        """The part of the screen that is used, 1 for all of it."""
        return self._style.scale

    @property
    def shown(self) -> frozenset[int]:
        """The journal positions of the calls that the properties hold now."""
        return self._stage.shown

    def note_shown(self, positions: Collection[int]) -> None:
        """The calls at *positions* have really been drawn; for the log."""
        for slot in self._stage.slots:
            if slot.call.position in positions:
                call = slot.call
                log.info(
                    "%s: Call %d is on screen: %s to counter %d.",
                    self._reader.display,
                    call.position,
                    call.number,
                    call.counter,
                )

    def take_answer(self, answer: NewCalls | HallBoard) -> None:
        """An answer of the feed has arrived: the database is there."""
        self._answered_at = self._seconds()
        self._truth = replace(
            self._truth,
            lost=False,
            site=answer.site,
            now=answer.now,
            truth_at=answer.now,
            stop=_text_of(answer.stop),
        )
        match self._reader.taken(answer):
            case HallBoard() as board:
                self._mine.clear()
                if self._line is not None:
                    self._line.forget()
                self._begin(board)
            case NewCalls() as news:
                self._calls = latest((*news.calls, *self._calls))
                past = {end.number: end.position for end in news.ended}
                fresh = [call for call in news.calls if past.get(call.number, 0) < call.position]
                self._stage = stage.pass_by(self._stage, [call for call in news.calls if call not in fresh])
                self._flood(fresh)
                if self._line is not None:
                    self._line.take(news.calls, news.ended)
        self._update()

    @property
    def local_now(self) -> datetime:
        """The time of the hall, in its own zone."""
        return self._truth.now.astimezone(self._truth.site.time_zone)

    def take_loss(self, sentence: str) -> None:
        """The feed has lost the database; *sentence* says why, for the log."""
        log.warning("%s: The board keeps its last truth: %s", self._reader.display, sentence)
        self._truth = replace(self._truth, lost=True)
        self.tick()

    def set_mute_reason(self, reason: str) -> None:
        """Why the hall cannot hear calls; empty when it can."""
        if reason:
            log.error("%s: The hall cannot hear calls: %s", self._reader.display, reason)
        elif self._truth.mute_reason:
            log.info("%s: The hall can hear calls again.", self._reader.display)
        self._truth = replace(self._truth, mute_reason=reason)
        self._update()

    def set_notice(self, sentence: str) -> None:
        """Show *sentence* for a minute to whoever sets the display up."""
        log.error("%s: %s", self._reader.display, sentence)
        self._notice_until = self._seconds() + NOTICE_SECONDS
        self._truth = replace(self._truth, notice=sentence)
        self._update()

    def tick(self) -> None:
        """Let time pass: the clock, the sentences, the hold of a call."""
        at = self._seconds()
        now = self._truth.truth_at + timedelta(seconds=at - self._answered_at)
        self._truth = replace(self._truth, now=now)
        if at - self._sentence_from >= self._sentence_for:
            self._next_sentence(at)
        if self._truth.notice and at >= self._notice_until:
            self._truth = replace(self._truth, notice="")
        self._stage = stage.settle(self._stage, at)
        self._update()

    @Slot(float)
    def giveTime(self, seconds: float) -> None:
        """The sentence on screen scrolls and needs *seconds* until its end."""
        self._sentence_for = max(SENTENCE_SECONDS, seconds)

    def _derive(self) -> HeadProps:
        raise NotImplementedError

    def _begin(self, board: HallBoard) -> None:
        """Start from *board*: rest on its newest call, flood and say what this display still owes."""
        self._calls = latest(board.calls)
        self._stage = stage.at_rest(board.calls)
        self._flood(board.unshown)
        if self._line is not None:
            self._mine.extend(call.position for call in board.unspoken)
            self._line.take(board.unspoken)

    def _flood(self, calls: Sequence[CallFacts]) -> None:
        self._stage = stage.flood(self._stage, calls, self._seconds(), spoken=self._line is not None)
        self._mine.extend(call.position for call in calls)

    def _voice_begins(self, calls: tuple[CallFacts, ...]) -> None:
        mine = [call for call in calls if call.position in self._mine]
        self._stage = stage.began(self._stage, mine, self._seconds())
        self._update()

    def _voice_is_done(self, positions: tuple[int, ...], spoken: bool) -> None:
        self._stage = stage.ended(self._stage, positions, self._seconds())
        mine = tuple(position for position in positions if position in self._mine)
        if spoken and mine:
            self.spoken.emit(mine)
        self._update()

    def _next_sentence(self, at: float) -> None:
        turn = self._truth.turn + 1
        sentence = self._sentences[turn % len(self._sentences)]
        self._sentence_from, self._sentence_for = at, SENTENCE_SECONDS
        self._truth = replace(self._truth, turn=turn, sentence=sentence)

    def _update(self) -> None:
        """Take over the new properties first, then tell only which have changed."""
        before, after = self._props, self._derive()
        self._props = after
        for name in (each.name for each in fields(after)):
            if getattr(before, name) != getattr(after, name):
                signal: Any = getattr(self, f"{name}Changed")
                signal.emit()
        self.changed.emit()


def _text_of(stop: HallStop | None) -> str:
    return stop.text if stop is not None else ""


def _sentences(told: Sequence[str], *, still: bool) -> tuple[str, ...]:
    """What the settings tell, without what is blank; cut between words where nothing may scroll."""
    lines = [" ".join(sentence.split()) for sentence in told]
    return tuple(
        part
        for line in lines
        for part in (wrap(line, STILL_LIMIT, break_on_hyphens=False) if still else [line])
        if part
    )


def _honest_fees() -> str:
    return QCoreApplication.translate(
        "Hall", "Simpan tiket sampai selesai. Petugas tidak meminta biaya di luar tarif resmi."
    )

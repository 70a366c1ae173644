"""Which call the hall sees and hears now, which wait, and when the next one comes: rules without clock or screen.

A call floods the board for at least `HOLD` seconds and until its voice has ended; then the next one in line floods,
or the board comes to rest. Times are seconds of any clock that never goes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from shared.usecases.boards.hall import CallFacts, NewCalls
from shared.voice.phrases import LANGUAGES, Form, Phrase, call_phrases

HOLD = 8.0
"""Seconds a call stays flooded at least (look: motion)."""

PATIENCE = 60.0
"""Seconds after which a voice that reports no end no longer holds up the next number."""

STALE = timedelta(seconds=60)
"""A call older than this when it is read (after a lost connection) is listed, but not announced."""

FIRST_LANGUAGE = "id"


@dataclass(frozen=True, slots=True)
class Announcer:
    """*banner* is the number the board shows; *since* when it flooded, None at rest; *line* waits behind it."""

    banner: CallFacts | None = None
    since: float | None = None
    speaking: bool = False
    line: tuple[CallFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class VoiceFinished:
    """The voice has ended with the call at this journal position, spoken or not."""

    position: int


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


Event = NewCalls | VoiceFinished | Tick


@dataclass(frozen=True, slots=True)
class Show:
    """Flood the board with *call*."""

    call: CallFacts


@dataclass(frozen=True, slots=True)
class Speak:
    """Announce *call*; with *repeat* once more in short: it is a first call, and nobody waits for the voice."""

    call: CallFacts
    repeat: bool


Action = Show | Speak


def at_rest(calls: Iterable[CallFacts]) -> Announcer:
    """A display that has just started shows the newest of *calls* (newest first) and announces none of them."""
    return Announcer(next(iter(calls), None))


def advance(state: Announcer, event: Event, at: float) -> tuple[Announcer, tuple[Action, ...]]:
    """What *event* at the time *at* makes of *state*, and what is to be done, in this order."""
    match event:
        case NewCalls():
            state = _with_calls(state, event)
        case VoiceFinished(position):
            if state.banner is not None and state.banner.position == position:
                state = replace(state, speaking=False)
        case Tick():
            pass
    if state.since is not None and not _over(state, state.since, at):
        return state, ()
    if not state.line:
        return replace(state, since=None, speaking=False), ()
    call, *rest = state.line
    return Announcer(call, at, True, tuple(rest)), (
        Show(call),
        Speak(call, repeat=call.calls <= 1 and not rest),
    )


def announcement(call: CallFacts, languages: Sequence[str], *, repeat: bool) -> tuple[Phrase, ...]:
    """The words for *call* at a display that speaks *languages*; the form follows how often it was called."""
    forms = [Form.FIRST] if call.calls <= 1 else [Form.SECOND] if call.calls == 2 else [Form.LAST]
    if repeat:
        forms.append(Form.REPEAT)
    return call_phrases(forms, spoken_languages(languages, call.language), call.number, call.counter)


def spoken_languages(languages: Sequence[str], visitor: str) -> tuple[str, ...]:
    """Indonesian first, then the visitor's, then the display's own; only those the voice has words for."""
    wanted = dict.fromkeys((FIRST_LANGUAGE, visitor, *languages))
    return tuple(language for language in wanted if language in LANGUAGES)


def _with_calls(state: Announcer, news: NewCalls) -> Announcer:
    """Fresh calls join the line; a stale one that is newer than a board at rest takes its place quietly."""
    line, banner = state.line, state.banner
    for call in news.calls:
        if news.now - call.at <= STALE:
            line = _joined(line, call)
        elif state.since is None:
            banner = call
    return replace(state, banner=banner, line=line)


def _joined(line: tuple[CallFacts, ...], call: CallFacts) -> tuple[CallFacts, ...]:
    """*call* at the end, or in the place of the same number: nobody is called to two counters at once."""
    if any(waiting.number == call.number for waiting in line):
        return tuple(call if waiting.number == call.number else waiting for waiting in line)
    return (*line, call)


def _over(state: Announcer, since: float, at: float) -> bool:
    shown = at - since
    return shown >= HOLD and (not state.speaking or shown >= PATIENCE)

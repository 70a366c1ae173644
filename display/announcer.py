"""What the loudspeaker says next: one fair line, rules without clock or sound.

Calls are spoken in the order in which they were made. The same number once more takes its own older place. The
more wait, the shorter the words:

- alone: the whole sentence in every language of the display, and once more in short after two quiet seconds;
- up to `CROWD` waiting: the whole sentence, without repeat, in Indonesian and in the visitor's own language;
- more: up to `TOGETHER` numbers in one announcement, the short words in Indonesian, and in the visitor's own
  language where that is another. Only the first of several such announcements has a chime.

A call past its use (the visitor came, was given up, was sent elsewhere) is dropped and said so; nothing else is.

How long a call waits for the voice, with the durations of the fallback voice (measured: short Indonesian 3.45 s)
and the rules above, as `tests/display/test_waiting.py` runs them: one loudspeaker says 17 calls a minute for as long
as one likes. Up to 15 a minute no call waits longer than 13 s for its words to begin, the last of a burst of twenty
within a minute 18 s. If 20 a minute go on for ever and nobody comes before being spoken to, the line grows by three
a minute; if visitors come within 45 s, as they see the board at once, it stays below 45 s and one call in seven needs
no voice any more. A hall with more calls gives its zones loudspeakers of their own: with two, 20 a minute are 10 each
and wait 13 s at most. With a voice that is a fifth faster one loudspeaker holds 20 a minute at 18 s. Times are
seconds of a clock that never goes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from shared.domain.ticket import Number
from shared.usecases.boards.hall import CallFacts, Ended
from shared.voice.phrases import LANGUAGES, Form, Part, Phrase, call_phrases
from shared.voice.wording import STANDARD, Wording

CROWD = 2
"""Up to so many waiting calls are said in whole sentences."""

TOGETHER = 5
"""Numbers in one announcement at most: more than one can listen through for one's own."""

BEFORE_REPEAT = 2.0
"""Quiet seconds before a first call is said once more (look: voice)."""

PATIENCE = 60.0
"""Seconds after which a voice that reports no end no longer holds up the next number."""

SHORT_PAUSE_MS = 120
"""The longest pause inside a short announcement when many wait."""

FIRST_LANGUAGE = "id"


@dataclass(frozen=True, slots=True)
class Place:
    """A call in line; *covers* are the journal positions it stands for: its own and those it replaced."""

    call: CallFacts
    covers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go. *key* names it to the voice.

    *crowded*: several numbers in short; *alone*: nobody waits, so there is time for every language; *again*: the
    repeat.
    """

    places: tuple[Place, ...]
    crowded: bool = False
    alone: bool = True
    again: bool = False
    chime: bool = True

    @property
    def key(self) -> int:
        """The newest journal position in it."""
        return self.places[-1].call.position

    @property
    def covers(self) -> tuple[int, ...]:
        """Every journal position that has been spoken once this has."""
        return tuple(position for place in self.places for position in place.covers)

    @property
    def calls(self) -> tuple[CallFacts, ...]:
        """The calls in it, in order."""
        return tuple(place.call for place in self.places)


@dataclass(frozen=True, slots=True)
class Announcer:
    """*line* waits; *saying* began at *since*; *again* may be repeated from the time *again_at* on."""

    line: tuple[Place, ...] = ()
    saying: Utterance | None = None
    since: float = 0.0
    again: Place | None = None
    again_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Called:
    """Calls were made, and others went past their use."""

    calls: tuple[CallFacts, ...] = ()
    ended: tuple[Ended, ...] = ()


@dataclass(frozen=True, slots=True)
class VoiceFinished:
    """The voice has ended with the utterance of this key; *spoken* is false when it could not be heard."""

    key: int
    spoken: bool = True


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


Event = Called | VoiceFinished | Tick


@dataclass(frozen=True, slots=True)
class Speak:
    """Say *utterance* now."""

    utterance: Utterance


@dataclass(frozen=True, slots=True)
class Over:
    """The calls at *positions* need the voice no more: *spoken*, or in vain (no sound), or past their use."""

    positions: tuple[int, ...]
    spoken: bool
    past_use: bool = False


Action = Speak | Over


def advance(state: Announcer, event: Event, at: float) -> tuple[Announcer, tuple[Action, ...]]:
    """What *event* at the time *at* makes of *state*, and what is to be done, in this order."""
    actions: list[Action] = []
    just_crowded = False
    match event:
        case Called(calls, ended):
            for call in calls:
                state = _joined(state, call)
            state, dropped = _without_ended(state, ended)
            actions += dropped
        case VoiceFinished(key, spoken) if state.saying is not None and state.saying.key == key:
            just_crowded = state.saying.crowded
            state, over = _finished(state, state.saying, at, spoken=spoken)
            actions += over
        case Tick() if state.saying is not None and at - state.since >= PATIENCE:
            state, over = _finished(state, state.saying, at, spoken=False)
            actions += over
    state, speak = _next(state, at, just_crowded=just_crowded)
    return state, (*actions, *speak)


def words(utterance: Utterance, languages: Sequence[str], wording: Wording = STANDARD) -> tuple[Phrase, ...]:
    """The words of *utterance* at a display that speaks *languages*, in the site's *wording*."""
    if utterance.crowded:
        return tuple(
            _brisk(each) for call in utterance.calls for each in _said(Form.REPEAT, (), call, wording)
        )
    (call,) = utterance.calls
    form = Form.REPEAT if utterance.again else _form(call)
    return _said(form, languages if utterance.alone else (), call, wording)


def spoken_languages(
    languages: Sequence[str], visitor: str, known: Sequence[str] = LANGUAGES
) -> tuple[str, ...]:
    """Indonesian first, then the visitor's, then the display's own; only those the voice has words for."""
    wanted = dict.fromkeys((FIRST_LANGUAGE, visitor, *languages))
    return tuple(language for language in wanted if language in known)


def _form(call: CallFacts) -> Form:
    return Form.FIRST if call.calls <= 1 else Form.SECOND if call.calls == 2 else Form.LAST


def _said(form: Form, languages: Sequence[str], call: CallFacts, wording: Wording) -> tuple[Phrase, ...]:
    spoken = spoken_languages(languages, call.language, wording.languages)
    agency = call.agency.spoken
    return call_phrases([form], spoken, call.number, call.counter, agency=agency, wording=wording)


def _brisk(phrase: Phrase) -> Phrase:
    """The same words with short pauses, so that a full line moves on."""
    parts = tuple(Part(part.text, min(part.pause_ms, SHORT_PAUSE_MS)) for part in phrase.parts)
    return Phrase(phrase.language, parts, min(phrase.before_ms, 3 * SHORT_PAUSE_MS))


def _joined(state: Announcer, call: CallFacts) -> Announcer:
    """*call* at the end, or in the place of the same number: nobody is called to two counters at once."""
    place = Place(call, (call.position,))
    again = None if state.again is not None and state.again.call.number == call.number else state.again
    line = list(state.line)
    for index, waiting in enumerate(line):
        if waiting.call.number == call.number:
            line[index] = replace(place, covers=(*waiting.covers, call.position))
            break
    else:
        line.append(place)
    return replace(state, line=tuple(line), again=again)


def _without_ended(state: Announcer, ended: Iterable[Ended]) -> tuple[Announcer, list[Action]]:
    past: dict[Number, int] = {each.number: each.position for each in ended}

    def useless(place: Place) -> bool:
        return past.get(place.call.number, 0) > place.call.position

    dropped: list[Action] = [
        Over(place.covers, spoken=False, past_use=True) for place in state.line if useless(place)
    ]
    line = tuple(place for place in state.line if not useless(place))
    again = None if state.again is None or useless(state.again) else state.again
    return replace(state, line=line, again=again), dropped


def _finished(
    state: Announcer, said: Utterance, at: float, *, spoken: bool
) -> tuple[Announcer, list[Action]]:
    over: list[Action] = [] if said.again else [Over(said.covers, spoken=spoken)]
    first = said.places[0]
    repeat = spoken and not said.again and not said.crowded and first.call.calls <= 1 and not state.line
    return replace(state, saying=None, again=first if repeat else None, again_at=at + BEFORE_REPEAT), over


def _next(state: Announcer, at: float, *, just_crowded: bool) -> tuple[Announcer, tuple[Action, ...]]:
    """Begin with the next of the line, or with the repeat of the last, when the voice is free."""
    if state.saying is not None:
        return state, ()
    waiting = len(state.line)
    if waiting > CROWD:
        said = Utterance(state.line[:TOGETHER], crowded=True, chime=not just_crowded)
    elif waiting:
        said = Utterance(state.line[:1], alone=waiting == 1)
    elif state.again is not None and at >= state.again_at:
        said = Utterance((state.again,), again=True, chime=False)
    else:
        return state, ()
    line = state.line if said.again else state.line[len(said.places) :]
    return Announcer(line, said, at), (Speak(said),)

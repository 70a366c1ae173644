"""What the loudspeaker says next: one fair line, rules without clock or sound.

Calls are spoken in the order in which they were made. The same number once more takes its own older place. The
more wait, the shorter the words:

- alone: the whole sentence in every language of the display, and once more in short after two quiet seconds;
- up to `CROWD` waiting: the whole sentence, without repeat, in Indonesian and in the visitor's own language;
- more: up to `TOGETHER` numbers in one announcement, the short words in Indonesian, and in the visitor's own
  language where that is another;
- more than one such announcement can hold, and then until no more than a crowd is left: up to `TOGETHER` numbers
  alone, each once in its visitor's language, without counters, after "look at the screen". The board shows each
  number with its counter while it is said.

Only the first of several announcements of one kind has a chime. A call past its use (the visitor came, was given up,
was sent elsewhere) is dropped and said so; nothing else is.

How long a call waits for the voice: measured on the clips that ship, with letters, numbers and counters (1 to 48)
equally likely, as `python -m tests.display.test_waiting` prints it. A call alone takes 7.8 s, in two languages
12.9 s; in short 4.8 s, so that 12 a minute can be said with their counters; a number alone 2.8 s, which is 21 a
minute. One loudspeaker with 20 calls a minute for ever, nobody coming before being spoken to: words begin within
26 s and end within 42 s, in one language or two, whatever language visitors chose and however numbers are read, since
numbers alone are read digit by digit, as on the screen. At random moments of that rate (ten hours) half begin within
21 s, 95 % within 55 s, all within 96 s. Two loudspeakers have 10 calls a minute each: within 15 s, at random moments
within 35 s. Above 21 a minute for ever one loudspeaker falls behind; who has come by then is not called any more.
Times are seconds of a clock that never goes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from shared.domain.ticket import Number
from shared.usecases.boards.hall import CallFacts, Ended
from shared.voice.phrases import LANGUAGES, Form, Part, Phrase, call_phrases, look_phrase, number_phrase
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


class Manner(StrEnum):
    """How calls are said: nobody waits, so there is time for every language; a few wait; many do; too many do.

    AGAIN is the repeat of a first call.
    """

    ALONE = "alone"
    WHOLE = "whole"
    SHORT = "short"
    NUMBERS = "numbers"
    AGAIN = "again"


TOLD_TOGETHER = frozenset({Manner.SHORT, Manner.NUMBERS})
"""Manners in which one announcement holds several calls."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go. *key* names it to the voice."""

    places: tuple[Place, ...]
    manner: Manner = Manner.ALONE
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
    """*line* waits; *saying* began at *since*; *again* may be repeated from the time *again_at* on.

    *came*: while a number is being said its visitor came, or the call ended otherwise.
    """

    line: tuple[Place, ...] = ()
    saying: Utterance | None = None
    since: float = 0.0
    came: bool = False
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
    just_said: Manner | None = None
    match event:
        case Called(calls, ended):
            for call in calls:
                state = _joined(state, call)
            state, dropped = _without_ended(state, ended)
            actions += dropped
        case VoiceFinished(key, spoken) if state.saying is not None and state.saying.key == key:
            just_said = state.saying.manner
            state, over = _finished(state, state.saying, at, spoken=spoken)
            actions += over
        case Tick() if state.saying is not None and at - state.since >= PATIENCE:
            state, over = _finished(state, state.saying, at, spoken=False)
            actions += over
    state, speak = _next(state, at, just_said)
    return state, (*actions, *speak)


def words(utterance: Utterance, languages: Sequence[str], wording: Wording = STANDARD) -> tuple[Phrase, ...]:
    """The words of *utterance* at a display that speaks *languages*, in the site's *wording*."""
    match utterance.manner:
        case Manner.NUMBERS:
            return _numbers(utterance, wording)
        case Manner.SHORT:
            said = (each for call in utterance.calls for each in _said(Form.REPEAT, (), call, wording))
            return tuple(_brisk(each) for each in said)
    (call,) = utterance.calls
    form = Form.REPEAT if utterance.manner is Manner.AGAIN else _form(call)
    return _said(form, () if utterance.manner is Manner.WHOLE else languages, call, wording)


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


def _numbers(utterance: Utterance, wording: Wording) -> tuple[Phrase, ...]:
    """Numbers without counters, each in its visitor's own language."""
    numbers = [
        _brisk(number_phrase(spoken_languages((), call.language, wording.languages)[-1], call.number))
        for call in utterance.calls
    ]
    languages = dict.fromkeys((FIRST_LANGUAGE, *(each.language for each in numbers)))
    looks = map(look_phrase, languages) if utterance.chime else ()
    return (*filter(None, looks), *numbers)


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
    came = state.came or (state.saying is not None and useless(state.saying.places[0]))
    return replace(state, line=line, again=again, came=came), dropped


def _finished(
    state: Announcer, said: Utterance, at: float, *, spoken: bool
) -> tuple[Announcer, list[Action]]:
    again, together = said.manner is Manner.AGAIN, said.manner in TOLD_TOGETHER
    over: list[Action] = [] if again else [Over(said.covers, spoken=spoken)]
    first = said.places[0]
    wanted = not state.came and not state.line and first.call.calls <= 1
    repeat = spoken and wanted and not again and not together
    return replace(state, saying=None, again=first if repeat else None, again_at=at + BEFORE_REPEAT), over


def _next(state: Announcer, at: float, just_said: Manner | None) -> tuple[Announcer, tuple[Action, ...]]:
    """Begin with the next of the line, or with the repeat of the last, when the voice is free."""
    if state.saying is not None:
        return state, ()
    if state.line:
        manner = _manner(state.line, just_said)
        together = TOGETHER if manner in TOLD_TOGETHER else 1
        said = Utterance(state.line[:together], manner, chime=together == 1 or manner is not just_said)
    elif state.again is not None and at >= state.again_at:
        said = Utterance((state.again,), Manner.AGAIN, chime=False)
    else:
        return state, ()
    line = state.line if said.manner is Manner.AGAIN else state.line[len(said.places) :]
    return Announcer(line, said, at), (Speak(said),)


def _manner(line: Sequence[Place], just_said: Manner | None) -> Manner:
    """How the next call of *line* is said; who began with numbers alone goes on until no crowd is left."""
    waiting = len(line)
    sentences = sum(len(spoken_languages((), place.call.language)) for place in line)
    if waiting > CROWD and (sentences > TOGETHER or just_said is Manner.NUMBERS):
        return Manner.NUMBERS
    if waiting > CROWD:
        return Manner.SHORT
    return Manner.WHOLE if waiting > 1 else Manner.ALONE

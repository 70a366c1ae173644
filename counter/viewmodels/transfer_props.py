"""Where a visitor can be sent, as rows to search and choose from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled, short_of
from shared.domain.names import text_in
from shared.domain.refusals import Reason
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.usecases.boards.destinations import DestinationFacts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Goal:
    """One destination: *title* and *place* are shown, *waiting* people stand there, *trouble* why to think twice."""

    to: Destination
    letter: str
    title: str
    place: str
    waiting: int
    trouble: str


def derive_goals(facts: Iterable[DestinationFacts], agency: str, language: str) -> tuple[Goal, ...]:
    """The destinations as rows: services and counters of *agency* first, then agencies, then all the rest."""
    return tuple(_goal(each, language) for each in sorted(facts, key=lambda each: _rank(each, agency)))


def found(goals: Sequence[Goal], query: str) -> tuple[Goal, ...]:
    """The goals that hold every word of *query*, those whose title begins so first; one or two letters begin a word."""
    words = _words(query)
    if not words:
        return tuple(goals)
    hits = [goal for goal in goals if _matches(f"{goal.title} {goal.place}", words)]
    return tuple(sorted(hits, key=lambda goal: not goal.title.casefold().startswith(words[0])))


def as_row(goal: Goal) -> dict[str, object]:
    """What a row of the list draws."""
    return {
        "letter": goal.letter,
        "title": goal.title,
        "place": goal.place,
        "waiting": goal.waiting,
        "trouble": goal.trouble,
    }


def numbers(counters: Iterable[int]) -> str:
    """Counter numbers in little room: "4–5, 8"."""
    runs: list[list[int]] = []
    for number in sorted(counters):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _rank(facts: DestinationFacts, agency: str) -> int:
    own = facts.agency.id == agency
    match facts.to:
        case ToService():
            return 0 if own else 3
        case ToCounter():
            return 1 if own else 4
        case ToAgency():
            return 5 if own else 2


def _matches(text: str, words: Sequence[str]) -> bool:
    starts = _words(text)
    return all(
        any(word in start if len(word) > 2 else start.startswith(word) for start in starts) for word in words
    )


def _words(text: str) -> list[str]:
    return "".join(" " if letter in ",()–" else letter for letter in text.casefold()).split()


def _goal(facts: DestinationFacts, language: str) -> Goal:
    agency = text_in(facts.agency.short, language)
    title = agency
    if isinstance(facts.to, ToService):
        title = short_of(facts.service, language)
    elif isinstance(facts.to, ToCounter):
        title = filled(translate("Transfer", "Loket %1"), facts.to.counter)
    return Goal(facts.to, facts.agency.code, title, _place(facts, agency), facts.waiting, _trouble(facts))


def _place(facts: DestinationFacts, agency: str) -> str:
    if isinstance(facts.to, ToCounter):
        return ", ".join(part for part in (agency, facts.officer) if part)
    if not facts.counters:
        return agency
    return filled(translate("Transfer", "%1, Loket %2"), agency, numbers(facts.counters))


def _trouble(facts: DestinationFacts) -> str:
    if facts.refusal is None:
        return ""
    match facts.refusal.reason:
        case Reason.SERVICE_FULL:
            return translate("Transfer", "Penuh")
        case Reason.SERVICE_PAUSED:
            return translate("Transfer", "Dijeda")
        case _:
            return translate("Transfer", "Tutup")

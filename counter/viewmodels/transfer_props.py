"""Where a visitor can be sent, as rows to search and choose from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled, short_of
from shared.domain.catalogue import Agency, Catalogue, Counter, Service
from shared.domain.desk import Desk, DeskState
from shared.domain.names import text_in
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.usecases.ports import Reading

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Hall:
    """What the rows are derived from: the catalogue, who waits for what, and which counters are open."""

    catalogue: Catalogue
    waiting: Mapping[str, int]
    desks: Mapping[int, Desk]


@dataclass(frozen=True, slots=True)
class Goal:
    """One destination: *title* and *place* are shown, *waiting* people stand there, *open* when somebody calls."""

    to: Destination
    letter: str
    title: str
    place: str
    waiting: int
    open: bool


def ask_hall(read: Reading) -> Hall:
    """The hall as of this reading."""
    return Hall(read.catalogue, read.waiting_counts(), read.desks())


def derive_goals(hall: Hall, here: Counter, present: str, language: str) -> tuple[Goal, ...]:
    """Every destination but the present one: this agency's services and counters, agencies, then all the rest."""
    catalogue = hall.catalogue
    agencies = tuple(catalogue.agencies_now())
    services = {agency.id: tuple(catalogue.services_of(agency.id)) for agency in agencies}
    own = next((agency for agency in agencies if agency.id == here.agency), None)
    others = [agency for agency in agencies if agency.id != here.agency]
    goals: list[Goal] = []
    for agency in [own] if own else []:
        goals += [
            _service(hall, agency, each, language) for each in services[agency.id] if each.id != present
        ]
        goals += _counters(hall, agency, here.number, language)
    goals += [
        _agency(hall, agency, services[agency.id], language) for agency in others if services[agency.id]
    ]
    for agency in others:
        goals += [_service(hall, agency, each, language) for each in services[agency.id]]
        goals += _counters(hall, agency, here.number, language)
    return tuple(goals)


def found(goals: Sequence[Goal], query: str) -> tuple[Goal, ...]:
    """The goals that hold every word of *query*, those whose title begins so first; one or two letters begin a word."""
    words = query.casefold().split()
    if not words:
        return tuple(goals)
    hits = [goal for goal in goals if _matches(f"{goal.title} {goal.place}", words)]
    return tuple(sorted(hits, key=lambda goal: not goal.title.casefold().startswith(words[0])))


def numbers(counters: Iterable[int]) -> str:
    """Counter numbers in little room: "4–5, 8"."""
    runs: list[list[int]] = []
    for number in sorted(counters):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _matches(text: str, words: Sequence[str]) -> bool:
    starts = text.casefold().replace(",", " ").replace("(", " ").replace("–", " ").split()
    return all(
        any(word in start if len(word) > 2 else start.startswith(word) for start in starts) for word in words
    )


def _is_open(hall: Hall, counters: Iterable[int]) -> bool:
    return any(hall.desks[number].state is not DeskState.CLOSED for number in counters)


def _place(agency: Agency, counters: Sequence[int], language: str) -> str:
    short = text_in(agency.short, language)
    if not counters:
        return short
    return filled(translate("Transfer", "%1, Loket %2"), short, numbers(counters))


def _service(hall: Hall, agency: Agency, service: Service, language: str) -> Goal:
    counters = [counter.number for counter in hall.catalogue.serving(service.id)]
    return Goal(
        ToService(service.id),
        agency.code,
        short_of(service, language),
        _place(agency, counters, language),
        hall.waiting.get(service.id, 0),
        _is_open(hall, counters),
    )


def _agency(hall: Hall, agency: Agency, services: Sequence[Service], language: str) -> Goal:
    counters = sorted({c.number for service in services for c in hall.catalogue.serving(service.id)})
    return Goal(
        ToAgency(agency.id),
        agency.code,
        text_in(agency.short, language),
        _place(agency, counters, language),
        sum(hall.waiting.get(service.id, 0) for service in services),
        _is_open(hall, counters),
    )


def _counters(hall: Hall, agency: Agency, here: int, language: str) -> list[Goal]:
    return [
        Goal(
            ToCounter(counter.number),
            agency.code,
            filled(translate("Transfer", "Loket %1"), counter.number),
            text_in(agency.short, language),
            sum(hall.waiting.get(service, 0) for service in counter.delays),
            _is_open(hall, [counter.number]),
        )
        for counter in hall.catalogue.counters.values()
        if counter.agency == agency.id and counter.number != here
    ]

"""A simulated week in a hall: who arrives when, how long they stay, who does not come; drawn with a fixed seed.

Everything that happens goes through the product's own use cases, on a clock that jumps from event to event, so that
a promise made on a ticket can be held against what then happened.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random

from shared.domain.catalogue import Catalogue, Service
from shared.domain.estimate import WaitRange
from shared.domain.hours import at
from shared.persistence.database import SqlDatabase
from shared.usecases.boards.kiosk import TicketFacts, ticket_facts
from shared.usecases.call import call_next, recall
from shared.usecases.desk import close_counter, open_counter, pause_counter
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.serve import finish, no_show, start
from shared.usecases.take_ticket import take_ticket
from tests.support.databases import Clock

NO_SHOWS, PRIORITY, SEVERAL = 0.08, 0.15, 0.10
"""Shares of visitors who do not come when called, who go first, who have a second service."""

OPEN_SHARE = 0.85
"""Share of the counters that are staffed on a day."""

SPREAD = 0.55
"""Coefficient of variation of the time at the counter."""

LOAD = 0.72
"""Work that arrives in a day, as a share of what the staffed counters can do."""

ARRIVALS = ((450, 480, 0.16), (480, 600, 0.36), (600, 690, 0.24), (690, 780, 0.10), (780, 870, 0.14))
"""Minutes after midnight and the share of the day's visitors who arrive between them: the doors open at 07.30."""


@dataclass(slots=True)
class Promise:
    """What a visitor was told on taking the number, and when the first call came (UTC; None: never)."""

    taken_at: datetime
    facts: TicketFacts
    called_at: datetime | None = None

    @property
    def told(self) -> WaitRange | None:
        """The range on the ticket; None where nothing was promised."""
        return self.facts.ahead.wait if self.facts.ahead else None

    @property
    def held(self) -> bool:
        """Whether the call came within the range."""
        told, minutes = self.told, self.minutes
        return told is not None and minutes is not None and told.low <= minutes <= told.high

    @property
    def minutes(self) -> float | None:
        """How long the visitor really waited."""
        return None if self.called_at is None else (self.called_at - self.taken_at).total_seconds() / 60


@dataclass(slots=True)
class Week:
    """One hall's days; `run` lives them and fills *promises*."""

    database: SqlDatabase
    clock: Clock
    catalogue: Catalogue
    seed: int
    promises: dict[int, Promise] = field(default_factory=dict)

    def run(self, days: int, monday: datetime) -> list[Promise]:
        """Live *days* working days from *monday* (any moment of that day, UTC)."""
        random = Random(self.seed)
        pace = {name: math.exp(random.gauss(0, 0.25)) for name in self.catalogue.services}
        hand = {number: math.exp(random.gauss(0, 0.15)) for number in self.catalogue.counters}
        for offset in range(days):
            _Day(self, random, pace, hand, monday + timedelta(days=offset)).run()
        return list(self.promises.values())


class _Day:
    def __init__(
        self, week: Week, random: Random, pace: dict[str, float], hand: dict[int, float], day: datetime
    ) -> None:
        self.week, self.random, self.pace, self.hand = week, random, pace, hand
        zone = week.catalogue.site.time_zone
        self.date = day.astimezone(zone).date()
        self.zone = zone
        self.events: list[tuple[datetime, int, Callable[[], object]]] = []
        self.order = count()
        self.resting: dict[int, datetime] = {}
        self.idle: set[int] = set()
        self.closing: set[int] = set()

    def run(self) -> None:
        friday = self.date.weekday() == 4
        staffed = [n for n in self.week.catalogue.counters if self.random.random() < OPEN_SHARE]
        for number in staffed:
            self._at(480 + self.random.uniform(-5, 8), self._opens(number))
            if friday:
                self._at(690, self._breaks(number, 90))
            else:
                self._at(self.random.uniform(700, 760), self._breaks(number, 30))
            self._at(930 if friday else 900, self._closes(number))
        for minute, services in self._visitors(staffed):
            self._at(minute, self._arrives(services))
        while self.events:
            moment, _, act = heappop(self.events)
            self.week.clock.set(moment)
            act()

    def _visitors(self, staffed: list[int]) -> Iterator[tuple[float, tuple[Service, ...]]]:
        """So many visitors of each group of counters as make the wanted load of work."""
        catalogue, random = self.week.catalogue, self.random
        groups: dict[frozenset[str], list[int]] = {}
        for number in staffed:
            groups.setdefault(frozenset(catalogue.counters[number].delays), []).append(number)
        for served, counters in groups.items():
            services = [catalogue.services[name] for name in sorted(served)]
            mean = (
                sum(s.duration.total_seconds() / 60 * self.pace[s.id] for s in services) / len(services) + 1
            )
            for _ in range(round(LOAD * random.uniform(0.5, 1.15) * len(counters) * 390 / mean)):
                start, end, _share = random.choices(ARRIVALS, [share for *_, share in ARRIVALS])[0]
                wanted = 2 if random.random() < SEVERAL and len(services) > 1 else 1
                yield random.uniform(start, end), tuple(random.sample(services, wanted))

    def _arrives(self, services: tuple[Service, ...]) -> Callable[[], object]:
        def act() -> None:
            week, random = self.week, self.random
            given = take_ticket(
                week.database,
                [service.id for service in services],
                token=f"{self.date}-{next(self.order)}",
                priority=random.random() < PRIORITY,
            )
            if not isinstance(given, TicketTaken):
                return  # the break, or the quota: such a visitor goes home
            facts = week.database.read(lambda read: ticket_facts(read, given.ticket))
            assert facts is not None
            week.promises[given.ticket] = Promise(week.clock(), facts)
            for number in sorted(self.idle):
                if services[0].id in week.catalogue.counters[number].delays:
                    self._next(number)
                    break

        return act

    def _opens(self, number: int) -> Callable[[], object]:
        def act() -> None:
            open_counter(self.week.database, number)
            self._at(max(480.0, self._minute()), lambda: self._next(number))

        return act

    def _breaks(self, number: int, minutes: float) -> Callable[[], object]:
        def act() -> None:
            self.resting[number] = self.week.clock() + timedelta(minutes=minutes)
            if number in self.idle:
                self._next(number)

        return act

    def _closes(self, number: int) -> Callable[[], object]:
        def act() -> None:
            self.closing.add(number)
            if number in self.idle:
                self._next(number)

        return act

    def _next(self, number: int) -> None:
        """The officer at *number* is free: a break that is due, then the next visitor, then home."""
        week = self.week
        self.idle.discard(number)
        if number in self.resting:
            until = self.resting.pop(number)
            if until > week.clock():
                pause_counter(week.database, number, "Istirahat", until)
                self._schedule(until, self._returns(number))
                return
        called = call_next(week.database, number)
        if not isinstance(called, Called):
            if number in self.closing:
                close_counter(week.database, number)
            else:
                self.idle.add(number)
            return
        promise = week.promises[called.key.ticket]
        promise.called_at = promise.called_at or week.clock()
        if self.random.random() < NO_SHOWS:
            self._in(35, lambda: recall(week.database, number))
            self._in(self.random.uniform(65, 100), lambda: self._missed(number))
            return
        walking = self.random.uniform(10, 50)
        service = week.catalogue.services[called.service]
        mean = service.duration.total_seconds() * self.pace[service.id] * self.hand[number]
        sigma = math.sqrt(math.log(1 + SPREAD**2))
        lasting = self.random.lognormvariate(math.log(mean) - sigma**2 / 2, sigma)
        self._in(walking, lambda: start(week.database, number))
        self._in(walking + lasting, lambda: self._finished(number))

    def _missed(self, number: int) -> None:
        no_show(self.week.database, number)
        self._next(number)

    def _finished(self, number: int) -> None:
        finish(self.week.database, number)
        for other in sorted(self.idle):  # a second service may now wait where an officer is idle
            self._next(other)
        self._next(number)

    def _returns(self, number: int) -> Callable[[], object]:
        def act() -> None:
            open_counter(self.week.database, number)
            self._next(number)

        return act

    def _minute(self) -> float:
        local = self.week.clock().astimezone(self.zone)
        return local.hour * 60 + local.minute + local.second / 60

    def _at(self, minute: float, act: Callable[[], object]) -> None:
        self._schedule(at(self.date, 0, self.zone) + timedelta(minutes=minute), act)

    def _in(self, seconds: float, act: Callable[[], object]) -> None:
        self._schedule(self.week.clock() + timedelta(seconds=seconds), act)

    def _schedule(self, moment: datetime, act: Callable[[], object]) -> None:
        heappush(self.events, (moment.astimezone(UTC), next(self.order), act))

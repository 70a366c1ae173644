"""The proof that a call reached the hall: for the officer who called, and for the supervisor of the hall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.journal import Entry
from shared.domain.receipts import Expected, Lack, Receipt, expected, unconfirmed
from shared.domain.ticket import Number, StepState
from shared.usecases.ports import Reading

LOOK_BACK = timedelta(minutes=10)
"""A call that has lacked its proof for longer is the officer's business alone."""

LATEST = 200
"""Calls among which the supervisor's are looked for: ten minutes at twenty a minute."""


@dataclass(frozen=True, slots=True)
class CallProof:
    """A counter's present call and who confirmed it. *called_at* is that of the latest call or recall (UTC)."""

    position: int
    number: Number
    counter: int
    called_at: datetime
    receipts: tuple[Receipt, ...]
    expected: Expected

    def lack(self, now: datetime) -> Lack | None:
        """What is missing at *now*. Nothing is written when nothing is shown, so a screen asks as time passes."""
        return unconfirmed(self.called_at, self.receipts, self.expected, now)


def call_proof(read: Reading, counter: int) -> CallProof | None:
    """The proof of the latest call to *counter*; None unless a visitor is called and has not come yet."""
    found = read.at_counter(counter)
    if found is None or found[1].state is not StepState.CALLED:
        return None
    entry = read.last_call(counter)
    return _proofs(read, [entry])[0] if entry else None


def unproven_calls(read: Reading) -> tuple[CallProof, ...]:
    """The calls of the last ten minutes that lack something now and whose visitor has not come, oldest first."""
    newest: dict[int, Entry] = {}
    for entry in read.recent_calls(LATEST):
        if entry.event.counter is not None and read.now - entry.at <= LOOK_BACK:
            newest.setdefault(entry.event.counter, entry)
    lacking = [proof for proof in _proofs(read, list(newest.values())) if proof.lack(read.now)]
    standing = read.visitors() if lacking else {}
    called = [proof for proof in lacking if standing.get(proof.counter) == (proof.number, StepState.CALLED)]
    return tuple(sorted(called, key=lambda proof: proof.position))


def _proofs(read: Reading, entries: Sequence[Entry]) -> list[CallProof]:
    receipts = read.receipts([entry.position for entry in entries])
    screens = read.screens()
    proofs = []
    for entry in entries:
        counter, number = entry.event.counter, entry.event.number
        if counter is None or number is None:
            continue
        stands = read.catalogue.counters.get(counter)
        expect = expected(screens, counter, stands.zone if stands else "", read.now)
        own = tuple(receipt for receipt in receipts if receipt.position == entry.position)
        proofs.append(CallProof(entry.position, number, counter, entry.at, own, expect))
    return proofs

"""What the officer sees of the visitor at the counter, derived from one board at one moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.call_props import MarkProps, derive_lack, derive_lack_brief, derive_marks
from counter.viewmodels.words import booked, filled, in_seconds, short_of, whole_minutes
from shared.domain.catalogue import Service
from shared.domain.ticket import Outcome, Step, StepKey, StepState, Ticket
from shared.qt import formats
from shared.usecases.boards.counter import CounterBoard, VisitorFacts
from shared.usecases.serve import NO_SHOW_AFTER, NO_SHOW_CALLS

translate = QCoreApplication.translate

NEAR = 0.8
"""Share of the promised time from which on it is called near (look: the bar turns sogan)."""


@dataclass(frozen=True, slots=True)
class TimerProps:
    """How long the visitor has been here; *tone* is fine, near or over, *share* of the promise 0..1."""

    label: str = ""
    time: str = ""
    share: float = 0.0
    tone: str = "fine"
    promise: str = ""


@dataclass(frozen=True, slots=True)
class StepProps:
    """One service of the visit; *kind* is done, now, next or other."""

    text: str
    kind: str
    note: str


@dataclass(frozen=True, slots=True)
class VisitorProps:
    """Everything about the visitor but what the officer is writing."""

    present: bool = False
    serving: bool = False
    label: str = ""
    number: str = ""
    priority: bool = False
    booked: str = ""
    arrived: str = ""
    timer: TimerProps = TimerProps()
    steps: tuple[StepProps, ...] = ()
    calls: int = 0
    can_recall: bool = False
    can_miss: bool = False
    why_not_missed: str = ""
    marks: tuple[MarkProps, ...] = ()
    lack: str = ""
    lack_brief: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """The officer did something only the visitor of *key* can have caused, after so many *calls*.

    Another call takes it back: whoever is called again has not come.
    """

    key: StepKey
    calls: int


NOBODY = VisitorProps()


def derive_visitor(
    board: CounterBoard | None,
    now: datetime | None,
    free: bool,
    language: str,
    *,
    met: Met | None = None,
    one_key: bool = False,
) -> VisitorProps:
    """The visitor at the counter, if any; *free* when a press is possible now.

    With *one_key* nobody says when the service begins, so the label does not claim that the call goes on.
    """
    if board is None or board.visitor is None or now is None:
        return NOBODY
    facts = board.visitor
    ticket, step = facts.ticket, facts.step
    serving = step.state is StepState.SERVING
    why = why_not_missed(step, now, language)
    here = met == Met(step.key, step.calls)
    zone = board.site.time_zone
    return VisitorProps(
        present=True,
        serving=serving,
        label=_label(serving=serving, one_key=one_key),
        number=str(ticket.number),
        priority=ticket.priority,
        booked=booked(step.place, zone, language),
        arrived=_arrived(ticket, step, zone, language),
        timer=derive_timer(step, _promise(facts), now, language),
        steps=derive_steps(facts, zone, language),
        calls=step.calls,
        can_recall=free and not serving,
        can_miss=free and not why,
        why_not_missed=why,
        marks=derive_marks(board, now, here=here),
        lack="" if here else derive_lack(board, now),
        lack_brief="" if here else derive_lack_brief(board, now),
    )


def _label(*, serving: bool, one_key: bool) -> str:
    if serving:
        return translate("Visitor", "Sedang dilayani")
    return translate("Visitor", "Dipanggil") if one_key else translate("Visitor", "Sedang dipanggil")


def derive_timer(step: Step, promise: timedelta, now: datetime, language: str) -> TimerProps:
    """Time since the start, or since the call, against the service promise."""
    serving = step.state is StepState.SERVING
    since = (step.serving_at if serving else step.called_at) or now
    passed = max(timedelta(), now - since)
    share = passed / promise if promise else 0.0
    target = whole_minutes(promise)
    promised = filled(translate("Visitor", "janji layanan %1"), formats.minutes(target, language))
    if share > 1:
        over = max(1, int((passed - promise).total_seconds() // 60))
        promised = filled(translate("Visitor", "lewat %1 · %2"), formats.minutes(over, language), promised)
    return TimerProps(
        translate("Visitor", "Waktu melayani") if serving else translate("Visitor", "Sejak dipanggil"),
        formats.stopwatch(passed),
        min(1.0, share),
        "over" if share > 1 else "near" if share > NEAR else "fine",
        promised,
    )


def why_not_missed(step: Step, now: datetime, language: str) -> str:
    """Why the visitor cannot be marked as a no-show yet; empty when it is possible.

    The rule is the use case's: two calls, and sixty seconds since the first.
    """
    if step.state is not StepState.CALLED:
        return translate("Visitor", "Pengunjung sedang dilayani.")
    waited = now - (step.called_at or now)
    seconds = -int((waited - NO_SHOW_AFTER).total_seconds() // 1)
    calls = NO_SHOW_CALLS - step.calls
    if calls > 0 and seconds > 0:
        left = in_seconds(seconds, language)
        return filled(translate("Visitor", "Panggil sekali lagi dan tunggu %1."), left)
    if calls > 0:
        return translate("Visitor", "Panggil sekali lagi dahulu.")
    if seconds > 0:
        return filled(translate("Visitor", "Tunggu %1 lagi."), in_seconds(seconds, language))
    return ""


def derive_steps(facts: VisitorFacts, zone: ZoneInfo, language: str) -> tuple[StepProps, ...]:
    """The services of the visit in the ticket's order, each with where it stands."""
    planned = [step for step in facts.ticket.steps if step.state in {StepState.PLANNED, StepState.WAITING}]
    following = planned[0].key if planned else None
    return tuple(
        _step(step, service, step.key == facts.step.key, step.key == following, zone, language)
        for step, service in zip(facts.ticket.steps, facts.services, strict=True)
    )


def _step(
    step: Step, service: Service, current: bool, following: bool, zone: ZoneInfo, language: str
) -> StepProps:
    name = short_of(service, language)
    if current:
        return StepProps(name, "now", translate("Visitor", "sekarang"))
    if step.state is StepState.DONE and step.ended_at is not None:
        at = formats.clock(step.ended_at.astimezone(zone), language)
        if step.outcome is Outcome.TRANSFERRED:
            return StepProps(name, "done", filled(translate("Visitor", "dialihkan %1"), at))
        return StepProps(name, "done", filled(translate("Visitor", "selesai %1"), at))
    if following:
        return StepProps(name, "next", translate("Visitor", "berikutnya"))
    return StepProps(name, "other", _elsewhere(step.state))


def _elsewhere(state: StepState) -> str:
    match state:
        case StepState.HELD:
            return translate("Visitor", "ditahan")
        case StepState.MISSED:
            return translate("Visitor", "tidak hadir")
        case StepState.CANCELLED | StepState.EXPIRED:
            return translate("Visitor", "batal")
        case _:
            return translate("Visitor", "nanti")


def _promise(facts: VisitorFacts) -> timedelta:
    return facts.services[facts.step.key.step - 1].duration


def _arrived(ticket: Ticket, step: Step, zone: ZoneInfo, language: str) -> str:
    arrived = formats.clock(ticket.taken_at.astimezone(zone), language)
    called = formats.clock((step.called_at or ticket.taken_at).astimezone(zone), language)
    if step.calls > 1:
        text = translate("Visitor", "tiba %1, dipanggil %2 (%3 kali)")
    else:
        text = translate("Visitor", "tiba %1, dipanggil %2")
    return filled(text, arrived, called, step.calls)

"""The visitor's panel as a table: timer, no-show, services."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from counter.viewmodels.visitor import Visitor
from counter.viewmodels.visitor_props import derive_steps, derive_timer, why_not_missed
from shared.domain.catalogue import Service
from shared.domain.names import names
from shared.domain.ticket import Number, Outcome, Step, StepKey, StepState, Ticket
from shared.usecases.boards.counter import VisitorFacts

CALLED_AT = datetime(2026, 11, 23, 1, 55, tzinfo=UTC)
JAKARTA = ZoneInfo("Asia/Jakarta")
TEN = timedelta(minutes=10)

CALLED = Step(StepKey(1, 1), "kk", StepState.CALLED, counter=3, calls=1, called_at=CALLED_AT)
SERVING = replace(CALLED, state=StepState.SERVING, serving_at=CALLED_AT + timedelta(minutes=1))


@pytest.mark.parametrize(
    ("minutes", "tone", "time", "promise"),
    [
        (0, "fine", "00:00", "janji layanan 10 menit"),
        (4.2, "fine", "04:12", "janji layanan 10 menit"),
        (8, "fine", "08:00", "janji layanan 10 menit"),
        (8.1, "near", "08:06", "janji layanan 10 menit"),
        (10, "near", "10:00", "janji layanan 10 menit"),
        (10.5, "over", "10:30", "lewat 1 menit · janji layanan 10 menit"),
        (12, "over", "12:00", "lewat 2 menit · janji layanan 10 menit"),
        (75, "over", "1:15:00", "lewat 65 menit · janji layanan 10 menit"),
    ],
)
def test_the_time_bar_turns_at_eighty_and_at_a_hundred_percent(minutes, tone, time, promise):
    assert SERVING.serving_at is not None

    timer = derive_timer(SERVING, TEN, SERVING.serving_at + timedelta(minutes=minutes), "id")

    assert (timer.tone, timer.time, timer.promise) == (tone, time, promise)
    assert timer.label == "Waktu melayani"
    assert timer.share == pytest.approx(min(1, minutes / 10))


def test_before_the_start_the_timer_counts_from_the_call():
    timer = derive_timer(CALLED, TEN, CALLED_AT + timedelta(seconds=30), "id")

    assert (timer.label, timer.time) == ("Sejak dipanggil", "00:30")


@pytest.mark.parametrize(
    ("step", "seconds", "why"),
    [
        (CALLED, 0, "Panggil sekali lagi dan tunggu 1 mnt 0 dtk."),
        (CALLED, 25, "Panggil sekali lagi dan tunggu 35 dtk."),
        (CALLED, 90, "Panggil sekali lagi dahulu."),
        (replace(CALLED, calls=2), 59, "Tunggu 1 dtk lagi."),
        (replace(CALLED, calls=2), 59.9, "Tunggu 1 dtk lagi."),
        (replace(CALLED, calls=2), 60, ""),
        (replace(CALLED, calls=3), 300, ""),
        (replace(SERVING, calls=2), 300, "Pengunjung sedang dilayani."),
    ],
)
def test_a_no_show_needs_two_calls_and_sixty_seconds_and_says_what_is_missing(step, seconds, why):
    assert why_not_missed(step, CALLED_AT + timedelta(seconds=seconds), "id") == why


def test_each_service_of_the_visit_says_where_it_stands():
    ended = datetime(2026, 11, 23, 1, 59, tzinfo=UTC)
    steps = (
        Step(StepKey(1, 1), "a", StepState.DONE, ended_at=ended, outcome=Outcome.DONE),
        Step(StepKey(1, 2), "b", StepState.SERVING),
        Step(StepKey(1, 3), "c", StepState.PLANNED),
        Step(StepKey(1, 4), "d", StepState.PLANNED),
    )
    ticket = Ticket(1, ended.date(), Number("A", 47), "token", False, CALLED_AT, "id", steps)
    services = tuple(
        Service(s.service, "x", names(s.service.upper()), names(s.service.upper())) for s in steps
    )

    shown = derive_steps(VisitorFacts(ticket, steps[1], services), JAKARTA, "id")

    assert [(step.text, step.kind, step.note) for step in shown] == [
        ("A", "done", "selesai 08.59"),
        ("B", "now", "sekarang"),
        ("C", "next", "berikutnya"),
        ("D", "other", "nanti"),
    ]


def test_a_note_is_never_cut_and_belongs_to_one_visit(qapp):
    visitor = Visitor()
    visitor.show(visitor.facts, SERVING)

    visitor.write("x" * 510)
    visitor.choose("come_back")

    assert visitor.written == "x" * 510
    assert (visitor.property("noteRoom"), visitor.property("noteTooLong")) == ("510/500", True)
    visitor.show(visitor.facts, replace(SERVING, calls=2))
    assert visitor.chosen is Outcome.COME_BACK
    visitor.show(visitor.facts, replace(SERVING, key=StepKey(2, 1), note="Fotokopi KK"))
    assert (visitor.written, visitor.chosen) == ("Fotokopi KK", Outcome.DONE)

"""The desk's verbs: a visit from the number to the end, refusals, the line and the journal."""

import json
import signal
import subprocess
from datetime import datetime

import pytest

from shared.commands.desk import PAGE
from shared.domain.journal import Event, Kind
from shared.persistence.database import open_database
from shared.usecases.desk import open_counter, pause_counter
from tests.shared.commands.conftest import command, contents, environment, refused


def at_the_desk(file, *steps) -> None:
    site = open_database(f"sqlite:///{file}")
    try:
        for step, *arguments in steps:
            step(site, *arguments)
    finally:
        site.close()


def test_a_visit_from_the_number_to_the_end(antrean, hall):
    taken = antrean("take", "kk")
    called = antrean("next", "1")
    finished = antrean("finish", "1")

    assert [answer.out for answer in (taken, called, finished)] == ["A 001\n"] * 3
    assert [answer.code for answer in (taken, called, finished)] == [0, 0, 0]


def test_the_documents_of_a_visit_with_two_services(antrean, hall):
    (taken,) = antrean("take", "ktp-cetak", "pbb", "--priority", "--json").documents
    (called,) = antrean("next", "1", "--json").documents
    (finished,) = antrean("finish", "1", "--json").documents
    (again,) = antrean("next", "13", "--json").documents

    assert len(taken.pop("token")) == 16
    assert taken == {
        "number": "A 001",
        "ticket": taken["ticket"],
        "services": ["ktp-cetak", "pbb"],
        "priority": True,
    }
    assert called == {"counter": 1, "number": "A 001", "service": "ktp-cetak"}
    assert finished == {"counter": 1, "number": "A 001", "follows": "pbb"}
    assert again == {"counter": 13, "number": "A 001", "service": "pbb"}


def test_who_finishes_with_a_service_to_go_is_told(antrean, hall):
    antrean("take", "kk", "pbb")
    antrean("next", "1")

    assert antrean("finish", "1").out == "A 001 (waits for pbb now)\n"


def test_an_empty_line_is_an_answer_and_no_refusal(antrean, hall):
    told, (document,) = antrean("next", "1"), antrean("next", "1", "--json").documents

    assert (told.code, told.out) == (0, "Nobody is waiting for counter 1.\n")
    assert document == {"counter": 1, "number": None, "service": None}


def test_a_closed_counter_is_opened_for_the_desk(antrean, hall):
    antrean("take", "kk")
    antrean("next", "1")

    opened = [
        entry
        for entry in antrean("journal", "--json").documents
        if entry["kind"] in ("counter_opened", "called")
    ]
    assert [(entry["kind"], entry["officer"]) for entry in opened] == [
        ("counter_opened", "desk"),
        ("called", "desk"),
    ]


def test_at_the_counter_of_an_officer_the_call_is_the_officers(antrean, hall):
    at_the_desk(hall, (open_counter, 1, "petugas1"))
    antrean("take", "kk")
    antrean("next", "1")

    last = antrean("journal", "--json").documents[-1]
    assert (last["kind"], last["officer"]) == ("called", "petugas1")


def test_a_counter_that_pauses_is_left_in_peace(antrean, hall):
    at_the_desk(hall, (open_counter, 1, "petugas1"), (pause_counter, 1, "istirahat"))
    antrean("take", "kk")
    before = contents(hall)

    assert refused(antrean("next", "1", "--json")) == "counter_taken"
    assert contents(hall) == before


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["take", "kkk"], "unknown_service"),
        (["take", "kk", "kk"], "same_service_twice"),
        (["take", "kk", "pbb", "nib", "teller", "sip"], "too_many_services"),
        (["next", "99"], "unknown_counter"),
        (["finish", "99"], "unknown_counter"),
        (["finish", "1"], "nothing_at_counter"),
        (["line", "kkk"], "unknown_service"),
    ],
)
def test_a_refusal_changes_nothing(antrean, hall, arguments, reason):
    before = contents(hall)

    assert refused(antrean(*arguments, "--json")) == reason
    assert contents(hall) == before


def test_a_counter_with_a_visitor_calls_nobody_else(antrean, hall):
    antrean("take", "kk")
    antrean("take", "kk")
    antrean("next", "1")

    answer = antrean("next", "1")

    assert answer.code == 1
    assert answer.one_sentence() == "A 001 is still at counter 1. Finish first."


def test_a_priority_visitor_stands_first_in_the_line(antrean, hall):
    antrean("take", "kk")
    antrean("take", "kk", "--priority")

    told, documents = antrean("line", "kk"), antrean("line", "kk", "--json").documents

    assert [line.split("  ")[0] for line in told.out.splitlines()] == ["A 002", "A 001"]
    assert [line.endswith("priority") for line in told.out.splitlines()] == [True, False]
    assert [(each["number"], each["priority"]) for each in documents] == [("A 002", True), ("A 001", False)]
    assert all(datetime.fromisoformat(each["due_at"]).tzinfo for each in documents)


def test_nobody_in_a_line_is_said_and_is_no_document(antrean, hall):
    assert antrean("line", "kk").out == "Nobody is waiting for kk.\n"
    assert antrean("line", "kk", "--json").documents == []


def test_the_journal_begins_behind_a_position_and_has_no_gaps(antrean, hall):
    for _ in range(3):
        antrean("take", "kk")

    everything = antrean("journal", "--json").documents
    rest = antrean("journal", "--after", "2", "--json").documents

    assert [entry["position"] for entry in everything] == [1, 2, 3, 4]
    assert rest == everything[2:]
    assert "token" not in everything[-1]
    assert len(antrean("journal").out.splitlines()) == 4


def test_a_journal_longer_than_a_page_is_printed_whole(antrean, hall):
    opened = Event(Kind.COUNTER_OPENED, counter=1)
    at_the_desk(hall, (lambda site: site.write(lambda work: work.record(*[opened] * (2 * PAGE))),))

    printed = antrean("journal", "--json").documents

    assert [entry["position"] for entry in printed] == list(range(1, 2 * PAGE + 2))


def test_who_follows_the_journal_reads_what_others_write_until_ctrl_c(antrean, hall):
    follower = subprocess.Popen(
        command("journal", "--after", "1", "--follow", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert follower.stdout is not None
    assert follower.stderr is not None
    try:
        antrean("take", "kk")
        first = json.loads(follower.stdout.readline())
        antrean("take", "pbb")
        second = json.loads(follower.stdout.readline())
        follower.send_signal(signal.SIGINT)

        assert follower.wait() == 0
        assert follower.stderr.read() == b""
    finally:
        follower.kill()
        follower.wait()
        follower.stdout.close()
        follower.stderr.close()
    assert [(each["position"], each["number"]) for each in (first, second)] == [(2, "A 001"), (3, "B 001")]

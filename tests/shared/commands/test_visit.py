"""The officer's verbs as commands: each does its one thing, answers in one line or one document, refuses in one sentence."""

import pytest

from tests.shared.commands.conftest import contents, refused


def lines(antrean, *commands: str) -> list[str]:
    """What each command said, without its end of line."""
    said = []
    for command in commands:
        answer = antrean(*command.split())
        assert answer.code == 0, answer.err
        said.append(answer.out.strip())
    return said


def test_a_visit_with_every_turn_it_can_take(antrean, hall):
    assert lines(
        antrean,
        "take kk",
        "open 1",
        "open 2",
        "call A1 1 --reason together",
        "recall 1",
        "start 1",
        "hold 1 --note ke_bank --minutes 10",
        "resume A1 1",
        "add A1 ktp-cetak --at 1",
        "continue 1 --outcome papers_missing",
        "transfer 1 --service kk --where first",
        "call A1 2",
        "finish 2",
        "undo A1 2",
        "finish 2",
    ) == [
        "A 001",
        "Counter 1 opened",
        "Counter 2 opened",
        "A 001",
        "A 001",
        "A 001 started",
        "A 001 held",
        "A 001 resumed",
        "A 001 added",
        "A 001 begun",
        "A 001 finished (waits for kk now)",
        "A 001",
        "A 001",
        "A 001 taken back",
        "A 001",
    ]


def test_documents(antrean, hall):
    """And the journal keeps the reason of a call out of turn."""
    antrean("take", "kk")
    antrean("take", "kk", "pbb")
    antrean("open", "1")
    (called,) = antrean("call", "A2", "1", "--reason", "other", "--words", "tiket basah", "--json").documents
    (found,) = antrean("find", "a2", "--at", "2", "--json").documents
    (moved,) = antrean("transfer", "1", "--agency", "bapenda", "--insist", "--json").documents

    assert called == {"number": "A 002", "counter": 1, "service": "kk", "calls": 1}
    assert (found["standing"], found["counter"], found["can"]) == ("at_counter", 1, [])
    told = [entry["reason"] for entry in antrean("journal", "--json").documents if entry["kind"] == "called"]
    assert told == ["other"]
    assert moved["kind"] == "finished" and moved["follows"]


def test_a_counter_s_day(antrean, hall):
    assert lines(antrean, "open 1", "pause 1 --reason salat --minutes 15", "open 1", "close 1") == [
        "Counter 1 opened",
        "Counter 1 paused",
        "Counter 1 opened",
        "Counter 1 closed",
    ]
    antrean("open", "1")
    (soon,) = antrean("close", "1", "--soon", "--json").documents
    assert (soon["state"], "kk" in soon["last_for"]) == ("closing", True)
    antrean("open", "2")
    antrean("open", "13")
    assert lines(antrean, "close-day")[0].endswith("0 services had not ended and expired.")


def test_closing_that_would_strand_somebody_is_refused_unless_insisted_on(antrean, hall):
    antrean("open", "1")
    antrean("take", "kk")

    assert refused(antrean("close", "1", "--json")) == "visitors_left"
    assert antrean("close", "1", "--insist").code == 0


def test_a_service_is_paused_listed_and_goes_on(antrean, hall):
    assert lines(antrean, "service list") == ["No service is paused."]
    paused = antrean("service", "pause", "kk", "--reason", "jaringan putus", "--minutes", "30")
    assert paused.out.startswith("kk paused until ")
    (listed,) = antrean("service", "list", "--json").documents
    assert (listed["service"], listed["reason"]) == ("kk", "jaringan putus")
    assert "jaringan putus" in antrean("service", "list").out
    assert refused(antrean("take", "kk", "--json")) == "service_paused"
    assert lines(antrean, "service resume kk", "take kk") == ["kk resumed", "A 001"]
    assert refused(antrean("service", "resume", "kk", "--json")) == "service_not_paused"


def test_a_pause_may_name_the_moment_in_the_time_of_the_hall(antrean, hall):
    (paused,) = antrean(
        "service", "pause", "kk", "--reason", "x", "--until", "2099-01-02T08:00", "--json"
    ).documents
    assert paused["until"] == "2099-01-02T01:00:00+00:00"
    assert antrean("service", "list").out.startswith("kk  until 02/01 08:00  x")
    assert refused(
        antrean("service", "pause", "kk", "--reason", "x", "--until", "2020-01-02T08:00", "--json")
    ) == ("time_passed")


def test_a_missed_call_by_command(antrean, hall):
    antrean("take", "kk")
    antrean("open", "1")
    antrean("call", "A1", "1")

    assert refused(antrean("no-show", "1", "--json")) == "too_soon"
    assert refused(antrean("return", "A1", "--json")) == "wrong_state"
    assert lines(antrean, "cancel A1") == ["A 001 cancelled"]
    assert antrean("find", "A1", "--at", "1").out.strip().endswith("cancelled  can: take_new")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("call", "47", "1"), "“47” is no number; write for example A047"),
        (("call", "A47", "x"), "“x” is no counter"),
        (("transfer", "1"), "Name one destination: --service ID, --agency ID, or --counter N."),
        (("transfer", "1", "--service", "kk", "--agency", "bapenda"), "Name one destination"),
        (("transfer", "1", "--agency", "bapenda", "--counter", "2"), "Name one destination"),
        (("hold", "1", "--minutes", "0"), "greater than or equal to 1"),
        (("service", "pause", "kk"), "Missing option '--reason'"),
        (("service", "pause", "kk", "--reason", "x", "--until", "siang"), "“siang” is no time; write 13:00"),
        (("service", "pause", "kk", "--reason", "x", "--until", "13:00", "--minutes", "3"), "not both"),
        (("call", "A1", "1", "--reason", "hurry"), "--reason"),
    ],
)
def test_a_slip_is_answered_in_one_sentence_and_changes_nothing(antrean, hall, arguments, words):
    before = contents(hall)

    answer = antrean(*arguments)

    assert answer.code == 2
    assert words in answer.one_sentence()
    assert contents(hall) == before


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("call", "A9", "1"), "counter_not_open"),
        (("recall", "1"), "nothing_at_counter"),
        (("transfer", "1", "--service", "kk"), "nothing_at_counter"),
        (("continue", "1"), "nothing_at_counter"),
        (("add", "A9", "kk", "--at", "1"), "unknown_number"),
        (("find", "A9", "--at", "1"), "unknown_number"),
        (("undo", "A9", "1"), "counter_not_open"),
        (("cancel", "A9"), "unknown_number"),
        (("pause", "1"), "counter_not_open"),
        (("close", "99"), "unknown_counter"),
        (("service", "pause", "nope", "--reason", "x"), "unknown_service"),
    ],
)
def test_a_refusal_names_its_reason(antrean, hall, arguments, reason):
    assert refused(antrean(*arguments, "--json")) == reason

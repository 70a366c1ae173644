"""`antrean evacuate` stops the whole hall, and `--over` opens it again."""

import pytest

TEXT = "Tinggalkan gedung lewat pintu terdekat."


def test_it_stops_numbers_and_calls_until_it_is_over(antrean, hall):
    antrean("open", "1")
    antrean("take", "kk")

    stopped = antrean("evacuate", TEXT)
    assert (stopped.code, stopped.out) == (
        0,
        f"No numbers, no calls, “{TEXT}” on every screen. When it is over: antrean evacuate --over\n",
    )
    for verb in (("take", "kk"), ("next", "1")):
        refused = antrean(*verb)
        assert refused.code == 1
        assert refused.one_sentence().startswith(f"The building is being evacuated (“{TEXT}”).")

    over = antrean("evacuate", "--over")
    assert (over.code, over.out) == (0, "The hall is open again; its lines are as they were.\n")
    assert antrean("next", "1").code == 0


def test_json_says_what_is_so_now(antrean, hall):
    assert antrean("evacuate", TEXT, "--json").documents == [{"state": "stopped", "text": TEXT}]
    assert antrean("evacuate", "--over", "--json").documents == [{"state": "open"}]


def test_what_is_not_in_force_cannot_be_over(antrean, hall):
    refused = antrean("evacuate", "--over")

    assert refused.code == 1
    assert refused.one_sentence() == "No evacuation is in force."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Write what everybody should do, for example: antrean evacuate"),
        ((TEXT, "--over"), "Write what everybody should do, for example: antrean evacuate"),
        ((" \n ",), "Write first what everybody should do"),
        (("x" * 141,), "A note has at most 140 characters; this one has 141."),
    ],
)
def test_wrong_input_stops_nothing_and_says_what_to_do(antrean, hall, arguments, sentence):
    wrong = antrean("evacuate", *arguments)

    assert wrong.code == 2
    assert wrong.one_sentence().startswith(sentence)
    assert antrean("take", "kk").code == 0

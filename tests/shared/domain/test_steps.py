"""The state machine: every action in every state."""

import pytest

from shared.domain.steps import TRANSITIONS, Action, after, allowed
from shared.domain.ticket import ENDED, StepState

#            planned waiting called serving done held missed cancelled expired   leads to
TABLE = """
queue        yes     -       -      -       -    -    -      -         -         waiting
call         -       yes     -      -       -    yes  -      -         -         called
recall       -       -       yes    -       -    -    -      -         -         called
start        -       -       yes    -       -    -    -      -         -         serving
begin        yes     yes     -      -       -    -    -      -         -         serving
finish       -       -       yes    yes     -    -    -      -         -         done
miss         -       -       yes    -       -    -    -      -         -         missed
take_back_miss - -     -      -       -    -    yes    -         -         called
take_back_finish - -   -      -       yes  -    -      -         -         serving
return       -       -       -      -       -    -    yes    -         -         waiting
hold         -       -       yes    yes     -    -    -      -         -         held
resume       -       -       -      -       -    yes  -      -         -         serving
release      -       yes     -      -       -    yes  -      -         -         waiting
cancel       yes     yes     yes    -       -    yes  yes    -         -         cancelled
expire       yes     yes     yes    yes     -    yes  yes    -         -         expired
"""
ROWS = {words[0]: words[1:] for words in (line.split() for line in TABLE.split("\n")) if words}


def test_the_table_knows_every_action():
    assert set(ROWS) == {action.value for action in Action} == {action.value for action in TRANSITIONS}


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("state", StepState)
def test_an_action_is_allowed_only_where_the_table_says(action, state):
    column = list(StepState).index(state)

    assert allowed(action, state) is (ROWS[action][column] == "yes")


@pytest.mark.parametrize("action", Action)
def test_an_action_leads_where_the_table_says(action):
    assert after(action).value == ROWS[action][-1]


def test_only_taking_a_finished_service_back_leaves_an_end():
    leaving = [(action, state) for action in Action for state in ENDED if allowed(action, state)]
    assert leaving == [(Action.TAKE_BACK_FINISH, StepState.DONE)]

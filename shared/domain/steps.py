"""The step's state machine: which action leads from which state to which.

planned → waiting → called → serving → done; besides them held, missed, cancelled and expired.
"""

from __future__ import annotations

from enum import StrEnum

from shared.domain.ticket import StepState as S


class Action(StrEnum):
    """What can happen to a step."""

    QUEUE = "queue"
    CALL = "call"
    RECALL = "recall"
    START = "start"
    BEGIN = "begin"
    FINISH = "finish"
    MISS = "miss"
    TAKE_BACK_MISS = "take_back_miss"
    TAKE_BACK_FINISH = "take_back_finish"
    RETURN = "return"
    HOLD = "hold"
    RESUME = "resume"
    RELEASE = "release"
    CANCEL = "cancel"
    EXPIRE = "expire"


TRANSITIONS: dict[Action, tuple[frozenset[S], S]] = {
    Action.QUEUE: (frozenset({S.PLANNED}), S.WAITING),
    Action.CALL: (frozenset({S.WAITING, S.HELD}), S.CALLED),
    Action.RECALL: (frozenset({S.CALLED}), S.CALLED),
    Action.START: (frozenset({S.CALLED}), S.SERVING),
    Action.BEGIN: (frozenset({S.PLANNED, S.WAITING}), S.SERVING),
    Action.FINISH: (frozenset({S.CALLED, S.SERVING}), S.DONE),
    Action.MISS: (frozenset({S.CALLED}), S.MISSED),
    Action.TAKE_BACK_MISS: (frozenset({S.MISSED}), S.CALLED),
    Action.TAKE_BACK_FINISH: (frozenset({S.DONE}), S.SERVING),
    Action.RETURN: (frozenset({S.MISSED}), S.WAITING),
    Action.HOLD: (frozenset({S.CALLED, S.SERVING}), S.HELD),
    Action.RESUME: (frozenset({S.HELD}), S.SERVING),
    Action.RELEASE: (frozenset({S.HELD, S.WAITING}), S.WAITING),
    Action.CANCEL: (frozenset({S.PLANNED, S.WAITING, S.CALLED, S.HELD, S.MISSED}), S.CANCELLED),
    Action.EXPIRE: (
        frozenset({S.PLANNED, S.WAITING, S.CALLED, S.SERVING, S.HELD, S.MISSED}),
        S.EXPIRED,
    ),
}
"""Action → (states it may start from, state it leads to)."""


def allowed(action: Action, state: S) -> bool:
    """Whether *action* may happen to a step in *state*."""
    return state in TRANSITIONS[action][0]


def after(action: Action) -> S:
    """The state that *action* leads to."""
    return TRANSITIONS[action][1]

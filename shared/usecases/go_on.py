"""Go on with the visitor who is here: the next service of the ticket, without a call."""

from __future__ import annotations

from dataclasses import replace

from shared.domain.journal import Event, Kind
from shared.domain.line import walk_in
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, allowed
from shared.domain.ticket import Outcome, Step, StepState, Ticket
from shared.usecases.changing import step_event, wrong_state
from shared.usecases.desk import active_step
from shared.usecases.outcomes import FinishedAndBegun, moved
from shared.usecases.ports import Database, UnitOfWork
from shared.usecases.serve import ended


def finish_and_continue(
    database: Database,
    counter: int,
    service: str = "",
    outcome: Outcome = Outcome.DONE,
    note: str = "",
    *,
    request_id: str = "",
) -> FinishedAndBegun | Refusal:
    """End the service at *counter* and begin the visitor's planned *service* there, both or neither.

    Without *service*: the first planned one that the counter serves. Nobody is called, since the visitor
    stands here. Refused when nobody is here, or nothing planned is served here.
    """

    def operation(work: UnitOfWork) -> FinishedAndBegun | Refusal:
        events = list(work.earlier)
        if not events:
            found = active_step(work, counter)
            if isinstance(found, Refusal):
                return found
            desk, ticket, step = found
            if not allowed(Action.FINISH, step.state):
                return wrong_state(ticket, step.state)
            following = next_here(work, ticket, counter, service)
            if following is None:
                return Refusal(Reason.NOTHING_FOLLOWS, {"number": str(ticket.number), "counter": counter})
            done = ended(work, step, outcome, note)
            if isinstance(done, Refusal):
                return done
            if not work.change(step, done):
                return wrong_state(ticket, "changed")
            begun = begin(work, ticket, following, counter, desk.officer)
            if begun is None:
                return wrong_state(ticket, "changed")
            events = [step_event(Kind.FINISHED, ticket, done, desk.officer), begun]
            work.record(*events)
        return FinishedAndBegun(moved(events[:1]), moved(events[1:]))

    return database.write(operation, request_id)


def next_here(work: UnitOfWork, ticket: Ticket, counter: int, service: str = "") -> Step | None:
    """The first planned step of *ticket* that *counter* serves, or that for *service*."""
    known = work.catalogue.counters.get(counter)
    served = known.delays if known else {}
    for step in ticket.steps:
        if step.state is StepState.PLANNED and step.service in served and service in ("", step.service):
            return step
    return None


def begin(
    work: UnitOfWork, ticket: Ticket, step: Step, counter: int, officer: str, reason: str = ""
) -> Event | None:
    """Serve *step* of *ticket* at *counter* at once; the fact to record, None when somebody else was faster."""
    target, rules = work.catalogue.services[step.service].wait_target, work.catalogue.site.rules
    begun = replace(
        step,
        state=StepState.SERVING,
        place=step.place or walk_in(ticket.taken_at, target, ticket.priority, rules),
        counter=counter,
        officer=officer,
        called_at=work.now,
        serving_at=work.now,
    )
    if not work.change(step, begun):
        return None
    return step_event(Kind.BEGUN, ticket, begun, officer, reason)

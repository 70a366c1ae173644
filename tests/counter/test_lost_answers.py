"""The answer to a press gets lost, whatever was pressed: it is done once, and the officer reads what became of it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.desk import DeskState
from shared.domain.ticket import Outcome, StepState
from shared.usecases.boards.find import Can
from shared.usecases.desk import open_counter
from tests.counter.conftest import PASSWORD, Officer, type_secret
from tests.counter.test_day import FINISH_AND_CALL, NEXT
from tests.support.screen import Role

REPEATED = "Yang Anda tekan diulang begitu tersambung lagi."


@dataclass(frozen=True)
class Deed:
    """A press: what must be so before, the press itself, and what the officer reads when it is known."""

    before: Callable[[Officer], None]
    press: Callable[[Officer], None]
    reads: Callable[[Officer], bool]


def settled(rina: Officer) -> None:
    """The last press is answered, and the rest after a call is over."""
    rina.qtbot.waitUntil(lambda: rina.workplace.seat.free and not rina.workplace.link.busy)
    rina.rested()


def idle(rina: Officer) -> None:
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))


def called(rina: Officer) -> None:
    idle(rina)
    rina.workplace.desk.primary()
    settled(rina)
    rina.sees("Sedang dipanggil")


def served(rina: Officer) -> None:
    called(rina)
    rina.workplace.desk.start()
    settled(rina)
    rina.sees("Sedang dilayani")


def absent(rina: Officer) -> None:
    called(rina)
    rina.workplace.serving.recall()
    settled(rina)
    rina.hall.clock.step(seconds=61)
    rina.workplace.seat.update()


def missed(rina: Officer) -> None:
    absent(rina)
    rina.workplace.serving.miss()
    settled(rina)


def held(rina: Officer) -> None:
    served(rina)
    rina.workplace.serving.hold()
    settled(rina)


def finished(rina: Officer) -> None:
    served(rina)
    rina.workplace.serving.finishOnly()
    settled(rina)


def found(number: str, before: Callable[[Officer], None] = idle) -> Callable[[Officer], None]:
    """After *before*, the ticket is looked up."""

    def prepare(rina: Officer) -> None:
        before(rina)
        rina.workplace.numbers.find(number)
        rina.qtbot.waitUntil(lambda: rina.workplace.numbers.property("number") == number)

    return prepare


def closing(rina: Officer) -> None:
    idle(rina)
    rina.workplace.breaks.closeSoon()
    settled(rina)


def paused(rina: Officer) -> None:
    idle(rina)
    rina.workplace.breaks.pause()
    settled(rina)


def transfer_chosen(rina: Officer) -> None:
    served(rina)
    rina.workplace.transfer.begin()
    rina.qtbot.waitUntil(lambda: bool(rina.workplace.transfer.property("goals")))
    rina.workplace.transfer.search("loket 4")


def service_chosen(number: str, before: Callable[[Officer], None]) -> Callable[[Officer], None]:
    def prepare(rina: Officer) -> None:
        before(rina)
        rina.workplace.adding.beginFor(number)
        rina.qtbot.waitUntil(lambda: bool(rina.workplace.adding.property("goals")))
        rina.workplace.adding.search("akta kelahiran")

    return prepare


def pause_chosen(rina: Officer) -> None:
    idle(rina)
    rina.workplace.pauses.begin()
    rina.workplace.pauses.choose("kk")
    rina.workplace.pauses.write("sistem pusat terganggu")


def service_paused(rina: Officer) -> None:
    pause_chosen(rina)
    rina.workplace.pauses.confirm()
    settled(rina)


def out_of_turn(rina: Officer) -> None:
    rina.workplace.numbers.choose(OutOfTurn.TOGETHER.value)
    rina.workplace.numbers.act(Can.CALL.value)


def come_back(rina: Officer) -> None:
    rina.workplace.visitor.choose(Outcome.COME_BACK.value)
    rina.workplace.serving.finishOnly()


def served_with_another_service(rina: Officer) -> None:
    found("A 003")(rina)
    out_of_turn(rina)
    settled(rina)
    rina.workplace.desk.start()
    settled(rina)


def shows(name: str) -> Callable[[Officer], bool]:
    return lambda rina: rina.screen.has(name)


def tells(start: str) -> Callable[[Officer], bool]:
    return lambda rina: any(said.startswith(start) for said in rina.screen.names(Role.AlertMessage))


DEEDS = {
    "call": Deed(idle, lambda r: r.workplace.desk.primary(), shows("Sedang dipanggil")),
    "recall": Deed(
        called, lambda r: r.workplace.serving.recall(), lambda r: r.workplace.visitor.facts.calls == 2
    ),
    "start": Deed(called, lambda r: r.workplace.desk.start(), shows("Sedang dilayani")),
    "finish with an outcome": Deed(
        served,
        come_back,
        tells("A 001 selesai dilayani."),
    ),
    "finish and call": Deed(
        served,
        lambda r: r.workplace.desk.primary(),
        lambda r: r.screen.has("Sedang dipanggil") and r.workplace.visitor.facts.number == "A 002",
    ),
    "finish and go on": Deed(
        served_with_another_service,
        lambda r: r.workplace.desk.primary(),
        lambda r: r.step("A 003", 2).state is StepState.SERVING and r.screen.has(FINISH_AND_CALL),
    ),
    "no-show": Deed(absent, lambda r: r.workplace.serving.miss(), tells("A 001 dicatat tidak hadir.")),
    "take back": Deed(finished, lambda r: r.workplace.serving.takeBack(), shows("Sedang dilayani")),
    "hold": Deed(served, lambda r: r.workplace.serving.hold(), shows("Ditahan (1)")),
    "resume": Deed(held, lambda r: r.workplace.numbers.resume("A 001"), shows("Sedang dilayani")),
    "call a certain number": Deed(
        found("A 002"),
        out_of_turn,
        lambda r: r.screen.has("Sedang dipanggil") and r.workplace.visitor.facts.number == "A 002",
    ),
    "return": Deed(
        found("A 001", missed), lambda r: r.workplace.numbers.act(Can.RETURN.value), tells("A 001: tercatat.")
    ),
    "cancel": Deed(
        found("A 002"), lambda r: r.workplace.numbers.act(Can.CANCEL.value), tells("A 002: tercatat.")
    ),
    "transfer": Deed(transfer_chosen, lambda r: r.workplace.transfer.send(), tells("A 001 dialihkan.")),
    "add a service": Deed(
        service_chosen("A 001", served),
        lambda r: r.workplace.adding.send(),
        shows("Selesai, lanjut ke Akta kelahiran"),
    ),
    "take a ticket": Deed(
        service_chosen("", idle),
        lambda r: r.workplace.adding.send(),
        lambda r: r.workplace.adding.property("taken") == "A 004",
    ),
    "pause": Deed(idle, lambda r: r.workplace.breaks.pause(), shows("Sedang istirahat")),
    "end the pause": Deed(paused, lambda r: r.workplace.desk.open(), lambda r: r.can(NEXT)),
    "close soon": Deed(idle, lambda r: r.workplace.breaks.closeSoon(), tells("Segera tutup:")),
    "stay": Deed(
        closing, lambda r: r.workplace.breaks.stay(), lambda r: not r.workplace.breaks.property("closing")
    ),
    "pause a service": Deed(
        pause_chosen,
        lambda r: r.workplace.pauses.confirm(),
        lambda r: any(row["paused"] for row in r.workplace.pauses.property("services")),
    ),
    "end a service's pause": Deed(
        service_paused,
        lambda r: r.workplace.pauses.choose("kk"),
        lambda r: not any(row["paused"] for row in r.workplace.pauses.property("services")),
    ),
}


@pytest.fixture
def rina(officer, hall) -> Officer:
    """Three wait, the last with two services here; counters 4 and 5 are open."""
    open_counter(hall.database, 4, "dedi")
    open_counter(hall.database, 5, "yuli")
    hall.take("kk")
    hall.take("kk")
    hall.take("ktp-cetak", "kk")
    return officer()


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_it_is_done_once_and_the_officer_reads_it(rina, hall, cable, deed):
    deed.before(rina)
    settled(rina)
    cable.lose_answers = 1

    deed.press(rina)

    rina.sees("Terputus")
    rina.qtbot.waitUntil(lambda: any(REPEATED in said for said in rina.screen.names(Role.AlertMessage)))
    done = hall.database.read(lambda read: read.position())
    cable.pulled = False
    rina.qtbot.waitUntil(lambda: rina.screen.has("Tersambung") and not rina.workplace.link.busy)
    rina.qtbot.waitUntil(lambda: deed.reads(rina))
    assert cable.lose_answers == 0
    assert hall.database.read(lambda read: read.position()) == done, "nothing was written a second time"


def test_who_signs_out_is_out_once_the_answer_is_known(officer, hall, cable):
    rina = officer()
    settled(rina)
    cable.lose_answers = 1

    rina.workplace.breaks.signOut()

    rina.sees("Terputus")
    rina.qtbot.waitUntil(lambda: any(REPEATED in said for said in rina.screen.names(Role.AlertMessage)))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.CLOSED
    cable.pulled = False
    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk", Role.Heading))
    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk dan buka Loket 3", Role.Button))


@pytest.mark.parametrize(
    ("answers", "again"),
    [
        (0, "Masuk dan buka Loket 3"),
        (1, "Masuk dan lanjutkan di Loket 3"),
        (2, "Masuk dan lanjutkan di Loket 3"),
    ],
    ids=["of the password", "of the opening", "of what is remembered"],
)
def test_who_signs_in_sees_whether_the_counter_was_opened(
    open_counter_app, hall, cable, qtbot, answers, again
):
    app = open_counter_app(username="rina.wulandari")
    screen = app.screen
    qtbot.waitUntil(lambda: screen.has("Masuk dan buka Loket 3", Role.Button))
    type_secret(screen, PASSWORD)
    cable.let_through, cable.lose_answers = answers, 1

    screen.press("Masuk dan buka Loket 3", Role.Button)

    qtbot.waitUntil(lambda: screen.has("Terputus dari server antrean"))
    assert app.workplace.seat.counter == 0
    cable.pulled = False
    qtbot.waitUntil(lambda: screen.has(again, Role.Button) and screen.get(again, Role.Button).enabled)
    screen.press(again, Role.Button)
    qtbot.waitUntil(lambda: app.workplace.seat.counter == 3)
    assert hall.database.read(lambda read: read.desks()[3]).officer == "rina.wulandari"

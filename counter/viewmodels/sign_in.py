"""Sign in: who, with which password, at which counter."""

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Link, Lost
from counter.viewmodels.seat import new_id
from counter.viewmodels.sign_in_props import Inputs, derive_sign_in, takes_over
from counter.viewmodels.verbs import Sitting, sign_in_and_open
from counter.viewmodels.words import why_not
from shared.domain.officer import Officer
from shared.domain.refusals import Reason, Refusal
from shared.qt.jobs import Err
from shared.usecases.boards.counter import SignInBoard, sign_in_board
from shared.usecases.ports import Passwords, Reading
from shared.usecases.sign_in import SignedIn, WrongPassword

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

TYPED_MS = 300
"""After the last letter of a user name its counters are asked for."""

TICK_MS = 250

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class SignIn(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows SignInProps; the password passes through and is kept nowhere here."""

    changed = Signal()
    usernameChanged = Signal()

    def __init__(
        self,
        link: Link,
        passwords: Passwords,
        signed_in: Callable[[Officer, int, str], None],
        language: str,
        *,
        preferred: int = 0,
        username: str = "",
    ) -> None:
        super().__init__()
        self._link = link
        self._passwords = passwords
        self._signed_in = signed_in
        self._inputs = Inputs(language, preferred, username=username)
        self._props = derive_sign_in(self._inputs)
        self._typing = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typing.timeout.connect(self._ask)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._update)
        link.connectedChanged.connect(self._fold_link)
        link.pendingChanged.connect(self._fold_link)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the site is."""
        return self._props.title

    @Property(str, notify=changed)
    def site(self) -> str:
        """Whose the site is."""
        return self._props.site

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The time of the hall."""
        return self._props.clock

    @Property(str, notify=changed)
    def date(self) -> str:
        """The day of the hall."""
        return self._props.date

    @Property(bool, notify=changed)
    def connected(self) -> bool:
        """Whether the database answers."""
        return self._props.connected

    @Property(str, notify=changed)
    def agency(self) -> str:
        """The officer's agency, short."""
        return self._props.agency

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def choices(self) -> list[dict[str, object]]:
        """The counters: `counter`, `note`, `taken`, `chosen`, `over`."""
        return [asdict(choice) for choice in self._props.choices]

    @Property(str, notify=changed)
    def hint(self) -> str:
        """In place of the counters."""
        return self._props.hint

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong with name or password."""
        return self._props.error

    @Property(str, notify=changed)
    def counterError(self) -> str:
        """What is wrong with the counter."""
        return self._props.counter_error

    @Property(str, notify=changed)
    def button(self) -> str:
        """The words of the button."""
        return self._props.button

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why the button rests."""
        return self._props.reason

    @Property(bool, notify=changed)
    def enabled(self) -> bool:
        """Whether a try is possible now."""
        return self._props.enabled

    @Property(bool, notify=changed)
    def pending(self) -> bool:
        """Whether the password is being checked."""
        return self._props.pending

    @Property(str, notify=usernameChanged)
    def username(self) -> str:
        """The user name as typed."""
        return self._inputs.username

    def begin(self) -> None:
        """Show the counters; ask for name and password anew."""
        self._inputs = replace(self._inputs, picked=0, wrong=None, refused="", elsewhere=False, told="")
        self._ticks.start()
        self._ask()
        self._update()

    def end(self) -> None:
        """Somebody has signed in: show nothing more."""
        self._ticks.stop()
        self._typing.stop()

    def speak(self, language: str) -> None:
        """Show every text in *language* from now on."""
        self._inputs = replace(self._inputs, language=language, refused="", told="")
        self._update()

    @Slot(str)
    def typeName(self, username: str) -> None:
        """Take over the user name; its counters are asked for when typing pauses."""
        if username == self._inputs.username:
            return
        self._inputs = replace(
            self._inputs, username=username, picked=0, wrong=None, refused="", elsewhere=False, told=""
        )
        self.usernameChanged.emit()
        self._typing.start()
        self._update()

    @Slot(int)
    def pick(self, counter: int) -> None:
        """Choose a counter."""
        self._inputs = replace(self._inputs, picked=counter, refused="", elsewhere=False)
        self._update()

    @Slot(str)
    def enter(self, password: str) -> None:
        """Sign in at the chosen counter and open it."""
        if not self._props.enabled:
            return
        if not password:
            self._inputs = replace(
                self._inputs, wrong=None, told=translate("SignIn", "Tulis kata sandi Anda.")
            )
            self._update()
            return
        counter, username = self._props.chosen, self._inputs.username
        session = new_id()
        sitting = Sitting(
            username.strip().casefold(),
            session,
            move=self._inputs.elsewhere,
            take_over=takes_over(self._inputs, counter),
        )
        operation = sign_in_and_open(self._passwords, password, counter, sitting, new_id)
        self._inputs = replace(self._inputs, refused="", told="")
        self._link.act(operation, partial(self._fold_outcome, counter, session), repeat=False)

    def _ask(self) -> None:
        self._link.watch(partial(_board, self._inputs.username), self._fold_board)

    def _fold_board(self, answer: tuple[str, SignInBoard]) -> None:
        asked, board = answer
        self._inputs = replace(self._inputs, board=board, asked=asked)
        self._update()

    def _fold_link(self) -> None:
        self._inputs = replace(self._inputs, connected=self._link.connected, pending=self._link.pending)
        self._update()

    def _fold_outcome(
        self, counter: int, session: str, outcome: SignedIn | WrongPassword | Refusal | Err | Lost
    ) -> None:
        match outcome:
            case SignedIn(officer):
                self.end()
                self._signed_in(officer, counter, session)
            case WrongPassword():
                self._inputs = replace(self._inputs, wrong=outcome)
            case Refusal() | Err():
                said = why_not(outcome, self._link.catalogue, self._inputs.language)
                elsewhere = isinstance(outcome, Refusal) and outcome.reason is Reason.OFFICER_ELSEWHERE
                self._inputs = replace(self._inputs, wrong=None, refused=said, elsewhere=elsewhere)
            case Lost():
                pass  # the screen says that the server is away
        self._update()

    def _update(self) -> None:
        self._inputs = replace(self._inputs, now=self._link.clock.now())
        before, self._props = self._props, derive_sign_in(self._inputs)
        if before != self._props:
            self.changed.emit()


def _board(username: str, read: Reading) -> tuple[str, SignInBoard]:
    return username, sign_in_board(read, username)

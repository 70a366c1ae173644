"""The visitor at the counter, and what the officer writes about the visit."""

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.visitor_props import NOBODY, Met, VisitorProps
from shared.domain.notes import NOTE_LIMIT
from shared.domain.ticket import Outcome, Step, StepKey

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

COUNTED_FROM = 400
"""Characters of a note from which on the room left is shown."""


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Visitor(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows VisitorProps; keeps outcome and note until the visit ends, through any loss of the database."""

    changed = Signal()
    timerChanged = Signal()
    writtenChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._props = NOBODY
        self._step: StepKey | None = None
        self._met: Met | None = None
        self._outcome = Outcome.DONE
        self._note = ""

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether somebody is here."""
        return self._props.present

    @Property(bool, notify=changed)
    def serving(self) -> bool:
        """Whether service has started."""
        return self._props.serving

    @Property(str, notify=changed)
    def label(self) -> str:
        """Above the number: called or being served."""
        return self._props.label

    @Property(str, notify=changed)
    def number(self) -> str:
        """The visitor's number."""
        return self._props.number

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        """Whether the visitor goes first."""
        return self._props.priority

    @Property(str, notify=changed)
    def booked(self) -> str:
        """The visitor's appointment, or empty."""
        return self._props.booked

    @Property(str, notify=changed)
    def arrived(self) -> str:
        """When the visitor arrived and was called."""
        return self._props.arrived

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def steps(self) -> list[dict[str, object]]:
        """The services of the visit: `text`, `kind`, `note`."""
        return [asdict(step) for step in self._props.steps]

    @Property(int, notify=changed)
    def calls(self) -> int:
        """How often the visitor was called."""
        return self._props.calls

    @Property(bool, notify=changed)
    def canRecall(self) -> bool:
        """Whether a recall is possible now."""
        return self._props.can_recall

    @Property(bool, notify=changed)
    def canMiss(self) -> bool:
        """Whether the visitor may be marked as a no-show now."""
        return self._props.can_miss

    @Property(str, notify=changed)
    def whyNotMissed(self) -> str:
        """Why a no-show is not possible yet."""
        return self._props.why_not_missed

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def marks(self) -> list[dict[str, object]]:
        """What became of the call: `text`, `state` (done, open, missing)."""
        return [asdict(mark) for mark in self._props.marks]

    @Property(str, notify=changed)
    def lack(self) -> str:
        """What to do because nobody saw or heard the call."""
        return self._props.lack

    @Property(str, notify=changed)
    def lackBrief(self) -> str:
        """The same in two words."""
        return self._props.lack_brief

    @Property(str, notify=timerChanged)
    def timerLabel(self) -> str:
        """What the timer counts."""
        return self._props.timer.label

    @Property(str, notify=timerChanged)
    def time(self) -> str:
        """The running time."""
        return self._props.timer.time

    @Property(float, notify=timerChanged)
    def share(self) -> float:
        """Share of the promised time, 0..1."""
        return self._props.timer.share

    @Property(str, notify=timerChanged)
    def tone(self) -> str:
        """How the time stands to the promise: fine, near or over."""
        return self._props.timer.tone

    @Property(str, notify=timerChanged)
    def promise(self) -> str:
        """The promise in words, and by how much it is passed."""
        return self._props.timer.promise

    @Property(str, notify=writtenChanged)
    def outcome(self) -> str:
        """How the service ends, a value of Outcome."""
        return self._outcome.value

    @Property(str, notify=writtenChanged)
    def note(self) -> str:
        """The note for other officers."""
        return self._note

    @Property(str, notify=writtenChanged)
    def noteRoom(self) -> str:
        """How full the note is, once that matters: "480/500"."""
        return f"{len(self._note)}/{NOTE_LIMIT}" if len(self._note) >= COUNTED_FROM else ""

    @Property(bool, notify=writtenChanged)
    def noteTooLong(self) -> bool:
        """Whether the note is longer than what is kept."""
        return len(self._note) > NOTE_LIMIT

    @property
    def facts(self) -> VisitorProps:
        """What is shown."""
        return self._props

    @property
    def met(self) -> Met | None:
        """Whose presence the officer's presses have proved."""
        return self._met

    @property
    def chosen(self) -> Outcome:
        """How the service ends."""
        return self._outcome

    @property
    def written(self) -> str:
        """The note as it stands."""
        return self._note

    @Slot(str)
    def choose(self, outcome: str) -> None:
        """Choose how the service ends, a value of Outcome."""
        self._outcome = Outcome(outcome)
        self.meet()
        self.writtenChanged.emit()

    @Slot(str)
    def write(self, note: str) -> None:
        """Take over the note as typed. One that is too long is refused when it is to be kept, never cut."""
        if note != self._note:
            self._note = note
            self.meet()
            self.writtenChanged.emit()

    def meet(self) -> None:
        """What the officer did just now proves that the visitor has come."""
        if self._step is not None:
            self._met = Met(self._step, self._props.calls)

    def show(self, props: VisitorProps, step: Step | None) -> None:
        """Show the visitor; another one begins with a clean sheet, or with the note made before."""
        key = step.key if step else None
        if key != self._step:
            self._step = key
            self._outcome, self._note = Outcome.DONE, step.note if step else ""
            self.writtenChanged.emit()
        before, self._props = self._props, props
        if before.timer != props.timer:
            self.timerChanged.emit()
        if _without_timer(before) != _without_timer(props):
            self.changed.emit()


def _without_timer(props: VisitorProps) -> tuple[object, ...]:
    return tuple(getattr(props, name) for name in VisitorProps.__slots__ if name != "timer")

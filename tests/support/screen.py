"""A QML screen driven the way people meet it: through accessible roles and names, in process and offscreen.

What a test cannot name here, a visitor with a screen reader cannot hear.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from shared.qt.start import load, load_fonts, make_engine

Role = QAccessible.Role


@dataclass(frozen=True)
class Thing:
    """One accessible object on the screen."""

    interface: QAccessibleInterface

    @property
    def role(self) -> QAccessible.Role:
        return self.interface.role()

    @property
    def name(self) -> str:
        return self.interface.text(QAccessible.Text.Name)

    @property
    def description(self) -> str:
        return self.interface.text(QAccessible.Text.Description)

    @property
    def value(self) -> str:
        return self.interface.text(QAccessible.Text.Value)

    @property
    def enabled(self) -> bool:
        return not self.interface.state().disabled

    @property
    def checked(self) -> bool:
        return bool(self.interface.state().checked)

    @property
    def focused(self) -> bool:
        return bool(self.interface.state().focused)

    @property
    def shown(self) -> bool:
        state = self.interface.state()
        return not (state.invisible or state.offscreen)

    def press(self) -> None:
        """Do what the screen reader's "press" does; a disabled control refuses."""
        assert self.enabled, f"{self.role.name} {self.name!r} is disabled"
        actions = self.interface.actionInterface()
        names = actions.actionNames() if actions is not None else []
        for action in ("Press", "Toggle"):
            if actions is not None and action in names:
                actions.doAction(action)
                return
        raise AssertionError(f"{self.role.name} {self.name!r} cannot be pressed; it offers {names}")

    def focus(self) -> None:
        """Give it the keyboard, as Tab would."""
        item = self.interface.object()
        assert item is not None
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[attr-defined]


class Screen:
    """A window, searched by role and accessible name. Everything invisible is left out."""

    def __init__(self, window: QQuickWindow, engine: QQmlApplicationEngine, keep: dict[str, object]) -> None:
        self.window = window
        self.engine = engine
        self._keep = keep

    def things(self) -> list[Thing]:
        """Everything a screen reader can reach now, in reading order."""
        root = QAccessible.queryAccessibleInterface(self.window)
        return [Thing(each) for each in _walk(root)]

    def all(self, role: QAccessible.Role | None = None) -> list[tuple[str, str]]:
        """Role and name of all things, or only of one role: for messages and for "what is on the screen"."""
        return [(thing.role.name, thing.name) for thing in self.things() if role in (None, thing.role)]

    def names(self, role: QAccessible.Role | None = None) -> list[str]:
        """The names on the screen that are not empty."""
        return [name for _, name in self.all(role) if name]

    def find(self, name: str, role: QAccessible.Role | None = None) -> Thing | None:
        """The first thing of that name (and role), or None."""
        for thing in self.things():
            if thing.name == name and role in (None, thing.role):
                return thing
        return None

    def get(self, name: str, role: QAccessible.Role | None = None) -> Thing:
        """As find; but a thing that is missing fails with all that is on the screen."""
        thing = self.find(name, role)
        if thing is None:
            kind = role.name if role is not None else "thing"
            raise AssertionError(f"no {kind} named {name!r}; on screen: {self.all()}")
        return thing

    def settled(self) -> bool:
        """Whether no dialog or menu is on its way in or out: on arrival it takes the focus."""
        popups = [each for each in self.window.findChildren(QObject) if each.inherits("QQuickPopup")]
        return all(each.property("opened") == each.property("visible") for each in popups)

    def has(self, name: str, role: QAccessible.Role | None = None) -> bool:
        """Whether it is on the screen now: made for qtbot.waitUntil."""
        return self.find(name, role) is not None

    def press(self, name: str, role: QAccessible.Role | None = None) -> None:
        """Press the button (or the thing of that role) with this name."""
        thing = self.get(name, role) if role is not None else self._pressable(name)
        thing.press()
        QCoreApplication.processEvents()

    def type(self, field: str, text: str) -> None:
        """Replace the text of the field with this accessible name, key by key."""
        self.get(field, Role.EditableText).focus()
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Delete)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.window, event)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key of the keyboard, whatever has the focus."""
        QTest.keyClick(self.window, key, modifiers)

    def theme(self, **tokens: object) -> None:
        """Set writable properties of Theme in this window: highContrast=True, reducedMotion=True, busyHold=0."""
        theme = self.engine.singletonInstance("shared.ui", "Theme")
        assert isinstance(theme, QObject)
        for token, value in tokens.items():
            assert theme.setProperty(token, value), token

    def grab(self) -> QImage:
        """The screen as a picture."""
        return self.window.grabWindow()

    def save(self, path: Path) -> None:
        """Write the screen to a PNG file."""
        assert self.grab().save(str(path)), path

    def close(self) -> None:
        """Destroy the engine first, then let go of the view models it was given."""
        if shiboken6.isValid(self.engine):
            shiboken6.delete(self.engine)
        self._keep.clear()

    def _pressable(self, name: str) -> Thing:
        named = [thing for thing in self.things() if thing.name == name]
        for thing in named:
            if thing.interface.actionInterface() is not None and thing.role is not Role.StaticText:
                return thing
        return self.get(name, Role.Button)


def open_screen(
    module: str, type_name: str, engine: QQmlApplicationEngine | None = None, /, **initial: object
) -> Screen:
    """Open a window of a QML module with its required properties; close() it, view models stay alive until then.

    *engine* is one that was made before, for what belongs to it. Needs a running Qt application (pytest-qt's `qapp` or `qtbot`).
    """
    QAccessible.setActive(True)
    load_fonts()
    engine = engine or make_engine()
    window = load(engine, module, type_name, **initial)
    window.show()
    assert QTest.qWaitForWindowExposed(window, 5000), f"{module}.{type_name} was not shown"
    return Screen(window, engine, dict(initial))


def _walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for index in range(interface.childCount()):
        yield from _walk(interface.child(index))

"""What can be heard of a window: the words of its page, and the name, state and role of each control."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

MOST_WORDS = 60
"""Of a page that are read at once: the rest is heard control by control."""

Role = QAccessible.Role

translate = QCoreApplication.translate

_READ = frozenset({Role.StaticText, Role.AlertMessage, Role.Heading, Role.ListItem})
_ON = frozenset({Role.RadioButton, Role.CheckBox})


def page_words(root: QQuickItem) -> list[str]:
    """The texts within *root* in reading order, until there are many words."""
    corner = root.mapToGlobal(QPointF(0, 0)).toPoint()
    within = QRect(corner, QSize(round(root.width()), round(root.height())))
    everything = _walk(QAccessible.queryAccessibleInterface(root.window()))
    found = [each for each in everything if each.role() in _READ and within.intersects(each.rect())]
    found.sort(key=lambda each: (round(each.rect().top() / 24), each.rect().left()))
    texts, words = [], 0
    for each in found:
        text = _name_and_more(each)
        words += len(text.split())
        if text and words <= MOST_WORDS:
            texts.append(text)
    return texts


def control_words(item: QQuickItem) -> str:
    """What *item* is called and how it stands: "Disdukcapil, 18 orang menunggu", "Lansia, dipilih"."""
    interface = QAccessible.queryAccessibleInterface(item)
    said, state = [_name_and_more(interface)], interface.state()
    if interface.role() in _ON or state.checkable:
        chosen = (
            translate("KioskReader", "dipilih")
            if state.checked
            else translate("KioskReader", "tidak dipilih")
        )
        said.append(chosen)
    if state.disabled:
        said.append(translate("KioskReader", "tidak aktif"))
    return ", ".join(filter(None, said))


def control_at(window: QQuickWindow, place: QPointF) -> QQuickItem | None:
    """The control that a finger at *place* means, the one on top."""
    return _control_below(window.contentItem(), place)


def is_control(item: QQuickItem | None) -> bool:
    """Whether *item* does something when it is pressed or typed into."""
    return item is not None and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput"))


def _control_below(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    for child in sorted(item.childItems(), key=lambda each: each.z())[::-1]:
        if not child.isVisible():
            continue
        if child.clip() and not child.contains(child.mapFromScene(place)):
            continue
        found = _control_below(child, place)
        if found is not None:
            return found
        if is_control(child) and child.isEnabled() and child.contains(child.mapFromScene(place)):
            return child
        if child.inherits("QQuickOverlay") and child.childItems():
            return None  # a dialog is open: nothing below it can be meant
    return None


def _name_and_more(interface: QAccessibleInterface) -> str:
    name = interface.text(QAccessible.Text.Name)
    more = interface.text(QAccessible.Text.Description)
    return ", ".join(part for part in (name, more) if part)


def _walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for index in range(interface.childCount()):
        yield from _walk(interface.child(index))

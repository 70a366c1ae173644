"""What is wrong with how a screen is laid out: text that is cut, hidden or written over, controls no finger can hit."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 2.0
"""Pixels that rounding may take."""

LEADING = 0.3
"""Part of a line's height above and below its letters: boxes of neighbouring lines may share it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An item as it appears: its place in the window, the part of it that no ancestor clips, and its words."""

    item: QQuickItem
    place: QRectF
    shown: QRectF
    words: str


def texts(window: QQuickWindow) -> list[Seen]:
    """Every text that can be seen, at the place where its letters are drawn."""
    return _texts(list(_visible(window)))


def controls(window: QQuickWindow) -> list[Seen]:
    """Every button, tile and box that can be seen, enabled or not."""
    return _controls(list(_visible(window)))


def faults(window: QQuickWindow, *, least: float, reach: float = 0.0) -> list[str]:
    """One line for each fault. *least*: pixels a control must have each way; *reach*: none begins above this line."""
    shown = list(_visible(window))
    lines, buttons = _texts(shown), _controls(shown)
    return [
        *(_cut(text) for text in lines if _is_cut(text)),
        *(f"not whole in the window: {_named(each)}" for each in (*lines, *buttons) if not _whole(each)),
        *(f"written over each other: {_named(a)} and {_named(b)}" for a, b in _over(lines)),
        *(f"over each other: {_named(a)} and {_named(b)}" for a, b in _overlapping(buttons)),
        *(
            f"under {least:.0f} px: {_named(each)}"
            for each in buttons
            if each.place.width() < least - 0.5 or each.place.height() < least - 0.5
        ),
        *(f"out of reach: {_named(each)}" for each in buttons if each.place.top() < reach - SLACK),
    ]


def _texts(shown: list[tuple[QQuickItem, QRectF]]) -> list[Seen]:
    return [
        Seen(item, _letters(item), clip, str(item.property("text")))
        for item, clip in shown
        if item.inherits("QQuickText") and item.property("text")
    ]


def _controls(shown: list[tuple[QQuickItem, QRectF]]) -> list[Seen]:
    return [
        Seen(item, _place(item), clip, str(item.property("text") or item.property("name") or ""))
        for item, clip in shown
        if item.inherits("QQuickAbstractButton")
    ]


def _is_cut(text: Seen) -> bool:
    item = text.item
    wide = item.property("contentWidth") > item.width() + SLACK and item.property("lineCount") >= 1
    high = (
        item.property("contentHeight") > item.height() + item.property("font").pixelSize() * LEADING + SLACK
    )
    return bool(item.property("truncated")) or wide or high


def _cut(text: Seen) -> str:
    item = text.item
    drawn = f"{item.property('contentWidth'):.0f} × {item.property('contentHeight'):.0f}"
    return f"cut: {_named(text)} ({drawn} in {item.width():.0f} × {item.height():.0f})"


def _whole(seen: Seen) -> bool:
    return seen.shown.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(seen.place)


def _over(lines: list[Seen]) -> Iterator[tuple[Seen, Seen]]:
    for (a, inner), (b, other) in combinations([(line, _inner(line)) for line in lines], 2):
        shared = inner.intersected(other)
        if shared.width() > SLACK and shared.height() > SLACK:
            yield a, b


def _overlapping(buttons: list[Seen]) -> Iterator[tuple[Seen, Seen]]:
    for a, b in combinations(buttons, 2):
        shared = a.place.intersected(b.place)
        inside = shared in (a.place, b.place)  # a card that is a button itself may hold one
        if shared.width() > SLACK and shared.height() > SLACK and not inside:
            yield a, b


def _inner(text: Seen) -> QRectF:
    """Where letters are, without the leading."""
    leading = text.item.property("font").pixelSize() * LEADING
    return text.place.adjusted(0, leading / 2, 0, -leading)


def _named(seen: Seen) -> str:
    place = seen.place
    at = f"{place.left():.0f},{place.top():.0f} {place.width():.0f} × {place.height():.0f}"
    return f"{seen.words[:60]!r} at {at}"


def _visible(window: QQuickWindow) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Every visible item with the part of the window that its clipping ancestors leave; only a dialog while one is open."""
    whole = QRectF(0, 0, window.width(), window.height())
    overlays = [each for each in window.contentItem().childItems() if each.inherits("QQuickOverlay")]
    dialogs = [each for each in overlays if each.isVisible() and each.childItems()]
    below = [(dialogs[0] if dialogs else window.contentItem(), whole)]
    while below:
        item, clip = below.pop()
        for child in item.childItems():
            if child.isVisible() and child.opacity() >= 0.1:
                yield child, clip
                below.append((child, clip.intersected(_place(child)) if child.clip() else clip))


def _place(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def _letters(item: QQuickItem) -> QRectF:
    """Where a text is painted within its box, by its alignment."""
    box = _place(item)
    width, height = item.property("contentWidth"), item.property("contentHeight")
    if abs(width - box.width()) < 1 and abs(height - box.height()) < 1:
        return box
    across, down = _alignment(item)
    left = {2: box.width() - width, 4: (box.width() - width) / 2}.get(across, 0.0)
    top = {64: box.height() - height, 128: (box.height() - height) / 2}.get(down, 0.0)
    return QRectF(box.left() + left, box.top() + top, width, height)


def _alignment(item: QQuickItem) -> tuple[int, int]:
    """Qt.Align… of a text both ways; Python cannot read these enumerations as properties."""
    context = QQmlEngine.contextForObject(item)
    both = QQmlExpression(context, item, "horizontalAlignment * 1000 + verticalAlignment").evaluate()
    value = int(both[0] if isinstance(both, tuple) else both)
    return divmod(value, 1000)

"""The frames of a video for the screen, under ``image://video/``: the one way that works without a graphics card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "video"


class VideoFrames(QQuickImageProvider):
    """Gives the newest frame, whatever number is asked for; *newest* is called on the GUI thread."""

    def __init__(self, newest: Callable[[], QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._newest = newest

    def requestImage(self, _number: str, size: QSize, _wanted: QSize) -> QImage:
        """Qt asks for a picture."""
        frame = self._newest()
        size.setWidth(frame.width())
        size.setHeight(frame.height())
        return frame

"""Icons for QML: `image://icon/<name>/<rrggbb>` draws `assets/icons/<name>.svg` in one colour at the size asked for.

Without a colour (`image://icon/site_mark_screen`) the drawing keeps its own colours.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "assets" / "icons"
DEFAULT_SIZE = 48

log = logging.getLogger(__name__)


class IconProvider(QQuickImageProvider):
    """Draws bundled SVG files for QML; an unknown name gives an empty image, which QML reports as a warning."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's own name
        """The icon *id* (`name` or `name/rrggbb`) in pixels of the screen; *size* receives what was drawn."""
        name, _, colour = id.partition("/")
        width = requestedSize.width() if requestedSize.width() > 0 else DEFAULT_SIZE
        height = requestedSize.height() if requestedSize.height() > 0 else width
        size.setWidth(width)
        size.setHeight(height)
        return draw_icon(name, QSize(width, height), QColor(f"#{colour}") if colour else None)


def draw_icon(name: str, size: QSize, colour: QColor | None) -> QImage:
    """The drawing *name* at *size* pixels, tinted with *colour* unless None; a null image if there is no such drawing."""
    path = ICONS / f"{name}.svg"
    if not path.is_file():
        log.error("There is no icon %r in %s.", name, ICONS)
        return QImage()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(str(path))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    if colour is not None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), colour)
    painter.end()
    return image

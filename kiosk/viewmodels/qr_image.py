"""QR codes for QML: `image://qr/<text, percent-encoded>` draws the code crisp, dark on white, quiet zone included."""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

DARK = QColor("#0F1B3D")
QUIET = 4
"""White modules that a QR code needs on every side (ISO/IEC 18004)."""


class QrImages(QQuickImageProvider):
    """Draws codes at whole pixels per module, so that no edge is blurred."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's own name
        """The code of the text *id* in a square of the requested width; *size* receives what was drawn."""
        image = draw_code(unquote(id), max(requestedSize.width(), 64))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw_code(text: str, side: int) -> QImage:
    """The QR code of *text*, *side* pixels wide and high, in the middle of its white ground.

    ValueError when no QR code can hold *text*.
    """
    from kiosk.printing.qr import qr_matrix

    matrix = qr_matrix(text)
    module = max(1, side // (len(matrix) + 2 * QUIET))
    start = (side - module * len(matrix)) // 2
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(start + x * module, start + y * module, module, module, DARK)
    painter.end()
    return image

"""The latest paper for a window beside the kiosk: what a printer would have put out, for demonstrations."""

from operator import attrgetter

from PySide6.QtCore import Property, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickImageProvider

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its window.")
class PaperView(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Counts papers; `image://paper/<count>` is the latest."""

    countChanged = Signal()
    _printed = attrgetter("_count")
    count = Property(int, _printed, notify=countChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.images = PaperImages()

    def show(self, image: QImage) -> None:
        """Show *image*, the newest paper."""
        self.images.latest = image
        self._count += 1
        self.countChanged.emit()


class PaperImages(QQuickImageProvider):
    """Gives the latest paper, dot by dot."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.latest = QImage()

    def requestImage(self, _id: str, size: QSize, _requestedSize: QSize) -> QImage:
        """The latest paper; *size* receives its size in dots."""
        image = self.latest.convertToFormat(QImage.Format.Format_RGB32)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

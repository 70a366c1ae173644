"""The volume of the reading voice for QML: only its buttons; what is read lives in kiosk.reading."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class Aloud(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Passes on what the buttons ask for."""

    volumeWanted = Signal(int)

    @Slot()
    def louder(self) -> None:
        """One step louder."""
        self.volumeWanted.emit(1)

    @Slot()
    def quieter(self) -> None:
        """One step quieter."""
        self.volumeWanted.emit(-1)

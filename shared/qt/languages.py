"""The language of the screens: state that changes live, for every text at once.

Texts in the code are Indonesian; `assets/translations` holds the other languages (Qt Linguist; `make translations`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

QML_IMPORT_NAME = "shared.qt"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE_LANGUAGE = "id"
LANGUAGES = (SOURCE_LANGUAGE, "en", "jv", "su")
TRANSLATIONS = Path(__file__).resolve().parents[2] / "assets" / "translations"


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Languages(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The one current language of a program, as an ISO 639-1 code; Indonesian to begin with."""

    currentChanged = Signal()

    def __init__(
        self, engine: QQmlEngine | None = None, parent: QObject | None = None, *, folder: Path = TRANSLATIONS
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._folder = folder
        self._current = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None

    def _get_current(self) -> str:
        return self._current

    current = Property(str, _get_current, notify=currentChanged)
    """The current language: id, en, jv or su."""

    @Slot(str)
    def set(self, language: str) -> None:
        """Show every text in *language* from now on.

        Raises:
            ValueError: *language* is none of LANGUAGES.
            FileNotFoundError: its compiled translation is missing or damaged; the language stays as it was.

        """
        if language not in LANGUAGES:
            raise ValueError(
                f"{language!r} is not a language of the screens; there are {', '.join(LANGUAGES)}."
            )
        if language == self._current:
            return
        following = self._load(language)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        if following is not None:
            QCoreApplication.installTranslator(following)
        self._translator = following
        self._current = language
        if self._engine is not None:
            self._engine.retranslate()
        self.currentChanged.emit()

    def _load(self, language: str) -> QTranslator | None:
        if language == SOURCE_LANGUAGE:
            return None
        file = self._folder / f"antrean_{language}.qm"
        translator = QTranslator(self)
        if not translator.load(str(file)):
            raise FileNotFoundError(f"{file} is missing or damaged; `make translations` builds it.")
        return translator


@contextmanager
def texts_in(language: str) -> Iterator[None]:
    """Texts in *language* for a program without a screen, as long as the block runs."""
    app = QCoreApplication.instance() or QCoreApplication([])
    languages = Languages(parent=app)
    languages.set(language)
    try:
        yield
    finally:
        languages.set(SOURCE_LANGUAGE)
        languages.deleteLater()

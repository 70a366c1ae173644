"""The fonts of the ticket: our own files, so that paper looks the same on every machine."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from kiosk.printing.sizes import Style

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
FAMILY = "IBM Plex Sans"


class Typeface:
    """Fonts and widths for one drawing; make a new one in each thread that draws.

    RuntimeError without a QGuiApplication, because Qt would end the process at the first letter.
    """

    def __init__(self) -> None:
        if QGuiApplication.instance() is None:
            raise RuntimeError("Tickets can only be drawn after the QGuiApplication has been made.")
        _load()
        self._fonts: dict[Style, tuple[QFont, QFontMetricsF]] = {}

    def font(self, style: Style) -> QFont:
        """The font for `style`, without hinting, so that widths are the same on every machine."""
        return self._entry(style)[0]

    def advance(self, text: str, style: Style) -> float:
        """The width of `text` in dots."""
        return self._entry(style)[1].horizontalAdvance(text)

    def _entry(self, style: Style) -> tuple[QFont, QFontMetricsF]:
        if style not in self._fonts:
            font = QFont(FAMILY)
            font.setPixelSize(round(style.size))
            font.setWeight(QFont.Weight(style.weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
            if style.tracking:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.tracking * style.size)
            self._fonts[style] = font, QFontMetricsF(font)
        return self._fonts[style]


@cache
def _load() -> None:
    for weight in ("SemiBold", "Bold"):
        file = FONTS / f"IBMPlexSans-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"The font of the ticket cannot be read: {file}")

"""How a site's tickets look: logo, lines of its own, what is left out, and the paper's width; read from a TOML file."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtGui import QImage, QImageReader

from kiosk.printing.painting import black_and_white, on_white
from shared.domain.document import Reader
from shared.domain.names import LANGUAGES, Names, printable

KEYS = "logo lines requirements qr footer width_mm"
MOST_LINES = 4
LONGEST_LINE = 120
LOGO_PIXELS = 4096
"""The widest and highest logo that is read."""


class DesignError(ValueError):
    """A design file cannot be used; each fault is one sentence with its place."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True)
class Design:
    """What a site decides. *logo* is black and white and stands for the mark of the hall; None keeps the mark.

    *lines* stand below the hall's name, *footer* at the end; *width_mm* wins over the settings'.
    """

    logo: QImage | None = None
    lines: tuple[Names, ...] = ()
    requirements: bool = True
    qr: bool = True
    footer: Names | None = None
    width_mm: Literal[80, 58] | None = None


SHIPPED = Design()
"""Tickets as they look without a design file."""


def read_design(path: Path) -> Design:
    """The design in the file *path*; a logo's name is relative to it.

    Raises DesignError with every fault; needs a QGuiApplication when the file names a logo.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DesignError(
            (f"{path}: the design file cannot be read ({error.strerror}); check its name and permissions.",)
        ) from error
    except UnicodeDecodeError as error:
        raise DesignError(
            (f"{path}: this is not UTF-8 text; save the file in the encoding UTF-8.",)
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise DesignError((f"{path}: this is not TOML: {error}.",)) from error
    reader = Reader()
    design = _design(document, path.parent, reader)
    if reader.faults:
        raise DesignError(
            tuple(f"{path}, {fault.place.lstrip('.')} {fault.sentence}" for fault in reader.faults)
        )
    return design


def _design(document: Mapping[str, Any], folder: Path, reader: Reader) -> Design:
    reader.table(document, "", KEYS)
    lines = tuple(_line(item, at, reader) for at, item in reader.items(document.get("lines", []), "lines"))
    if len(lines) > MOST_LINES:
        reader.fault("lines", f"are {len(lines)}; a ticket has room for {MOST_LINES}.")
    footer = _line(document["footer"], "footer", reader) if "footer" in document else None
    width = document.get("width_mm")
    if width is not None and (isinstance(width, bool) or width not in {80, 58}):
        reader.fault("width_mm", "must be 80 or 58.")
    return Design(
        _logo(document["logo"], folder, reader) if "logo" in document else None,
        lines,
        _switch(document, "requirements", reader),
        _switch(document, "qr", reader),
        footer,
        width,
    )


def _line(value: Any, place: str, reader: Reader) -> Names:
    """A text, or one per language in a TOML table."""
    texts = {"id": value} if isinstance(value, str) else value
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        reader.fault(place, 'must be a text in quotes, or texts per language like { id = "…", en = "…" }.')
        return {"id": ""}
    for language in texts:
        if language not in LANGUAGES:
            reader.fault(f"{place}.{language}", f"is not a language here; use {', '.join(LANGUAGES)}.")
    clean = {language: printable(text) for language, text in texts.items()}
    if not clean.get("id"):
        reader.fault(place, "needs a text in Indonesian (id).")
    if any(len(text) > LONGEST_LINE for text in clean.values()):
        reader.fault(place, f"is longer than {LONGEST_LINE} characters.")
    return {"id": "", **clean}


def _switch(document: Mapping[str, Any], name: str, reader: Reader) -> bool:
    value = document.get(name, True)
    if not isinstance(value, bool):
        reader.fault(name, "must be true or false.")
        return True
    return value


def _logo(value: Any, folder: Path, reader: Reader) -> QImage | None:
    if not isinstance(value, str) or not value or "\0" in value:
        reader.fault("logo", 'must be the name of a picture in quotes, for example "logo.png".')
        return None
    path = folder / Path(value).expanduser()
    if not path.is_file():
        reader.fault("logo", f"there is no picture {path}.")
        return None
    picture = QImageReader(str(path))
    picture.setAutoTransform(True)
    size = picture.size()
    if max(size.width(), size.height()) > LOGO_PIXELS:
        reader.fault("logo", f"{path} is larger than {LOGO_PIXELS} × {LOGO_PIXELS} pixels; make it smaller.")
        return None
    image = picture.read()
    if image.isNull():
        reader.fault(
            "logo", f"{path} is no picture that can be read ({picture.errorString()}); use PNG, JPEG or SVG."
        )
        return None
    image = on_white(image)
    if black_and_white(image).convertToFormat(QImage.Format.Format_Grayscale8) == _blank(image):
        reader.fault("logo", f"{path} would be blank on paper: use dark colours on white.")
        return None
    return image


def _blank(image: QImage) -> QImage:
    white = QImage(image.size(), QImage.Format.Format_Grayscale8)
    white.fill(255)
    return white

"""One ticket as ESC/POS: initialise, one black-and-white raster in bands, cut."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PIL import Image

PROFILE = "TM-T20II"
"""Only tells the library that paper is at most 576 dots wide; everything else is set here."""

WIDEST = 576
"""Dots across the widest paper."""

SLOWEST = 400
"""Dots per second (50 mm/s) of the slowest printer that still counts as working."""

BAND = 240
"""Rows in one raster command; small enough for the memory of simple printers."""


def separator_bytes() -> bytes:
    """What ends a ticket that broke off: white for the rest of an unfinished band, then a cut.

    Outside a band a printer passes over the zeros.
    """
    return bytes(BAND * WIDEST // 8) + b"\x1b@\x1dVB\0"


def ticket_bytes(image: QImage) -> bytes:
    """The commands that print `image` and cut the paper.

    ValueError unless `image` has one bit a dot: other images would be dithered.
    """
    if image.depth() != 1:
        raise ValueError(f"A ticket is printed from an image of one bit a dot, not {image.depth()}.")
    # Only here: the library takes a third of a second to load, which no first screen should wait for.
    from escpos.printer import Dummy

    device = Dummy(profile=PROFILE)
    device.hw("INIT")
    device.image(_raster(image), impl="bitImageRaster", fragment_height=BAND)
    device.cut(feed=False)  # GS V 66 0: feeds to the cutter by itself
    return bytes(device.output)


def _raster(image: QImage) -> "Image.Image":
    from PIL import Image

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = grey.width(), grey.height()
    return Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())

"""A layout becomes dots: painted grey at its own size, then split into black and white, never dithered."""

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QTransform

from kiosk.printing.layout import Block, Code, Item, Layout, Logo, Mark, Text
from kiosk.printing.sizes import DOTS_PER_INCH
from kiosk.printing.typeface import Typeface

_BLACK_BELOW = round(0.55 * 255)
_SPLIT = bytes(0 if grey <= _BLACK_BELOW else 255 for grey in range(256))


def paint(layout: Layout, typeface: Typeface, logo: QImage | None = None) -> QImage:
    """`layout` as an image of one bit a dot, with its size in millimetres known to whoever opens it.

    `logo` is the picture for the place that the layout keeps for it.
    """
    grey = QImage(layout.width, layout.height, QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in layout.items:
            _paint_item(painter, item, typeface, logo)
    finally:
        painter.end()
    return black_and_white(grey)


def _paint_item(painter: QPainter, item: Item, typeface: Typeface, logo: QImage | None) -> None:
    match item:
        case Text():
            painter.fillPath(
                _letters(item, typeface), Qt.GlobalColor.white if item.white else Qt.GlobalColor.black
            )
        case Block():
            painter.fillPath(_block(item), Qt.GlobalColor.black)
        case Mark():
            painter.fillPath(_mark(item), Qt.GlobalColor.black)
        case Logo():
            assert logo is not None, "a layout with a logo is painted with one"
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(item.x, item.y, item.width, item.height), logo)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        case Code():
            _paint_code(painter, item)
        case _:
            assert_never(item)


def _letters(text: Text, typeface: Typeface) -> QPainterPath:
    """The outlines: Qt's cache of painted letters differs between threads by a dot here and there, outlines do not."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addText(QPointF(text.x, text.baseline), typeface.font(text.style), text.text)
    return path


def _block(block: Block) -> QPainterPath:
    path = QPainterPath()
    outer = QRectF(block.x, block.y, block.width, block.height)
    path.addRoundedRect(outer, block.radius, block.radius)
    if block.line:
        path.addRect(outer.adjusted(block.line, block.line, -block.line, -block.line))
    return path


def _mark(mark: Mark) -> QPainterPath:
    """One roof over three counters, on a grid of 76 × 68 units."""
    unit = mark.width / 76
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.moveTo(35, 1)
    path.quadTo(38, -1, 41, 1)
    path.lineTo(74, 25)
    path.quadTo(76, 27, 76, 29)
    path.quadTo(76, 34, 71, 34)
    path.lineTo(5, 34)
    path.quadTo(0, 34, 0, 29)
    path.quadTo(0, 27, 2, 25)
    path.closeSubpath()
    for left in (8.0, 31.5, 55.0):
        path.addRoundedRect(QRectF(left, 40, 13, 28), 4, 4)
    return QTransform(unit, 0, 0, unit, mark.x, mark.y).map(path)


def _paint_code(painter: QPainter, code: Code) -> None:
    """Paint a picture of one dot a module, enlarged without smoothing: every module keeps its sharp edge."""
    modules = len(code.matrix)
    dots = b"".join(bytes(0 if dark else 255 for dark in row) for row in code.matrix)
    picture = QImage(dots, modules, modules, modules, QImage.Format.Format_Grayscale8)
    size = modules * code.module
    painter.drawImage(QRectF(code.x, code.y, size, size), picture)


def on_white(picture: QImage) -> QImage:
    """`picture` in greys, what is transparent in it white."""
    grey = QImage(picture.size(), QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    painter.drawImage(0, 0, picture)
    painter.end()
    return grey


def black_and_white(grey: QImage) -> QImage:
    """`grey` (one byte a dot) with every dot black or white, at the size of a ticket printer's dots."""
    # The bytes must outlive the image made over them; the conversion then copies them.
    split = bytes(grey.constBits()).translate(_SPLIT)
    over = QImage(split, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8)
    image = over.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    dots_per_metre = round(DOTS_PER_INCH / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    return image

"""A page that shows whether paper, width, print head, fonts, code and cutter are in order."""

from dataclasses import replace

from PySide6.QtGui import QImage

from kiosk.printing.layout import Block, Code, Column, Text, set_number
from kiosk.printing.painting import paint
from kiosk.printing.plain import plain
from kiosk.printing.qr import QUIET, qr_matrix
from kiosk.printing.sizes import Style, sizes_for
from kiosk.printing.typeface import Typeface

_CENTIMETRE = 80
"""Dots (8 a millimetre)."""

_EDGE = 4
_TICK = 24
_SAMPLE = "AaGg 0123456789 Il1"


def draw_test_page(width: int, told: str) -> QImage:
    """The page for paper *width* dots wide; *told* says when and where it was printed."""
    s = sizes_for(width)
    typeface = Typeface()
    column = Column(s, typeface.advance)
    column.paragraph("Antrean: halaman uji", s.site_name, s.site_line_base, s.site_name_pitch)
    column.paragraph(plain(told), s.small, s.small_base, s.small_pitch)
    _ruler(column)
    column.paragraph(
        "Kedua garis tepi harus utuh, bidang hitam tanpa garis putih.", s.small, s.small_base, s.small_pitch
    )
    column.y += s.small_pitch
    column.items.append(Block(0, column.y, s.width, _CENTIMETRE // 2))
    column.y += _CENTIMETRE // 2
    for style in (s.small, s.text, s.value, s.title, s.band, s.agency):
        column.paragraph(_SAMPLE, style, round(style.size * 1.4), round(style.size * 1.2))
    set_number(column, "A", 47)
    matrix = qr_matrix("Antrean")
    top = column.y + QUIET * s.module
    column.items.append(Code((s.width - s.module * len(matrix)) // 2, top, s.module, matrix))
    column.y = top + s.module * len(matrix)
    column.paragraph("Sesudah ini kertas dipotong.", s.small, s.small_base + QUIET * s.module, s.small_pitch)
    for x in (0, s.width - _EDGE):
        column.items.append(Block(x, 0, _EDGE, column.y))
    return paint(column.finish(s.foot), typeface)


def _ruler(column: Column) -> None:
    """A rule with a tick each centimetre and its figure."""
    s = column.sizes
    column.y += s.small_pitch
    column.items.append(Block(0, column.y, s.width, 2))
    figures = replace(s.small, size=s.small.size * 0.8)
    for centimetre, x in enumerate(range(0, s.width, _CENTIMETRE)):
        column.items.append(Block(x, column.y, 2, _TICK))
        if centimetre:
            _figure(column, str(centimetre), x, figures)
    column.y += _TICK + round(figures.size)


def _figure(column: Column, text: str, x: int, style: Style) -> None:
    left = x - column.advance(text, style) / 2
    column.items.append(Text(text, style, round(left), column.y + _TICK + round(style.size)))

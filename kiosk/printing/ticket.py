"""The paper ticket: what is on it, and the one raster that every printer prints."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.printing.layout import (
    CAPITAL,
    Code,
    Column,
    Layout,
    Logo,
    Mark,
    set_band,
    set_fact,
    set_number,
    set_requirement,
)
from kiosk.printing.painting import paint
from kiosk.printing.plain import plain
from kiosk.printing.qr import QUIET, qr_matrix
from kiosk.printing.sizes import Sizes, sizes_for
from kiosk.printing.typeface import Typeface
from kiosk.printing.wrapping import Advance

_NARROWEST_BESIDE = 190
"""Dots that a text needs beside the QR code; with less it goes below."""


_WIDE = 2
"""A logo more than so many times wider than high stands above the hall's name."""


@dataclass(frozen=True, slots=True)
class TicketPaper:
    """Everything that is written on one ticket, in the visitor's language.

    Empty texts leave no gap. Priority is a fact with the value "Ya": the reason is health data and never printed.
    """

    site_line: str
    site_name: str
    agency: str
    services: tuple[str, ...]
    code: str
    number: int
    wait_at: str
    facts: tuple[tuple[str, str], ...]
    prepare_title: str
    requirements: tuple[str, ...]
    qr_payload: str
    qr_title: str
    qr_text: str
    missed_text: str
    printed_at: str
    kiosk: str
    further: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Other agencies of the same visit with their services, in the order of the visit."""
    lines: tuple[str, ...] = ()
    """The site's own lines below its name."""
    footer: str = ""
    """The site's own last words."""


def draw_ticket(paper: TicketPaper, width: int = 576, logo: QImage | None = None) -> QImage:
    """`paper` as one image of black and white dots, `width` dots wide: 576 for 80 mm, 384 for 58 mm.

    Safe in any thread once the QGuiApplication exists. ValueError for another width, or a QR payload no code can hold.
    """
    typeface = Typeface()
    size = (logo.width(), logo.height()) if logo is not None else None
    return paint(lay_out(paper, sizes_for(width), typeface.advance, size), typeface, logo)


def lay_out(
    paper: TicketPaper, sizes: Sizes, advance: Advance, logo: tuple[int, int] | None = None
) -> Layout:
    """Where everything of `paper` goes; `advance` tells how wide a text is, `logo` the size of the site's picture."""
    column = Column(sizes, advance)
    _head(column, paper, logo)
    for i, (agency, services) in enumerate(((paper.agency, paper.services), *paper.further)):
        base = sizes.agency_again_base if i else sizes.agency_base
        column.paragraph(plain(agency), sizes.agency, base, sizes.agency_pitch, at="centre")
        for k, service in enumerate(services):
            base = sizes.text_pitch if k else sizes.service_base
            column.paragraph(plain(service), sizes.text, base, sizes.text_pitch, at="centre")
    set_number(column, plain(paper.code), paper.number)
    set_band(column, plain(paper.wait_at))
    for label, value in paper.facts:
        set_fact(column, plain(label), plain(value))
    column.rule(sizes.fact_after)
    _requirements(column, paper)
    _phone(column, paper)
    return _foot(column, paper)


def _head(column: Column, paper: TicketPaper, logo: tuple[int, int] | None) -> None:
    """The mark, or the site's logo: beside the hall's name, or above it when it is much wider than high."""
    s = column.sizes
    top = 0
    if logo is None:
        column.items.append(Mark(s.mark_left, s.mark_top, s.mark))
        left = s.head_left
    elif logo[0] <= _WIDE * logo[1]:
        width, height = _fitted(logo, s.mark, s.mark)
        x, y = s.mark_left + (s.mark - width) // 2, s.mark_top + (s.mark - height) // 2
        column.items.append(Logo(x, y, width, height))
        left = s.head_left
    else:
        width, height = _fitted(logo, s.inner, 2 * s.mark)
        column.items.append(Logo((s.width - width) // 2, s.mark_top, width, height))
        top = column.y = s.mark_top + height
        left = s.margin
    lines = [
        (plain(paper.site_line), s.site_line, s.site_name_pitch),
        (plain(paper.site_name), s.site_name, s.site_name_pitch),
    ]
    lines += [(plain(line), s.small, s.small_pitch) for line in paper.lines]
    for text, style, pitch in lines:
        base = s.site_line_base if column.y == top else s.site_name_base if style is s.site_name else pitch
        column.paragraph(text, style, base, pitch, left=left)
    if left == s.head_left:
        column.y = max(column.y, s.site_line_base + s.site_name_base)
    column.rule(s.head_after)


def _fitted(size: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """*size* made to fit *width* × *height*, its shape kept."""
    scale = min(width / size[0], height / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _requirements(column: Column, paper: TicketPaper) -> None:
    requirements = [text for text in map(plain, paper.requirements) if text]
    if not requirements:
        return
    s = column.sizes
    column.paragraph(plain(paper.prepare_title), s.title, s.title_base, s.title_pitch)
    for i, text in enumerate(requirements):
        set_requirement(column, text, s.requirement_pitch if i else s.requirement_base)
    column.rule(s.requirement_after)


def _phone(column: Column, paper: TicketPaper) -> None:
    payload = plain(paper.qr_payload)
    if not payload:
        return
    s = column.sizes
    matrix = qr_matrix(payload)
    module = min(s.module, s.inner // (len(matrix) + QUIET))
    size = module * len(matrix)
    top = column.y + max(s.code_above, QUIET * module)
    beside = s.margin + size + max(s.code_gap, QUIET * module)
    if s.code_beside and s.width - s.margin - beside >= _NARROWEST_BESIDE:
        column.items.append(Code(s.margin, top, module, matrix))
        bottom = _beside_code(column, paper, beside, top, size)
        column.y = max(top + size, bottom)
        column.rule(max(s.code_below, QUIET * module))
        return
    column.items.append(Code((s.width - size) // 2, top, module, matrix))
    column.y = top + size
    column.paragraph(plain(paper.qr_title), s.code_title, s.code_title_base, s.title_pitch, at="centre")
    column.paragraph(plain(paper.qr_text), s.text, s.code_text_base, s.text_pitch, at="centre")
    column.rule(s.code_after)


def _beside_code(column: Column, paper: TicketPaper, left: int, top: int, size: int) -> int:
    """Set the words beside the code, centred on its height or from its top; returns their last baseline."""
    s = column.sizes
    room = s.width - s.margin - left
    titles = column.wrapped(plain(paper.qr_title), s.code_title, room)
    texts = column.wrapped(plain(paper.qr_text), s.text, room)
    capital = round(CAPITAL * s.code_title.size)
    steps = (
        [s.text_pitch] * len(titles) + [s.code_text_base] * bool(texts) + [s.text_pitch] * (len(texts) - 1)
    )
    column.y = top + max(0, (size - capital - sum(steps[1:])) // 2) + capital
    for i, (line, style) in enumerate([(t, s.code_title) for t in titles] + [(t, s.text) for t in texts]):
        column.y += steps[i] if i else 0
        column.line(line, style, left=left)
    return column.y


def _foot(column: Column, paper: TicketPaper) -> Layout:
    s = column.sizes
    column.paragraph(plain(paper.missed_text), s.text, s.missed_base, s.text_pitch)
    column.paragraph(plain(paper.footer), s.text, s.missed_base, s.text_pitch)
    printed_at, kiosk = plain(paper.printed_at), plain(paper.kiosk)
    together = column.advance(printed_at, s.small) + s.fact_gap + column.advance(kiosk, s.small)
    column.paragraph(printed_at, s.small, s.small_base, s.small_pitch)
    if together <= s.inner:
        column.line(kiosk, s.small, at="right")
    else:
        column.paragraph(kiosk, s.small, s.small_pitch, s.small_pitch)
    return column.finish(s.foot)

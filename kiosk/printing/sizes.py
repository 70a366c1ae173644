"""Every measure of the ticket in dots (203 dots per inch, 8 dots = 1 mm), once for each width of paper."""

from dataclasses import dataclass

DOTS_PER_INCH = 203


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: `size` in dots, `weight` 100-900, `tracking` added after each letter, in em."""

    size: float
    weight: int
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures for one width of paper.

    A `…_base` is the distance from what is above to the first baseline, a `…_pitch` from baseline to baseline,
    a `…_after` from the last baseline to what is below.
    """

    width: int
    margin: int
    rule: int
    # head: the mark of the site beside two lines
    mark: int
    mark_left: int
    mark_top: int
    head_left: int
    site_line: Style
    site_line_base: int
    site_name: Style
    site_name_base: int
    site_name_pitch: int
    head_after: int
    # agencies and services
    agency: Style
    agency_base: int
    agency_pitch: int
    text: Style
    service_base: int
    text_pitch: int
    agency_again_base: int
    # the number
    number: Style
    number_above: int
    # where to wait, white on black
    band: Style
    band_above: int
    band_height: int
    band_base: int
    band_pitch: int
    band_radius: int
    # facts
    value: Style
    fact_base: int
    fact_gap: int
    fact_after: int
    # what to have ready
    title: Style
    title_base: int
    title_pitch: int
    box: int
    box_line: int
    requirement_left: int
    requirement_base: int
    requirement_pitch: int
    requirement_after: int
    # the code for the phone
    module: int
    code_above: int
    code_below: int
    code_beside: bool
    code_gap: int
    code_title: Style
    code_title_base: int
    code_text_base: int
    code_after: int
    # foot
    missed_base: int
    small: Style
    small_base: int
    small_pitch: int
    foot: int

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - 2 * self.margin


PAPER_80 = Sizes(
    width=576, margin=12, rule=4,
    mark=76, mark_left=16, mark_top=28, head_left=110,
    site_line=Style(29, 600), site_line_base=51,
    site_name=Style(38, 700), site_name_base=43, site_name_pitch=44, head_after=27,
    agency=Style(46, 700, -0.005), agency_base=59, agency_pitch=50,
    text=Style(29, 600), service_base=41, text_pitch=35, agency_again_base=58,
    number=Style(208, 700, -0.02), number_above=61,
    band=Style(38, 700), band_above=38, band_height=61, band_base=45, band_pitch=46, band_radius=12,
    value=Style(29, 700), fact_base=43, fact_gap=20, fact_after=28,
    title=Style(33, 700), title_base=48, title_pitch=38,
    box=25, box_line=3, requirement_left=49, requirement_base=40, requirement_pitch=41, requirement_after=26,
    module=8, code_above=34, code_below=34, code_beside=True, code_gap=34,
    code_title=Style(29, 700), code_title_base=58, code_text_base=42, code_after=24,
    missed_base=45, small=Style(26, 600), small_base=44, small_pitch=34, foot=40,
)  # fmt: skip

PAPER_58 = Sizes(
    width=384, margin=6, rule=3,
    mark=56, mark_left=9, mark_top=20, head_left=79,
    site_line=Style(25, 600), site_line_base=39,
    site_name=Style(27, 700), site_name_base=31, site_name_pitch=32, head_after=20,
    agency=Style(36, 700, -0.005), agency_base=47, agency_pitch=40,
    text=Style(25, 600), service_base=35, text_pitch=30, agency_again_base=48,
    number=Style(138, 700, -0.02), number_above=47,
    band=Style(25, 700), band_above=30, band_height=43, band_base=30, band_pitch=32, band_radius=9,
    value=Style(25, 700), fact_base=37, fact_gap=14, fact_after=22,
    title=Style(27, 700), title_base=40, title_pitch=33,
    box=22, box_line=3, requirement_left=40, requirement_base=33, requirement_pitch=35, requirement_after=23,
    module=8, code_above=32, code_below=32, code_beside=False, code_gap=0,
    code_title=Style(27, 700), code_title_base=58, code_text_base=31, code_after=21,
    missed_base=38, small=Style(23, 600), small_base=40, small_pitch=30, foot=31,
)  # fmt: skip


def sizes_for(width: int) -> Sizes:
    """The measures for paper `width` dots wide: 576 (80 mm) or 384 (58 mm); ValueError for any other."""
    for sizes in (PAPER_80, PAPER_58):
        if sizes.width == width:
            return sizes
    raise ValueError(f"Tickets are drawn 576 dots (80 mm) or 384 dots (58 mm) wide, not {width}.")

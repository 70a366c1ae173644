"""Names that hold markup are shown as they are written: nothing is bold, and no picture is fetched."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQml import QQmlEngine, QQmlExpression

from shared.qt.languages import LANGUAGES
from tests.kiosk.hall import make_hall, sample
from tests.kiosk.tour import Moody, Quiet, Tour, touring, what_names_reach
from tests.support.layout import texts

MARKUP = '<b>A</b><img src="x.png"> '
PLAIN, RICH, AUTOMATIC, MARKDOWN, STYLED = range(5)
"""Text.textFormat of QML."""


def marked(document: Any) -> Any:
    """*document* with markup at the beginning of everything that is said in a language."""
    if isinstance(document, list):
        return [marked(each) for each in document]
    if not isinstance(document, dict):
        return document
    if (
        document
        and set(document) <= set(LANGUAGES)
        and all(isinstance(each, str) for each in document.values())
    ):
        return {language: MARKUP + words for language, words in document.items()}
    return {key: marked(each) for key, each in document.items()}


def formatted(text) -> int:
    """How a text reads its words."""
    context = QQmlEngine.contextForObject(text.item)
    found = QQmlExpression(context, text.item, "textFormat").evaluate()
    return int(found[0] if isinstance(found, tuple) else found)


def obeyed(window) -> list[str]:
    """The words in *window* that are, or may be, read as markup of their own."""
    found = [(formatted(text), text.words) for text in texts(window)]
    return [
        words
        for how, words in found
        if how == AUTOMATIC or (how != PLAIN and ("<img" in words or MARKUP.strip() in words))
    ]


@pytest.fixture
def hall(tmp_path):
    hall = make_hall(tmp_path, marked(sample()))
    hall.open(1, 2, 3)
    hall.crowd(3, "kk")
    yield hall
    hall.database.close()


def test_on_every_screen_names_with_markup_are_names(qtbot, tmp_path: Path, hall, show):
    printer = Moody(tmp_path / "papers")
    kiosk = show(hall, printer, (1080, 1920), touring, Quiet().open)
    wrong, literal = [], set()
    tour = Tour(qtbot, kiosk, hall, printer)

    for screens in (what_names_reach(tour), tour.resting()):
        for stop in screens:
            stop.again()
            wrong += [f"{stop.name}: {words}" for words in obeyed(kiosk.window)]
            if any("<b>A</b><img" in text.words for text in texts(kiosk.window)):
                literal.add(stop.name)

    assert wrong == []
    assert literal >= {
        "home",
        "search, found",
        "agency",
        "details of ktp-baru",
        "confirm 1",
        "ticket, taken",
        "no paper",
    }, literal

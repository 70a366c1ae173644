"""Languages switch live; the compiled translations are those of the committed sources."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from shared.qt.languages import LANGUAGES, SOURCE_LANGUAGE, TRANSLATIONS, Languages
from tests.support.tools import run_tool

TRANSLATED = [language for language in LANGUAGES if language != SOURCE_LANGUAGE]

HALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="id">
<context><name>Hall</name>
  <message><source>Ambil nomor</source><translation>{text}</translation></message>
  <message numerus="yes"><source>%n orang menunggu</source><translation>{forms}</translation></message>
</context>
</TS>
"""


def release(ts: Path, qm: Path) -> None:
    run_tool("pyside6-lrelease", "-silent", ts, "-qm", qm)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Translations of two texts into English and Sundanese."""
    folder = tmp_path_factory.mktemp("translations")
    one_and_many = "<numerusform>%n person waiting</numerusform><numerusform>%n people waiting</numerusform>"
    texts = {
        "en": ("Take a number", one_and_many),
        "su": ("Cokot nomer", "<numerusform>%n urang ngantosan</numerusform>"),
    }
    for language, (text, forms) in texts.items():
        ts = folder / f"antrean_{language}.ts"
        ts.write_text(HALL.format(language=language, text=text, forms=forms), encoding="utf-8")
        release(ts, ts.with_suffix(".qm"))
    return folder


@pytest.fixture
def engine(qapp):
    engine = QQmlEngine()
    yield engine
    engine.deleteLater()


@pytest.fixture
def languages(engine, folder):
    languages = Languages(engine, folder=folder)
    yield languages
    languages.set(SOURCE_LANGUAGE)


def said(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Hall", text, None, n)


def test_the_screens_begin_in_indonesian(languages):
    assert languages.current == "id"
    assert said("Ambil nomor") == "Ambil nomor"


def test_a_language_is_set_for_every_text_and_told_once(languages, qtbot):
    with qtbot.waitSignal(languages.currentChanged, timeout=1000):
        languages.set("en")

    assert languages.current == "en"
    assert said("Ambil nomor") == "Take a number"


def test_each_language_counts_in_its_own_way(languages):
    languages.set("en")
    assert (said("%n orang menunggu", 1), said("%n orang menunggu", 3)) == (
        "1 person waiting",
        "3 people waiting",
    )

    languages.set("su")
    assert (said("%n orang menunggu", 1), said("%n orang menunggu", 3)) == (
        "1 urang ngantosan",
        "3 urang ngantosan",
    )


def test_going_from_one_translation_to_another_leaves_nothing_of_the_first(languages):
    languages.set("en")
    languages.set("su")
    assert said("Ambil nomor") == "Cokot nomer"

    languages.set("id")
    assert said("Ambil nomor") == "Ambil nomor"


def test_setting_the_current_language_again_changes_nothing(languages):
    languages.set("en")
    told = []
    languages.currentChanged.connect(lambda: told.append(languages.current))

    languages.set("en")

    assert told == []


def test_a_screen_that_is_already_shown_changes_its_texts(languages, engine):
    component = QQmlComponent(engine)
    component.setData(
        b'import QtQml\nQtObject { property string label: qsTr("Ambil nomor") }', QUrl("file:///Hall.qml")
    )
    screen = component.create()
    assert screen.property("label") == "Ambil nomor"

    languages.set("en")

    assert screen.property("label") == "Take a number"


def test_an_unknown_language_is_refused(languages):
    with pytest.raises(ValueError, match="'fr' is not a language"):
        languages.set("fr")

    assert languages.current == "id"


def test_a_missing_translation_leaves_the_language_as_it_was(languages):
    languages.set("en")

    with pytest.raises(FileNotFoundError, match=r"antrean_jv\.qm"):
        languages.set("jv")

    assert languages.current == "en"
    assert said("Ambil nomor") == "Take a number"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_shipped_language_can_be_set(language, qapp):
    languages = Languages()

    languages.set(language)
    languages.set(SOURCE_LANGUAGE)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_translation_is_that_of_its_source(language, tmp_path):
    fresh = tmp_path / "fresh.qm"

    release(TRANSLATIONS / f"antrean_{language}.ts", fresh)

    assert fresh.read_bytes() == (TRANSLATIONS / f"antrean_{language}.qm").read_bytes(), (
        "run `make translations`"
    )


def test_every_text_of_the_code_is_offered_to_the_translators(tmp_path, root):
    fresh = tmp_path / "fresh_en.ts"
    programs = ("kiosk", "display", "counter", "shared")
    sources = [
        path for program in programs for ext in ("py", "qml") for path in (root / program).rglob(f"*.{ext}")
    ]

    run_tool("pyside6-lupdate", "-silent", "-locations", "none", *sources, "-ts", fresh)

    for language in TRANSLATED:
        missing = _texts(fresh) - _texts(TRANSLATIONS / f"antrean_{language}.ts")
        assert not missing, f"{language}: run `make translations`; not yet collected: {sorted(missing)}"


def _texts(ts: Path) -> set[tuple[str, str, str]]:
    """Every (context, text, remark) of a translation source."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(ts).getroot().iter("context")  # noqa: S314 - our own files
        for message in context.iter("message")
    }

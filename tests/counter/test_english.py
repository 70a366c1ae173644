"""The counter speaks English where the settings say so."""

import re
import xml.etree.ElementTree as ET

from tests.counter.conftest import type_secret
from tests.support.screen import Role


def test_sign_in_call_and_serve_in_english(open_counter_app, hall, qtbot):
    hall.take("kk")
    app = open_counter_app(username="rina.wulandari", language="en")
    screen = app.screen
    qtbot.waitUntil(lambda: screen.has("Sign in and open counter 3"))
    type_secret(screen, "rahasia-loket")
    screen.press("Sign in and open counter 3", Role.Button)
    qtbot.waitUntil(lambda: screen.has("Call next", Role.Button) and not app.workplace.link.busy)
    assert screen.has("waiting 0 min")

    screen.press("Call next", Role.Button)

    qtbot.waitUntil(lambda: screen.has("Now calling"))
    assert screen.has("Documents missing", Role.RadioButton)
    assert screen.has("No-show: Call once more and wait 1 min 0 s.")


def test_no_word_of_the_counter_waits_for_its_english(root):
    ours = {file.stem for file in (root / "counter" / "ui").glob("*.qml")} | {
        name
        for file in (root / "counter").rglob("*.py")
        for name in re.findall(r'translate\(\s*"(\w+)"', file.read_text(encoding="utf-8"))
    }
    tree = ET.parse(root / "assets" / "translations" / "antrean_en.ts").getroot()  # noqa: S314 - our own file
    contexts = {context.findtext("name"): context for context in tree.iter("context")}

    waiting = [
        f"{name}: {message.findtext('source')}"
        for name in ours & contexts.keys()
        for message in contexts[name].iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]

    assert len(ours & contexts.keys()) > 15
    assert waiting == []

"""The loudspeaker that is loaded after the first picture: every announcement ends, with sound or without."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal

from display.loudspeaker import Loudspeaker
from shared.domain.ticket import Number
from shared.voice.phrases import Form, call_phrases

WORDS = call_phrases((Form.FIRST,), ("id",), Number("A", 47), 3)


class FakeSpeaker(QObject):
    """A speaker that says what the test makes it say."""

    finished = Signal(int)
    failed = Signal(int, str)
    mute_reason_changed = Signal()

    def __init__(self, mute_reason: str = "") -> None:
        super().__init__()
        self.mute_reason = mute_reason
        self.announced: list[int] = []
        self.closed = False

    def announce(self, call_id, phrases, *, chime=True) -> None:
        assert phrases == WORDS
        self.announced.append(call_id)

    def close(self) -> None:
        self.closed = True


def with_speaker(speaker: Any) -> Loudspeaker:
    return Loudspeaker(lambda: speaker)


class Heard:
    """What a loudspeaker tells."""

    def __init__(self, loudspeaker: Loudspeaker) -> None:
        self.ended: list[int] = []
        self.spoken: list[int] = []
        self.reasons: list[str] = []
        loudspeaker.ended.connect(self.ended.append)
        loudspeaker.spoken.connect(self.spoken.append)
        loudspeaker.mute_reason_changed.connect(self.reasons.append)


@pytest.fixture
def speaker(qapp) -> FakeSpeaker:
    return FakeSpeaker()


def test_calls_before_the_sound_is_loaded_wait_for_it_in_their_order(speaker):
    loudspeaker = with_speaker(speaker)
    loudspeaker.announce(1, WORDS)
    loudspeaker.announce(2, WORDS)
    before = list(speaker.announced)

    loudspeaker.load()
    loudspeaker.announce(3, WORDS)

    assert (before, speaker.announced) == ([], [1, 2, 3])


def test_sound_is_loaded_once(speaker):
    speakers = [speaker]
    loudspeaker = Loudspeaker(speakers.pop)

    loudspeaker.load()
    loudspeaker.load()

    assert speakers == []


def test_a_call_ends_when_it_was_spoken_and_when_it_could_not_be(speaker, caplog):
    loudspeaker = with_speaker(speaker)
    heard = Heard(loudspeaker)
    loudspeaker.load()

    speaker.finished.emit(1)
    speaker.failed.emit(2, "Mesin suara tidak menjawab.")

    assert heard.ended == [1, 2]
    assert heard.spoken == [1]
    assert "Mesin suara tidak menjawab." in caplog.text


def test_sound_that_cannot_be_loaded_is_told_and_every_call_still_ends(qapp):
    def missing():
        raise ImportError("libpulse.so.0 is missing")

    loudspeaker = Loudspeaker(missing)
    heard = Heard(loudspeaker)
    loudspeaker.announce(1, WORDS)

    loudspeaker.load()
    loudspeaker.announce(2, WORDS)

    assert heard.ended == [1, 2]
    assert heard.reasons == ["Suara tidak dapat dimuat: libpulse.so.0 is missing"]


def test_why_nothing_can_be_heard_is_passed_on_from_the_beginning(qapp):
    speaker = FakeSpeaker("Komputer ini tidak punya pengeras suara.")
    loudspeaker = with_speaker(speaker)
    heard = Heard(loudspeaker)

    loudspeaker.load()
    speaker.mute_reason = ""
    speaker.mute_reason_changed.emit()

    assert heard.reasons == ["Komputer ini tidak punya pengeras suara.", ""]


def test_closing_silences_the_speaker_and_forgets_what_waits(speaker):
    loudspeaker = with_speaker(speaker)
    loudspeaker.load()

    loudspeaker.close()
    loudspeaker.close()

    assert speaker.closed

"""Several voices in order: the next one takes over, and a sentence keeps one voice where one can say all of it."""

import pytest

from shared.voice import clip
from shared.voice.phrases import Part, Phrase
from shared.voice.synthesis import Synthesis
from shared.voice.voices import Unavailable

CHIME = clip.silence(700)


class Fake:
    """Knows some words; each of its clips holds its own number."""

    def __init__(self, name, number, *known, well=True):
        self.name = name
        self.known = known
        self.sound = bytes([number]) * 9600
        self.well = well
        self.closed = 0

    def clip(self, language, text):
        known = language == "id" and (not self.known or text in self.known)
        return self.sound if self.well and known else Unavailable(f"{self.name} does not know {text}")

    def warm(self):
        return None if self.well else Unavailable(f"{self.name} is broken")

    def interrupt(self):
        self.closed += 1

    close = interrupt


def sound(spoken):
    """A clip, which must have been spoken."""
    assert isinstance(spoken, bytes), spoken
    return spoken


CALL = Phrase("id", (Part("nomor a,", 300), Part("nol empat tujuh.", 330), Part("Loket tiga.")))


def test_the_first_voice_that_knows_the_words_says_them():
    pack, system = Fake("pack", 1, "satu"), Fake("system", 2)
    synthesis = Synthesis([pack, system])

    assert synthesis.clip("id", "satu") == pack.sound
    assert synthesis.clip("id", "dua") == system.sound


def test_a_sentence_keeps_one_voice_although_a_better_one_knows_most_of_it():
    pack = Fake("pack", 1, "nomor a,", "nol empat tujuh.")
    system = Fake("system", 2)

    spoken, voices = Synthesis([pack, system]).said_by(CALL)

    assert voices == ("system",)
    assert pack.sound not in sound(spoken)
    assert spoken == clip.speech([(system.sound, 300), (system.sound, 330), (system.sound, 0)])


def test_only_where_no_voice_can_say_all_of_it_several_do():
    synthesis = Synthesis([Fake("pack", 1, "nomor a,", "nol empat tujuh."), Fake("own", 2, "Loket tiga.")])

    spoken, voices = synthesis.said_by(CALL)

    assert isinstance(spoken, bytes)
    assert voices == ("pack", "own")


def test_a_sentence_with_a_hole_is_not_said():
    assert Synthesis([Fake("pack", 1, "nomor a,")]).phrase(CALL) == Unavailable(
        "pack does not know nol empat tujuh."
    )


def test_one_voice_that_works_is_enough():
    assert Synthesis([Fake("pack", 1, well=False), Fake("system", 2)]).warm() is None
    assert Synthesis([Fake("pack", 1, well=False)]).warm() == Unavailable("pack is broken")


def test_without_a_voice_nothing_is_said_and_the_reason_is():
    silent = Unavailable("Tidak ada suara yang dipilih dalam pengaturan.")

    assert Synthesis([]).warm() == silent
    assert Synthesis([]).clip("id", "satu") == silent
    assert Synthesis([]).phrase(CALL) == silent


def test_an_announcement_is_one_clip_of_chime_and_languages():
    system = Fake("system", 2)
    english = Phrase("en", (Part("counter three."),))
    again = Phrase("id", (Part("Loket tiga."),), before_ms=2000)

    whole, faults = Synthesis([system]).announcement(CHIME, [CALL, english, again])

    assert faults == ("system does not know counter three.",)
    assert (
        whole
        == clip.opening(CHIME) + sound(Synthesis([system]).phrase(CALL)) + clip.silence(2000) + system.sound
    )


@pytest.mark.parametrize("verb", ["interrupt", "close"])
def test_every_voice_is_ended(verb):
    voices = [Fake("pack", 1), Fake("system", 2)]

    getattr(Synthesis(voices), verb)()

    assert [voice.closed for voice in voices] == [1, 1]

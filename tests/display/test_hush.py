"""Media are silent while a call is said, and a moment longer."""

from display.hush import CALM_SECONDS, Hush


class Hall:
    """A clock, a voice and what media are told."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.speaking = False
        self.told: list[bool] = []
        self.hush = Hush(lambda: self.speaking, lambda: self.seconds)
        self.hush.changed.connect(self.told.append)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.hush.tick()


def test_media_are_silent_at_once_and_until_it_has_been_calm(qapp):
    hall = Hall()

    hall.hush.begin()
    assert hall.told == [True]

    hall.speaking = True
    hall.wait(30)
    hall.speaking = False
    hall.wait(CALM_SECONDS / 2)
    assert hall.told == [True]

    hall.wait(CALM_SECONDS)
    hall.wait(1)
    assert hall.told == [True, False]


def test_a_call_that_follows_soon_keeps_media_silent(qapp):
    hall = Hall()
    hall.hush.begin()

    hall.wait(CALM_SECONDS / 2)
    hall.hush.begin()
    hall.wait(CALM_SECONDS / 2)

    assert hall.told == [True]


def test_without_calls_media_are_told_nothing(qapp):
    hall = Hall()

    hall.wait(100)

    assert hall.told == []

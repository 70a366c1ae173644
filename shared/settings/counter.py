"""What one counter app can be told."""

from dataclasses import dataclass

from shared.settings.keys import Language, key


@dataclass(frozen=True, slots=True)
class CounterSettings:
    """One officer's workplace."""

    number: int = key(
        "Number of the counter this PC stands at; 0: the officer chooses.", 0, least=0, most=999
    )
    fullscreen: bool = key("Cover the whole screen.", False)
    language: Language = key("Language of the screens.", "id")

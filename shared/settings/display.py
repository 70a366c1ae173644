"""What one display can be told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from shared.settings.keys import Language, key
from shared.voice.names import ORDER

Arrow = Literal["left", "up", "right", "down"]
IN_DATABASE = "database"
"""Where media are that all displays of a hall share. A folder of that name is ./database."""

BoardKind = Literal["hall", "zone", "sign"]


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """One board on one monitor: a hall board, a zone board or a counter's sign."""

    name: str = key("Name of this display, as staff know it.", "Layar 1")
    board: BoardKind = key(
        "What is shown: hall is the large call with the calls before it, zone a row for each counter, "
        "sign the sign of one counter.",
        "hall",
    )
    zone: str = key("The zone whose calls are shown; empty: the whole hall.", "")
    counters: tuple[int, ...] = key(
        "Numbers of the counters whose calls are shown, instead of a zone; a sign has one.", ()
    )
    languages: tuple[Language, ...] = key("Languages in which calls are spoken, in order.", ("id", "en"))
    voices: tuple[str, ...] = key(
        "Voices in the order in which they are tried: recordings, pack, pyttsx3 or piper:MODEL.onnx.", ORDER
    )
    numbers: Literal["digits", "cardinals"] = key(
        "How numbers are read: nol empat tujuh, or empat puluh tujuh.", "digits"
    )
    voice_folder: str = key(
        "Folder of this site's voice.toml, recordings and rendered names; empty: voice in the user's data folder.",
        "",
    )
    speaker: bool = key("Speak the calls; false for a display that is only seen.", True)
    audio_device: str = key(
        "Name of the loudspeaker to use, or its id where two bear the same name (antrean doctor lists them); "
        "empty: the system's default.",
        "",
    )
    volume: int = key("Volume of the calls, in percent.", 100, least=0, most=100)
    volume_times: tuple[str, ...] = key(
        'Other volumes by time of day: ["07:30-09:00 70", "11:45-13:00 0"]; at 0 calls are only shown.', ()
    )
    media: str = key(
        "What to show beside the calls: a folder of pictures, videos, texts and playlist.toml, or database: the "
        "playlist that all displays share (antrean media); empty: none.",
        "",
    )
    media_volume: int = key(
        "Volume of the videos, in percent; at 0 they are silent. They fall silent for each call.",
        0,
        least=0,
        most=100,
    )
    screen: str = key("Name or number (1, 2 …) of the monitor to use; empty: the first.", "")
    scale: int = key(
        "Percent of the screen that is used; less than 100 for a TV that cuts the edges off.",
        100,
        least=50,
        most=100,
    )
    fullscreen: bool = key("Cover the whole screen.", True)
    reduced_motion: bool = key("Show changes without movement.", False)
    arrows: Mapping[int, Arrow] = key(
        "Where to walk from this display, for each counter number; a counter without an entry has no arrow.",
        factory=dict,
    )
    info: tuple[str, ...] = key("Sentences of the information line, shown in turn.", ())


@dataclass(frozen=True, slots=True)
class DisplaySettings(BoardSettings):
    """One PC with its boards."""

    boards: tuple[BoardSettings, ...] = key(
        "Several boards on the monitors of one PC: a [[display.boards]] for each, with a name and any of the keys "
        "above; what it leaves out it takes from [display].",
        (),
    )


def boards_of(display: DisplaySettings) -> tuple[BoardSettings, ...]:
    """The boards of this PC: those listed, else the one that the display itself describes."""
    return display.boards or (display,)

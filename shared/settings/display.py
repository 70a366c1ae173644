"""What one display can be told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from shared.settings.keys import Language, key
from shared.voice.names import ORDER

Arrow = Literal["left", "up", "right", "down"]


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """One display: a hall board, a zone board or a counter's sign."""

    name: str = key("Name of this display, as staff know it.", "Layar 1")
    zone: str = key("The zone whose calls are shown; empty: the whole hall.", "")
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
    audio_device: str = key("Name of the loudspeaker to use; empty: the system's default.", "")
    screen: str = key("Name of the monitor to use; empty: the first.", "")
    fullscreen: bool = key("Cover the whole screen.", True)
    reduced_motion: bool = key("Show changes without movement.", False)
    arrows: Mapping[int, Arrow] = key(
        "Where to walk from this display, for each counter number; a counter without an entry has no arrow.",
        factory=dict,
    )
    info: tuple[str, ...] = key("Sentences of the information line, shown in turn.", ())

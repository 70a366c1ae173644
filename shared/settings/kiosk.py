"""What one kiosk can be told."""

from dataclasses import dataclass, field
from typing import Literal

from shared.settings.keys import key

PrinterKind = Literal["preview", "network", "usb", "serial", "file", "windows", "cups", "none"]


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """The ticket printer of one kiosk."""

    kind: PrinterKind = key(
        "How the printer is reached: preview draws the paper on the screen, none prints nothing.", "preview"
    )
    address: str = key(
        "network: host or host:port (9100); usb: vendor:product as lsusb shows them, 04b8:0e28; "
        "serial: /dev/ttyUSB0 or COM3; file: a device such as /dev/usb/lp0; windows, cups: the printer's name; "
        "preview: a folder.",
        "",
    )
    width_mm: Literal[80, 58] = key("Width of the paper in millimetres.", 80)
    baud: int = key("serial: bits per second, as set in the printer.", 115200, least=1200, most=921600)
    design: str = key("File (TOML) that says how tickets look; empty: as shipped.", "")


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """One kiosk."""

    name: str = key("Name of this kiosk, as staff know it.", "Kios 1")
    neighbour: str = key(
        "The way to the next kiosk, in words for visitors; shown when staff have closed this one and the next one works.",
        "",
    )
    fullscreen: bool = key("Cover the whole screen.", True)
    panel_inches: int = key(
        "Diagonal of the panel in inches, so that every button is 20 mm or more; 0: not known.",
        0,
        least=0,
        most=120,
    )
    screen: str = key("Name of the monitor to use; empty: the first.", "")
    maintenance_pin: str = key(
        "What `antrean kiosk-pin` prints: opens the entry for staff, by holding the mark for five seconds; empty: none.",
        "",
    )
    read_aloud: bool = key("Offer to read the screen aloud: there are headphones or a loudspeaker.", True)
    audio_device: str = key("Name of the sound device that reads aloud; empty: the system's own.", "")
    reduced_motion: bool = key("Show changes without movement.", False)
    idle_seconds: int = key("Seconds without a touch before the kiosk starts over.", 45, least=10, most=600)
    printer: PrinterSettings = field(default_factory=PrinterSettings)

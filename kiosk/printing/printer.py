"""What the kiosk asks of any printer, and how a printer is made from the site's settings."""

import re
from pathlib import Path
from typing import Literal, Protocol, assert_never

from PySide6.QtGui import QImage

from kiosk.printing.cups import CupsPrinter
from kiosk.printing.files import FilePrinter, NoPrinter, PreviewPrinter
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import NotPrinted, Printed
from kiosk.printing.serial_port import SerialPrinter
from kiosk.printing.spooler import SpoolerPrinter
from kiosk.printing.status import PrinterStatus
from kiosk.printing.usb import UsbPrinter
from shared.settings.kiosk import PrinterKind

DOTS = {80: 576, 58: 384}
"""Dots that a printer prints across paper of so many millimetres."""

_HOST = r"(?P<name>(?!-)[A-Za-z0-9._-]{1,253})|\[(?P<v6>[0-9A-Fa-f:.%]+)\]"
_USB = re.compile(r"(?P<vendor>[0-9A-Fa-f]{4}):(?P<product>[0-9A-Fa-f]{4})(?::(?P<serial>[!-~]{1,126}))?")
_ADDRESS = re.compile(rf"(?:{_HOST})(?::(?P<port>[0-9]{{1,5}}))?")


class Printer(Protocol):
    """A ticket printer. Faults of the device are values, never exceptions; calls may take seconds: use a worker."""

    def status(self) -> PrinterStatus:
        """What is known about the printer now."""
        ...

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Print one ticket, an image of one bit a dot and as wide as the paper, and cut it off."""
        ...

    def distrust(self) -> None:
        """A ticket was under way when this program last ended; its rest may lie in the printer."""
        ...


def open_printer(kind: PrinterKind, address: str, width_mm: Literal[80, 58], baud: int = 115200) -> Printer:
    """The printer that the settings name; nothing is sent to it yet.

    `address` is host or host:port for "network" (port 9100 if not given), vendor:product[:serial] for "usb", a port
    for "serial", a path for "file", a name for "windows" and "cups", a folder for "preview", and left empty for
    "none". ValueError with a sentence for whoever writes the settings.
    """
    if width_mm not in DOTS:
        raise ValueError(f"Set the paper width to 80 or 58 mm; {width_mm} mm is not a width of ticket paper.")
    match kind:
        case "network":
            host, port = _host_and_port(address)
            return NetworkPrinter(host, port)
        case "usb":
            return UsbPrinter(*_usb_numbers(address))
        case "serial":
            return SerialPrinter(
                _named(address, "Name the serial port, for example /dev/ttyUSB0 or COM3."), baud
            )
        case "file":
            path = _path(address, 'Name the device or file of the printer, for example "/dev/usb/lp0".')
            return FilePrinter(path)
        case "windows":
            return SpoolerPrinter(_named(address, "Write the printer's name as Windows shows it."))
        case "cups":
            return CupsPrinter(_named(address, "Write the queue's name as `lpstat -p` shows it."))
        case "preview":
            return PreviewPrinter(
                _path(address, 'Name a folder for the pictures of tickets, for example "tickets".')
            )
        case "none":
            return NoPrinter()
        case _:
            assert_never(kind)


def _usb_numbers(address: str) -> tuple[int, int, str]:
    found = _USB.fullmatch(address.strip())
    if found is None:
        raise ValueError(
            f"Write the USB printer as vendor:product, as `lsusb` shows it, for example 04b8:0e28; "
            f'"{address}" is not one.'
        )
    return int(found["vendor"], 16), int(found["product"], 16), found["serial"] or ""


def _named(address: str, what_to_do: str) -> str:
    name = address.strip()
    if not name.isprintable() or not name or name.startswith("-"):
        raise ValueError(f'{what_to_do} "{address}" is not one.')
    return name


def _host_and_port(address: str) -> tuple[str, int]:
    found = _ADDRESS.fullmatch(address.strip())
    host = found and (found["name"] or found["v6"])
    port = int(found["port"] or 9100) if found else 0
    if not host or not 0 < port < 65536 or not all(0 < len(label) < 64 for label in host.split(".")):
        raise ValueError(
            f"Write the printer's network address as host or host:port, for example 192.168.1.50:9100; "
            f'"{address}" is not one.'
        )
    return host, port


def _path(address: str, what_to_do: str) -> Path:
    if not address.strip() or "\0" in address:
        raise ValueError(f'{what_to_do} "{address}" is not a path.')
    return Path(address).expanduser()

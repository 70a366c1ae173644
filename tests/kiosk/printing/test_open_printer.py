"""Settings become a printer, or a sentence that says what to write instead."""

import pytest

from kiosk.printing.cups import CupsPrinter
from kiosk.printing.files import FilePrinter, NoPrinter, PreviewPrinter
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import Printed
from kiosk.printing.printer import DOTS, open_printer
from kiosk.printing.serial_port import SerialPrinter
from kiosk.printing.spooler import SpoolerPrinter
from kiosk.printing.usb import UsbPrinter
from tests.kiosk.printing.papers import small_image


@pytest.mark.parametrize(
    ("kind", "address", "made"),
    [
        ("network", "192.168.1.50:9100", NetworkPrinter),
        ("network", "192.168.1.50", NetworkPrinter),
        ("network", "printer-kios-1.local:9101", NetworkPrinter),
        ("network", "[fe80::1]:9100", NetworkPrinter),
        ("file", "/dev/usb/lp0", FilePrinter),
        ("preview", "tickets", PreviewPrinter),
        ("usb", "04b8:0e28", UsbPrinter),
        ("usb", "04B8:0E28:K1", UsbPrinter),
        ("serial", "/dev/ttyUSB0", SerialPrinter),
        ("windows", "EPSON TM-T82X Receipt", SpoolerPrinter),
        ("cups", "kios", CupsPrinter),
        ("none", "", NoPrinter),
    ],
)
@pytest.mark.parametrize("width_mm", DOTS)
def test_each_kind_of_printer_is_made(kind, address, made, width_mm):
    assert isinstance(open_printer(kind, address, width_mm), made)


@pytest.mark.parametrize(
    ("kind", "address", "advice"),
    [
        ("network", "", "host or host:port"),
        ("network", ":9100", "host or host:port"),
        ("network", "192.168.1.50:0", "host or host:port"),
        ("network", "192.168.1.50:99999", "host or host:port"),
        ("network", "http://192.168.1.50", "host or host:port"),
        ("network", "printer kios", "host or host:port"),
        ("network", "x" * 64, "host or host:port"),
        ("network", "a..b", "host or host:port"),
        ("usb", "04b8", "vendor:product"),
        ("usb", "4b8:0e28", "vendor:product"),
        ("serial", " ", "COM3"),
        ("windows", "", "as Windows shows it"),
        ("cups", "-d other", "lpstat"),
        ("cups", "", "lpstat"),
        ("file", "", "/dev/usb/lp0"),
        ("file", "lp\0", "/dev/usb/lp0"),
        ("preview", "  ", "Name a folder"),
    ],
)
def test_a_bad_address_is_refused_with_advice(kind, address, advice):
    with pytest.raises(ValueError, match=advice):
        open_printer(kind, address, 80)


def test_a_width_of_paper_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="80 or 58 mm"):
        open_printer("none", "", 76)  # type: ignore[arg-type]  # what a settings file may hold


def test_a_network_printer_from_settings_prints(device):
    printer = open_printer("network", f"127.0.0.1:{device.port}", 80)

    assert printer.print(small_image()) == Printed(confirmed=True)

"""Printers behind a system's queue: CUPS as it is installed, the Windows spooler at pywin32's interface."""

import os
import shutil
import stat

import pytest

from kiosk.printing.cups import CupsPrinter, decode_lpstat
from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.spooler import SpoolerPrinter
from kiosk.printing.status import PrinterState, PrinterStatus
from tests.kiosk.printing.papers import small_image

IDLE = "printer kios is idle.  enabled since Wed Nov 25 21:00:00 2026\n\tAlerts: none\n"
DISABLED = "printer kios disabled since Wed Nov 25 21:00:00 2026 -\n\tPaused\n\tAlerts: paused\n"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (IDLE, PrinterStatus(PrinterState.UNKNOWN)),
        (DISABLED, PrinterStatus(PrinterState.OFFLINE)),
        (IDLE.replace("none", "media-low-warning"), PrinterStatus(PrinterState.UNKNOWN, paper_near_end=True)),
        (IDLE.replace("none", "media-empty-error"), PrinterStatus(PrinterState.PAPER_OUT)),
        (IDLE.replace("none", "offline-report cover-open"), PrinterStatus(PrinterState.COVER_OPEN)),
        (IDLE.replace("none", "media-jam-error"), PrinterStatus(PrinterState.ERROR)),
        (IDLE.replace("none", "connecting-to-device"), PrinterStatus(PrinterState.OFFLINE)),
    ],
)
def test_what_cups_says_of_a_printer(text, status):
    assert decode_lpstat(text) == status


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """CUPS' commands as small scripts around a folder: `jobs` waiting, `out` printed, `cancelled`."""
    for name in ("jobs", "out", "cancelled", "bin"):
        (tmp_path / name).mkdir()
    scripts = {
        "lp": f'cat > {tmp_path}/out/ticket\n[ -e {tmp_path}/stuck ] && echo "kios-7 x" > {tmp_path}/jobs/kios-7\n'
        'echo "request id is kios-7 (0 file(s))"\n',
        "lpstat": f'case "$1" in -o) cat {tmp_path}/jobs/* 2>/dev/null;; *) cat {tmp_path}/state;; esac\nexit 0\n',
        "cancel": f"for job; do rm -f {tmp_path}/jobs/*; touch {tmp_path}/cancelled/$job; done\n",
    }
    for name, body in scripts.items():
        script = tmp_path / "bin" / name
        script.write_text(f"#!/bin/sh\n{body}")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "state").write_text(IDLE)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_a_queue_gets_the_ticket_and_proves_nothing(cups):
    printer = CupsPrinter("kios")

    assert printer.print(small_image()) == Printed(confirmed=False)
    assert (cups / "out" / "ticket").read_bytes() == ticket_bytes(small_image())


def test_a_job_that_hangs_is_cancelled(cups):
    (cups / "stuck").touch()

    assert CupsPrinter("kios", timeout=0.2).print(small_image()) == NotPrinted(Reason.OFFLINE, begun=True)
    assert (cups / "cancelled" / "kios-7").exists()
    assert list((cups / "jobs").iterdir()) == []


def test_a_queue_that_stands_still_gets_nothing(cups):
    (cups / "state").write_text(DISABLED)

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.OFFLINE)
    assert list((cups / "out").iterdir()) == []


def test_what_a_dead_kiosk_left_in_the_queue_is_cancelled(cups):
    (cups / "jobs" / "kios-6").write_text("kios-6 x")

    CupsPrinter("kios").distrust()

    assert list((cups / "jobs").iterdir()) == []


@pytest.mark.skipif(shutil.which("lpstat") is None, reason="CUPS is not installed")
def test_a_queue_that_cups_does_not_know_is_unreachable():
    assert CupsPrinter("antrean-has-no-such-queue").status().state is PrinterState.UNREACHABLE


def test_without_cups_the_printer_is_unreachable(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert CupsPrinter("kios").status().state is PrinterState.UNREACHABLE
    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)


class WinError(Exception):
    """pywintypes.error: no OSError."""


class Spooler:
    """pywin32's win32print with one printer, "Kios"."""

    error = WinError

    def __init__(self):
        self.state = {"Status": 0, "Attributes": 0}
        self.jobs = {}
        self.printed = []
        self.hangs = False
        self.open = 0

    def OpenPrinter(self, name):
        if name != "Kios":
            raise WinError(1801, "OpenPrinter", "The printer name is invalid.")
        self.open += 1
        return name

    def ClosePrinter(self, handle):
        self.open -= 1

    def GetPrinter(self, handle, level):
        assert level == 2
        return self.state

    def StartDocPrinter(self, handle, level, document):
        assert (level, document[2]) == (1, "RAW")
        self.jobs[5] = {"JobId": 5, "Status": 0}
        return 5

    def StartPagePrinter(self, handle): ...

    def WritePrinter(self, handle, data):
        self.printed.append(data)

    def EndPagePrinter(self, handle): ...

    def EndDocPrinter(self, handle):
        if not self.hangs:
            self.jobs.clear()

    def EnumJobs(self, handle, first, most, level):
        return tuple(self.jobs.values())

    def SetJob(self, handle, job, level, info, command):
        assert command == 5
        del self.jobs[job]


def test_a_windows_printer_gets_the_ticket_as_a_raw_job():
    spooler = Spooler()

    assert SpoolerPrinter("Kios", win32print=spooler).print(small_image()) == Printed(confirmed=False)
    assert spooler.printed == [ticket_bytes(small_image())]
    assert spooler.open == 0


@pytest.mark.parametrize(
    ("status", "attributes", "state"),
    [
        (0x400000, 0, PrinterState.COVER_OPEN),
        (0x10, 0, PrinterState.PAPER_OUT),
        (0x8, 0, PrinterState.ERROR),
        (0x80, 0, PrinterState.OFFLINE),
        (0, 0x400, PrinterState.OFFLINE),
        (0, 0, PrinterState.UNKNOWN),
    ],
)
def test_what_windows_says_of_a_printer(status, attributes, state):
    spooler = Spooler()
    spooler.state = {"Status": status, "Attributes": attributes}

    assert SpoolerPrinter("Kios", win32print=spooler).status().state is state


def test_a_windows_job_that_hangs_is_deleted():
    spooler = Spooler()
    spooler.hangs = True

    outcome = SpoolerPrinter("Kios", timeout=0.1, win32print=spooler).print(small_image())

    assert outcome == NotPrinted(Reason.OFFLINE, begun=True)
    assert spooler.jobs == {}


def test_a_name_that_windows_does_not_know_is_unreachable():
    assert SpoolerPrinter("Kasir", win32print=Spooler()).status().state is PrinterState.UNREACHABLE


def test_on_another_system_the_spooler_is_unreachable():
    assert SpoolerPrinter("Kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)

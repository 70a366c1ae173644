"""The Windows spooler at pywin32's interface, which is made up here: no test runs on Windows."""

import math

import pytest

from kiosk.printing.job import separator_bytes, ticket_bytes
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.spooler import SpoolerPrinter
from kiosk.printing.status import PrinterState
from tests.kiosk.printing.papers import small_image


class WinError(Exception):
    """pywintypes.error: no OSError."""


class Spooler:
    """pywin32's win32print with one printer, "Kios"."""

    error = WinError

    def __init__(self):
        self.state = {"Status": 0, "Attributes": 0}
        self.jobs = {}
        self.printed = []
        self.hangs = self.keeps_printed = False
        self.looks_until_it_is_printed = math.inf
        self.takes = None
        self.document_status = 0
        self.on_take = lambda: None
        self.fails = set()
        self.open = 0
        self.document = b""

    def fail_at(self, *calls):
        self.fails |= set(calls)

    def _may_fail(self, call):
        if call in self.fails:
            raise WinError(1722, call, "The RPC server is unavailable.")

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
        self._may_fail("StartDocPrinter")
        assert (level, document[2]) == (1, "RAW")
        self.document = b""
        self.jobs[5] = {"JobId": 5, "Status": self.document_status, "pDocument": document[0]}
        self.on_take()
        return 5

    def StartPagePrinter(self, handle): ...

    def WritePrinter(self, handle, data):
        taken = data if self.takes is None else data[: self.takes]
        self.document += taken
        self._may_fail("WritePrinter")
        return len(taken)

    def EndPagePrinter(self, handle): ...

    def EndDocPrinter(self, handle):
        self._may_fail("EndDocPrinter")
        if not self.hangs:
            self.pass_on()

    def pass_on(self):
        """Print what is complete."""
        self.printed.append(self.document)
        if self.keeps_printed:
            self.jobs[5]["Status"] = 0x80
        else:
            self.jobs.clear()

    def AbortPrinter(self, handle):
        self._may_fail("AbortPrinter")
        self.document = b""

    def EnumJobs(self, handle, first, most, level):
        self._may_fail("EnumJobs")
        self.looks_until_it_is_printed -= 1
        if self.looks_until_it_is_printed == 0:
            self.pass_on()
        return tuple(self.jobs.values())

    def SetJob(self, handle, job, level, info, command):
        self._may_fail("SetJob")
        assert command == 5
        if job not in self.jobs:
            raise WinError(87, "SetJob", "The parameter is incorrect.")
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


@pytest.mark.parametrize(("printer_status", "reason"), [(0, Reason.UNCONFIRMED), (0x10, Reason.NO_PAPER)])
def test_a_windows_job_that_somebody_cancels_is_not_printed(printer_status, reason):
    spooler = Spooler()
    spooler.hangs = True
    spooler.document_status = 0x4
    printer = SpoolerPrinter("Kios", timeout=5, win32print=spooler)
    spooler.on_take = lambda: spooler.state.update(Status=printer_status)

    assert printer.print(small_image()) == NotPrinted(reason, begun=True)


def test_a_windows_job_that_is_removed_after_printing_is_printed():
    spooler = Spooler()
    spooler.hangs = True
    spooler.document_status = 0x84

    assert SpoolerPrinter("Kios", win32print=spooler).print(small_image()) == Printed(confirmed=False)


def test_a_name_that_windows_does_not_know_is_unreachable():
    assert SpoolerPrinter("Kasir", win32print=Spooler()).status().state is PrinterState.UNREACHABLE


def test_on_another_system_the_spooler_is_unreachable():
    assert SpoolerPrinter("Kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)


@pytest.mark.parametrize("call", ["WritePrinter", "EndDocPrinter"])
def test_half_a_windows_job_is_dropped_and_never_ended(call):
    spooler = Spooler()
    spooler.fail_at(call)

    outcome = SpoolerPrinter("Kios", win32print=spooler).print(small_image())

    assert outcome == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert (spooler.document, spooler.jobs, spooler.printed, spooler.open) == (b"", {}, [], 0)


def test_a_spooler_that_takes_only_a_part_gets_no_ticket():
    spooler = Spooler()
    spooler.takes = 100

    outcome = SpoolerPrinter("Kios", win32print=spooler).print(small_image())

    assert outcome == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert (spooler.jobs, spooler.printed) == ({}, [])


def test_a_job_that_never_began_may_be_tried_again():
    spooler = Spooler()
    spooler.fail_at("StartDocPrinter")

    assert SpoolerPrinter("Kios", win32print=spooler).print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_nothing_is_printed_until_a_job_left_behind_is_gone():
    spooler = Spooler()
    spooler.hangs = True
    spooler.fail_at("SetJob")
    printer = SpoolerPrinter("Kios", timeout=0.1, win32print=spooler)

    assert printer.print(small_image()) == NotPrinted(Reason.OFFLINE, begun=True)
    assert printer.print(small_image()) == NotPrinted(Reason.OFFLINE)
    assert len(spooler.jobs) == 1

    spooler.fails.clear()
    assert printer.status().state is PrinterState.UNKNOWN
    assert spooler.jobs == {}


def test_a_spooler_that_falls_silent_after_taking_a_job_is_not_believed():
    spooler = Spooler()
    spooler.hangs = True
    spooler.fail_at("EnumJobs")
    printer = SpoolerPrinter("Kios", timeout=0.1, win32print=spooler)

    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)

    spooler.fails.clear()
    printer.status()
    assert spooler.jobs == {}, "deleted as soon as the spooler answers"


def test_the_rest_of_a_broken_ticket_is_cut_off_before_the_next():
    spooler = Spooler()
    spooler.hangs = True
    printer = SpoolerPrinter("Kios", timeout=0.1, win32print=spooler)
    printer.print(small_image())
    spooler.hangs = False

    assert printer.print(small_image()) == Printed(confirmed=False)
    assert printer.print(small_image()) == Printed(confirmed=False)

    assert spooler.printed == [separator_bytes() + ticket_bytes(small_image()), ticket_bytes(small_image())]


def test_a_printed_job_that_windows_keeps_is_no_fault_and_stays():
    spooler = Spooler()
    spooler.keeps_printed = True
    printer = SpoolerPrinter("Kios", timeout=0.1, win32print=spooler)

    assert printer.print(small_image()) == Printed(confirmed=False)

    printer.distrust()
    assert printer.status().state is PrinterState.UNKNOWN
    assert list(spooler.jobs) == [5]


def test_only_tickets_are_deleted_from_the_spooler():
    spooler = Spooler()
    spooler.jobs = {
        1: {"JobId": 1, "Status": 0, "pDocument": "Laporan harian"},
        2: {"JobId": 2, "Status": 0, "pDocument": "tiket"},
    }

    SpoolerPrinter("Kios", win32print=spooler).distrust()

    assert list(spooler.jobs) == [1]


def test_a_slow_printer_is_given_the_time_of_its_paper():
    spooler = Spooler()
    spooler.hangs = True
    spooler.looks_until_it_is_printed = 3

    assert SpoolerPrinter("Kios", timeout=0.05, win32print=spooler).print(small_image(200)) == Printed(
        confirmed=False
    )

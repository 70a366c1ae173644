"""CUPS' queue by its commands, which are small scripts here: what they say was taken down from CUPS 2.4.2."""

import os
import pwd
import shutil
import stat

import pytest

from kiosk.printing.cups import CupsPrinter, decode_lpstat
from kiosk.printing.job import separator_bytes, ticket_bytes
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from tests.kiosk.printing.cups_server import cups_server
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


ME = pwd.getpwuid(os.getuid()).pw_name

LP = """
[ -e refuses ] && {{ echo "lp: Error - The printer or class does not exist." >&2; exit 1; }}
[ -e down ] && touch gone
cat > jobs/kios-7.data
echo "kios-7                  {me}            1024   Thu Nov 26 10:19:15 2026" > jobs/kios-7
[ -e stuck ] || [ -e slow ] || {{ mv jobs/kios-7.data out/ticket; rm jobs/kios-7; }}
[ -e slow ] && exec sleep 60
[ -e quiet ] || echo "request id is kios-7 (0 file(s))"
"""
LPSTAT = """
[ -e gone ] && {{ echo 'lpstat: Invalid destination name in list "kios".' >&2; exit 1; }}
case "$1" in -H) cat server;; -o) for job in jobs/*-?; do [ -e $job ] && cat $job; done;; *) cat state; [ -e later ] && mv later state;; esac
exit 0
"""
CANCEL = """
[ -e gone ] || [ -e keeps ] && {{ echo "cancel: cancel-job failed: Forbidden" >&2; exit 1; }}
[ "$1" = -a ] && {{ echo "cancel: cancel-job failed: Forbidden" >&2; exit 1; }}
if [ -e quick ]; then mv jobs/$1.data out/ticket; rm jobs/$1
    echo "cancel: cancel-job failed: Job #7 is already completed - can't cancel." >&2; exit 1; fi
if [ -e gives-up ]; then rm jobs/$1*
    echo "cancel: cancel-job failed: Job #7 is already aborted - can't cancel." >&2; exit 1; fi
grep -q " {me} " jobs/$1 || {{ echo "cancel: cancel-job failed: Forbidden" >&2; exit 1; }}
rm -f jobs/$1 jobs/$1.data; touch cancelled/$1
"""
"""An ordinary user cannot cancel all jobs, only each of their own."""


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """A folder with `jobs` that wait, `out` printed, `cancelled`; a file named as a fault makes CUPS have it.

    A file `end` tells how jobs end (see `cups_server`); they complete without.
    """
    for name in ("jobs", "out", "cancelled", "bin"):
        (tmp_path / name).mkdir()
    for name, body in {"lp": LP, "lpstat": LPSTAT, "cancel": CANCEL}.items():
        script = tmp_path / "bin" / name
        script.write_text(f"#!/bin/sh\ncd {tmp_path}\n{body.format(me=ME)}")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "state").write_text(IDLE)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    with cups_server(tmp_path / "end") as server:
        (tmp_path / "server").write_text(server)
        yield tmp_path


def waiting(cups):
    return sorted(job.name for job in (cups / "jobs").iterdir() if not job.suffix)


def test_a_queue_gets_the_ticket_and_proves_nothing(cups):
    printer = CupsPrinter("kios")

    assert printer.print(small_image()) == Printed(confirmed=False)
    assert (cups / "out" / "ticket").read_bytes() == ticket_bytes(small_image())


def test_a_job_that_hangs_is_cancelled(cups):
    (cups / "stuck").touch()

    assert CupsPrinter("kios", timeout=0.2).print(small_image()) == NotPrinted(Reason.OFFLINE, begun=True)
    assert (cups / "cancelled" / "kios-7").exists()
    assert waiting(cups) == []


def test_a_job_that_was_printed_while_it_was_being_cancelled_is_printed(cups):
    (cups / "stuck").touch()
    (cups / "quick").touch()

    assert CupsPrinter("kios", timeout=0.1).print(small_image()) == Printed(confirmed=False)


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("8 none", Reason.OFFLINE),
        ("8 media-low-warning media-empty-error", Reason.NO_PAPER),
        ("8 cover-open", Reason.COVER_OPEN),
        ("8 media-jam-error", Reason.JAMMED),
        ("7 none", Reason.UNCONFIRMED),
        ("7 media-empty-error", Reason.NO_PAPER),
    ],
)
def test_a_job_that_was_aborted_or_cancelled_is_not_printed(cups, end, reason):
    (cups / "end").write_text(end)

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(reason, begun=True)


def test_a_job_that_was_given_up_while_it_was_being_cancelled_is_not_printed(cups):
    (cups / "stuck").touch()
    (cups / "gives-up").touch()
    (cups / "end").write_text("8 cover-open")

    assert CupsPrinter("kios", timeout=0.1).print(small_image()) == NotPrinted(Reason.COVER_OPEN, begun=True)


def test_the_rest_of_an_aborted_ticket_is_cut_off_before_the_next(cups):
    printer = CupsPrinter("kios")
    (cups / "end").write_text("8 none")
    printer.print(small_image())
    (cups / "end").unlink()

    assert printer.print(small_image()) == Printed(confirmed=False)
    assert (cups / "out" / "ticket").read_bytes() == separator_bytes() + ticket_bytes(small_image())


def test_a_cups_that_keeps_no_record_of_jobs_is_believed(cups):
    (cups / "end").write_text("forgotten")

    assert CupsPrinter("kios").print(small_image()) == Printed(confirmed=False)


@pytest.mark.parametrize("server", ["", "127.0.0.1:1", "/no/cups.sock"])
def test_a_cups_that_does_not_tell_how_a_job_ended_is_believed_and_the_log_says_so(cups, caplog, server):
    (cups / "server").write_text(server)

    assert CupsPrinter("kios").print(small_image()) == Printed(confirmed=False)
    assert "does not tell how kios-7 ended" in caplog.text


def test_a_ticket_whose_lp_never_comes_back_is_cancelled_and_not_printed_later(cups):
    (cups / "slow").touch()

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert waiting(cups) == []
    assert list((cups / "out").iterdir()) == []


def test_a_job_that_was_taken_without_a_name_is_cancelled(cups):
    (cups / "quiet").touch()
    (cups / "stuck").touch()

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert waiting(cups) == []


def test_a_refused_job_was_not_begun(cups):
    (cups / "refuses").touch()

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_cups_that_dies_with_a_ticket_is_not_believed_and_prints_nothing_when_it_comes_back(cups):
    printer = CupsPrinter("kios")
    (cups / "stuck").touch()
    (cups / "down").touch()

    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert printer.status().state is PrinterState.UNREACHABLE
    assert waiting(cups) == ["kios-7"]

    for fault in ("gone", "down", "stuck"):
        (cups / fault).unlink()
    assert printer.status().state is PrinterState.UNKNOWN, "the watch asks again and again"
    assert waiting(cups) == []


def test_nothing_is_printed_until_the_ticket_left_behind_is_gone(cups):
    printer = CupsPrinter("kios", timeout=0.1)
    (cups / "stuck").touch()
    (cups / "keeps").touch()
    printer.print(small_image())

    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)
    assert waiting(cups) == ["kios-7"]


def test_the_rest_of_a_broken_ticket_is_cut_off_before_the_next(cups):
    printer = CupsPrinter("kios", timeout=0.1)
    (cups / "stuck").touch()
    printer.print(small_image())
    (cups / "stuck").unlink()

    assert printer.print(small_image()) == Printed(confirmed=False)
    assert (cups / "out" / "ticket").read_bytes() == separator_bytes() + ticket_bytes(small_image())
    assert printer.print(small_image()) == Printed(confirmed=False)
    assert (cups / "out" / "ticket").read_bytes() == ticket_bytes(small_image())


def test_a_printer_that_tells_why_it_stands_still_is_not_waited_for(cups):
    (cups / "stuck").touch()
    (cups / "later").write_text(IDLE.replace("none", "media-empty-error"))
    printer = CupsPrinter("kios", timeout=60)

    assert printer.print(small_image()) == NotPrinted(Reason.NO_PAPER, begun=True)
    assert waiting(cups) == []


def test_a_queue_that_stands_still_gets_nothing(cups):
    (cups / "state").write_text(DISABLED)

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.OFFLINE)
    assert list((cups / "out").iterdir()) == []


def test_what_a_dead_kiosk_left_in_the_queue_is_cancelled(cups):
    (cups / "jobs" / "kios-6").write_text(f"kios-6                  {ME}            1024\n")

    CupsPrinter("kios").distrust()

    assert waiting(cups) == []


def test_what_a_dead_kiosk_left_is_cancelled_even_if_cups_starts_later(cups):
    (cups / "jobs" / "kios-6").write_text(f"kios-6                  {ME}            1024\n")
    (cups / "gone").touch()
    printer = CupsPrinter("kios")
    printer.distrust()
    (cups / "gone").unlink()

    printer.status()

    assert waiting(cups) == []


def test_another_users_job_is_left_alone_and_stops_nothing(cups):
    (cups / "jobs" / "kios-5").write_text("kios-5                  dewi              1024\n")
    printer = CupsPrinter("kios")
    printer.distrust()

    assert waiting(cups) == ["kios-5"]
    assert printer.status().state is PrinterState.UNKNOWN


@pytest.mark.skipif(shutil.which("lpstat") is None, reason="CUPS is not installed")
def test_a_queue_that_cups_does_not_know_is_unreachable():
    assert CupsPrinter("antrean-has-no-such-queue").status().state is PrinterState.UNREACHABLE


def test_without_cups_the_printer_is_unreachable(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert CupsPrinter("kios").status().state is PrinterState.UNREACHABLE
    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_without_lp_nothing_was_begun(cups):
    (cups / "bin" / "lp").unlink()

    assert CupsPrinter("kios").print(small_image()) == NotPrinted(Reason.UNREACHABLE)

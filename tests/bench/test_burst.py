"""The doors open: three hundred visitors at three kiosks, each taking a number as soon as the one before has gone."""

import json
import subprocess
import sys
from contextlib import ExitStack

import pytest

from tests.support.printer import EmulatedPrinter

pytestmark = pytest.mark.bench

KIOSKS, VISITORS = 3, 100
TAPS = ("agency", "service", "Ambil nomor")


def test_three_hundred_visitors_at_three_kiosks(halls, report, root):
    url = halls.copy(100_000)
    with ExitStack() as stack:
        printers = [stack.enter_context(EmulatedPrinter(576)) for _ in range(KIOSKS)]
        kiosks = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.bench.kiosk_visits", url, str(printer.port), str(VISITORS)],
                cwd=root,
                stdout=subprocess.PIPE,
                text=True,
            )
            for printer in printers
        ]
        told = [json.loads(kiosk.communicate(timeout=900)[0]) for kiosk in kiosks]
        papers = [len(printer.papers) for printer in printers]

    numbers = [number for kiosk in told for number in kiosk["numbers"]]
    assert len(set(numbers)) == len(numbers) == KIOSKS * VISITORS, "each visitor has a number of their own"
    assert papers == [VISITORS] * KIOSKS, "and one paper"
    for place, tap in enumerate(TAPS):
        seconds = [visit[place] for kiosk in told for visit in kiosk["taps"]]
        report.spread(f"doors open: tap on {tap} → picture", f"{halls.kind}, {KIOSKS} kiosks", seconds)
    whole = [sum(visit) for kiosk in told for visit in kiosk["taps"]]
    report.spread("doors open: all three taps", f"{halls.kind}, {KIOSKS} kiosks", whole)
    halls.drop(url)

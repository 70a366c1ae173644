"""“Mengapa urutan ini?”: the domain's reason for two neighbours in the line, as one sentence."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled, whole_minutes
from shared.domain.ticket import Placed
from shared.domain.why import Explained, Why, standing
from shared.qt import formats
from shared.usecases.boards.counter import CounterBoard

translate = QCoreApplication.translate

RETURNED = frozenset({Placed.RETURNED, Placed.ANEW})
"""Placed after a no-show."""


def why_next(board: CounterBoard, language: str) -> str:
    """Why the head of the line is called before the second; empty for a line of one."""
    return _row(board, 0, language)


def why_row(board: CounterBoard, number: str, language: str) -> str:
    """Why the row of *number* stands where it stands; the sentence is about the neighbour before it, if any."""
    for index, row in enumerate(board.line):
        if str(row.number) == number:
            if row.paused:
                text = translate("Why", "%1 menunggu sampai jeda layanannya berakhir; tempatnya tetap.")
                return filled(text, number)
            return _row(board, index, language) or filled(
                translate("Why", "%1 satu-satunya yang menunggu."), number
            )
    return ""


def sentence_of(explained: Explained, board: CounterBoard, language: str) -> str:
    """Why *first* is called before *second*."""
    first, second = explained.first, explained.second

    def clock(at: datetime) -> str:
        return formats.clock(at.astimezone(board.site.time_zone), language)

    booked = first if first.place.placed is Placed.APPOINTMENT else second
    delay = formats.minutes(whole_minutes(explained.delay), language)
    due = (clock(first.place.due_at), clock(second.place.due_at))
    text, *more = {
        Why.ARRIVAL: _arrived(clock(first.taken_at), clock(second.taken_at)),
        Why.PRIORITY: (translate("Why", "%1 sebelum %2: prioritas, tiba %3."), clock(first.taken_at)),
        Why.PROMISE: (translate("Why", "%1 sebelum %2: batas janjinya lebih dekat, %3 dan %4."), *due),
        Why.APPOINTMENT: (
            translate("Why", "%1 sebelum %2: %3 punya janji temu pukul %4."),
            booked.number,
            clock(booked.place.due_at),
        ),
        Why.RETURNED: (
            translate("Why", "%1 sebelum %2: %3 kembali setelah tidak hadir, jadi tempatnya dihitung lagi."),
            second.number if second.place.placed in RETURNED else first.number,
        ),
        Why.TRANSFERRED: (
            translate("Why", "%1 sebelum %2: petugas mengalihkan %1 ke sini, paling depan.")
            if first.place.placed is Placed.FIRST
            else translate("Why", "%1 sebelum %2: petugas mengalihkan %2 ke sini, paling belakang."),
        ),
        Why.SECOND_CHOICE: (
            translate(
                "Why", "%1 sebelum %2: layanan %2 untuk loket lain; di sini baru dipanggil setelah %3."
            ),
            delay,
        ),
    }[explained.why]
    return filled(str(text), first.number, second.number, *more)


def _arrived(first: str, second: str) -> tuple[str, ...]:
    """Who arrived earlier, with both times where they differ."""
    if first == second:
        return translate("Why", "%1 sebelum %2: tiba lebih dahulu, sama-sama %3."), first
    return translate("Why", "%1 sebelum %2: tiba lebih dahulu, %3 dan %4."), first, second


def _row(board: CounterBoard, index: int, language: str) -> str:
    line = [row.waiting for row in board.line if not row.paused]
    if index >= len(line):
        return ""
    between = standing(line, index, board.counter.delays)
    explained = between.after or between.before
    return sentence_of(explained, board, language) if explained is not None else ""

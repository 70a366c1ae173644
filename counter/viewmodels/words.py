"""Names and times as the officer reads them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from shared.domain.catalogue import Catalogue, Service
from shared.domain.names import text_in
from shared.domain.refusals import Refusal
from shared.domain.ticket import Place, Placed
from shared.qt import formats
from shared.qt.jobs import Err
from shared.sentences import sentence

translate = QCoreApplication.translate


def short_of(named: Service, language: str) -> str:
    """The short name of a service, or the full one where only that is translated."""
    if language in named.short or language not in named.name:
        return text_in(named.short, language)
    return named.name[language]


def waited_minutes(since: datetime, now: datetime) -> int:
    """Whole minutes from *since* to *now*, never negative."""
    return max(0, int((now - since).total_seconds() // 60))


def whole_minutes(length: timedelta) -> int:
    """A promise in whole minutes."""
    return round(length.total_seconds() / 60)


def booked(place: Place | None, zone: ZoneInfo, language: str) -> str:
    """The booked time of somebody who stands at *place* because of an appointment; empty for everybody else."""
    if place is None or place.placed is not Placed.APPOINTMENT:
        return ""
    return filled(translate("Words", "Booking %1"), formats.clock(place.due_at.astimezone(zone), language))


def filled(text: str, *values: object) -> str:
    """*text* with its marks %1, %2 … replaced by *values*."""
    for place, value in enumerate(values, 1):
        text = text.replace(f"%{place}", str(value))
    return text


def in_seconds(seconds: int, language: str) -> str:
    """A short wait: "35 dtk"."""
    return formats.duration(timedelta(seconds=seconds), language)


def short_name(name: str) -> str:
    """A person's name in little room: "Dedi Setiawan, S.H." is "Dedi S."."""
    words = name.split(",", maxsplit=1)[0].split()
    if len(words) < 2:
        return " ".join(words)
    return f"{words[0]} {words[-1][0]}."


def initials(name: str) -> str:
    """First letters of the first and the last name: "Rina Wulandari" is "RW"."""
    words = name.split(",", maxsplit=1)[0].split()
    letters = [words[0], *words[-1:]] if len(words) > 1 else words
    return "".join(word[0].upper() for word in letters)


def why_not(outcome: Refusal | Err, catalogue: Catalogue | None, language: str) -> str:
    """What to tell an officer whose press did nothing."""
    if isinstance(outcome, Refusal):
        return sentence(outcome, catalogue, language)
    return translate("Desk", "Terjadi kesalahan. Coba lagi; bila terulang, hubungi supervisor.")

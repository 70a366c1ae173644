"""Short texts that several screens and the paper share. Indonesian in the code, translated where they are read."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from shared.domain.catalogue import Agency, Service, Zone
from shared.domain.estimate import WaitRange
from shared.domain.names import text_in
from shared.qt.formats import clock, clock_range, long_date, minutes_range, short_date, weekday
from shared.usecases.boards.waits import Ahead

translate = QCoreApplication.translate


def agency_name(agency: Agency, language: str) -> str:
    """What the agency is called on signs: its short name, in Indonesian unless a translation was given."""
    return text_in(agency.short, language)


def service_name(service: Service, language: str) -> str:
    """The service in few words: short where that exists in *language*, else the full name in it."""
    return service.short.get(language) or service.name.get(language) or text_in(service.short, language)


def begun(text: str, most: int) -> str:
    """*text*, or its beginning in at most *most* letters, cut between words where it has any.

    For names that a catalogue may make far longer than any place for them; the whole one must be heard and found elsewhere.
    """
    if len(text) <= most:
        return text
    beginning = text[: most - 1]
    return (beginning.rpartition(" ")[0] or beginning) + "…"


def zone_name(zone: Zone, language: str) -> str:
    """Where to wait: "Zona A"."""
    return text_in(zone.name, language)


def seats(zone: Zone, language: str) -> str:
    """Which seats: "kursi biru"; "" where the zone has none of its own."""
    return text_in(zone.seats, language) if zone.seats else ""


def people(count: int) -> str:
    """How many people: "3 orang"."""
    if count == 1:
        return translate("KioskTexts", "1 orang")
    return translate("KioskTexts", "%1 orang").replace("%1", str(count))


def wait_range(wait: WaitRange | None, language: str) -> str:
    """The estimate, "10–20 menit", or "" while no open counter can tell."""
    return minutes_range(wait.low, wait.high, language) if wait else ""


def called_range(ahead: Ahead | None, zone: ZoneInfo, language: str) -> str:
    """When the call will probably come, "08.52–09.02", or ""."""
    if ahead is None or ahead.called_from is None or ahead.called_until is None:
        return ""
    return clock_range(ahead.called_from.astimezone(zone), ahead.called_until.astimezone(zone), language)


def when(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> str:
    """A coming moment as people say it: "13.00", "besok 07.30", "Senin 07.30", "2 Jan 07.30"."""
    day, time = day_name(at, now, zone, language), clock(at.astimezone(zone), language)
    return f"{day} {time}" if day else time


def when_briefly(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> str:
    """The same where there is little room: the time of today, else only the day."""
    return day_name(at, now, zone, language) or clock(at.astimezone(zone), language)


def day_and_time(at: datetime, now: datetime, language: str) -> str:
    """A coming moment in full, both local: "pukul 13.00", "besok, Selasa pukul 08.00", "Senin, 30 November pukul 08.00"."""
    time = translate("KioskTexts", "pukul %1").replace("%1", clock(at, language))
    if at.date() == now.date():
        return time
    if at.date() == now.date() + timedelta(days=1):
        day = translate("KioskTexts", "besok, %1").replace("%1", weekday(at.date(), language))
    else:
        day = long_date(at.date(), language)
    return f"{day} {time}"


def book_for(day: str) -> str:
    """The way to a booking for *day* ("besok", "Senin")."""
    return translate("KioskTexts", "Daftar untuk %1").replace("%1", day)


def listed(items: Sequence[str]) -> str:
    """Items as a sentence lists them: "A", "A dan B", "A, B dan C"."""
    if len(items) < 2:
        return "".join(items)
    first = ", ".join(items[:-1])
    return translate("KioskTexts", "%1 dan %2").replace("%1", first).replace("%2", items[-1])


def day_name(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> str:
    """The day of *at*: "besok", "Senin", "2 Jan"; "" when that is today."""
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    if day == today:
        return ""
    if day == today + timedelta(days=1):
        return translate("KioskTexts", "besok")
    near = day < today + timedelta(days=7)
    return weekday(day, language) if near else short_date(day, language, with_weekday=False)

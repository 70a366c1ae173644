"""Dates, clocks and amounts as people of the site read them, in each language of the screens.

Pure functions of their arguments: the system's locale plays no part. Names of days and months in Javanese and Sundanese
await review by native speakers. An unknown language reads as Indonesian, so that a screen never stays empty.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DEFAULT_LANGUAGE = "id"
Clock = time | datetime


@dataclass(frozen=True, slots=True)
class _Words:
    days: tuple[str, ...]  # Monday first
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    hour: str
    minute: str
    short_hour: str
    short_minute: str
    short_second: str
    clock_mark: str
    decimal_mark: str
    group_mark: str


_WORDS: dict[str, _Words] = {
    "id": _Words(
        days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        months=(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ),
        short_months=("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
        hour="jam",
        minute="menit",
        short_hour="jam",
        short_minute="mnt",
        short_second="dtk",
        clock_mark=".",
        decimal_mark=",",
        group_mark=".",
    ),
    "en": _Words(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        hour="h",
        minute="min",
        short_hour="h",
        short_minute="min",
        short_second="s",
        clock_mark=":",
        decimal_mark=".",
        group_mark=",",
    ),
    "jv": _Words(
        days=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Ahad"),
        months=(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember",
        ),
        short_months=("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"),
        hour="jam",
        minute="menit",
        short_hour="jam",
        short_minute="mnt",
        short_second="dtk",
        clock_mark=".",
        decimal_mark=",",
        group_mark=".",
    ),
    "su": _Words(
        days=("Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu", "Minggu"),
        months=(
            "Januari",
            "Pébruari",
            "Maret",
            "April",
            "Méi",
            "Juni",
            "Juli",
            "Agustus",
            "Séptémber",
            "Oktober",
            "Nopémber",
            "Désémber",
        ),
        short_months=("Jan", "Péb", "Mar", "Apr", "Méi", "Jun", "Jul", "Ags", "Sép", "Okt", "Nop", "Dés"),
        hour="jam",
        minute="menit",
        short_hour="jam",
        short_minute="mnt",
        short_second="dtk",
        clock_mark=".",
        decimal_mark=",",
        group_mark=".",
    ),
}


def weekday(day: date, language: str) -> str:
    """The name of the day: "Senin"."""
    return _words(language).days[day.weekday()]


def long_date(day: date, language: str, *, year: bool = False) -> str:
    """Day and date: "Senin, 23 November", with *year* "Senin, 23 November 2026"."""
    words = _words(language)
    text = f"{words.days[day.weekday()]}, {day.day} {words.months[day.month - 1]}"
    return f"{text} {day.year}" if year else text


def short_date(day: date, language: str, *, with_weekday: bool = True) -> str:
    """Day and date in little room: "Senin, 23 Nov", without the weekday "23 Nov"."""
    words = _words(language)
    text = f"{day.day} {words.short_months[day.month - 1]}"
    return f"{words.days[day.weekday()]}, {text}" if with_weekday else text


def clock(at: Clock, language: str) -> str:
    """The time of day, 24 hours: "08.42", in English "08:42". The caller has already turned it into the site's time."""
    return f"{at.hour:02}{_words(language).clock_mark}{at.minute:02}"


def clock_range(start: Clock, end: Clock, language: str) -> str:
    """A span of the day: "08.52–09.02"."""
    return f"{clock(start, language)}–{clock(end, language)}"


def minutes(count: int, language: str, *, short: bool = False) -> str:
    """Whole minutes: "13 menit", short "13 mnt"."""
    words = _words(language)
    return f"{count} {words.short_minute if short else words.minute}"


def minutes_range(low: int, high: int, language: str, *, short: bool = False) -> str:
    """An estimate: "25–40 menit", short "25–40 mnt"; one figure if both are the same."""
    if low == high:
        return minutes(low, language, short=short)
    words = _words(language)
    return f"{low}–{high} {words.short_minute if short else words.minute}"


def duration(length: timedelta, language: str) -> str:
    """A measured length in its two largest units: "6 mnt 20 dtk", "2 jam 5 mnt", "45 dtk". Negative counts as zero."""
    words = _words(language)
    total = max(0, int(length.total_seconds()))
    hours, rest = divmod(total, 3600)
    whole_minutes, seconds = divmod(rest, 60)
    if hours:
        return f"{hours} {words.short_hour} {whole_minutes} {words.short_minute}"
    if whole_minutes:
        return f"{whole_minutes} {words.short_minute} {seconds} {words.short_second}"
    return f"{seconds} {words.short_second}"


def stopwatch(length: timedelta) -> str:
    """A running time, the same in every language: "04:12", from one hour on "1:04:12". Negative counts as zero."""
    total = max(0, int(length.total_seconds()))
    hours, rest = divmod(total, 3600)
    whole_minutes, seconds = divmod(rest, 60)
    return f"{hours}:{whole_minutes:02}:{seconds:02}" if hours else f"{whole_minutes:02}:{seconds:02}"


def whole(number: int, language: str) -> str:
    """A count with its thousands apart: "1.264", in English "1,264"."""
    return f"{number:,}".replace(",", _words(language).group_mark)


def decimal(number: float, language: str, digits: int = 1) -> str:
    """A figure with *digits* after the decimal mark: "85,2", in English "85.2"."""
    words = _words(language)
    text = f"{number:,.{digits}f}"
    return text.replace(",", "\0").replace(".", words.decimal_mark).replace("\0", words.group_mark)


def _words(language: str) -> _Words:
    return _WORDS.get(language, _WORDS[DEFAULT_LANGUAGE])

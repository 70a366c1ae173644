"""K6 and K6b: no numbers here now, and what to do instead: an evacuation, closed, a break, a holiday, no server, repair."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import book_for, day_and_time, day_name, listed, translate
from shared.domain.devices import at_work
from shared.domain.hall_stop import HallStop
from shared.domain.hours import Day, hours_on
from shared.domain.names import text_in
from shared.qt.formats import clock, clock_range, weekday
from shared.usecases.boards.kiosk import Availability, KioskBoard

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

NO_SERVER, REPAIR = "S-01", "M-01"
"""Fault codes that staff can look up: the database cannot be reached; staff have closed this kiosk."""

LOST_PATIENCE = 10.0
"""Seconds without the database before the kiosk sends people elsewhere: a short gap is only told in one line."""


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Days with the same hours: "Senin–Kamis", "08.00–15.00"; *today* is among them."""

    days: str
    times: str
    today: bool


@dataclass(frozen=True, slots=True)
class RestFacts:
    """What the screen shows; *shown* is false while numbers are given. *note* names kiosk, fault and time.

    *kiosk* is another one that works, *way* how to get there; "" when there is none, or nothing sure. *address* and *booking*
    are to be scanned, for the hall as it is and for the day that *booking_title* names. *urgent*: people
    must leave, so this stands in place of every screen, that of a number which was just given, too.
    """

    shown: bool = False
    icon_name: str = "bedtime"
    title: str = ""
    sentence: str = ""
    hours: tuple[HoursRow, ...] = ()
    desk: str = ""
    kiosk: str = ""
    way: str = ""
    address: str = ""
    booking: str = ""
    booking_title: str = ""
    note: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """Why this kiosk rests although the hall may be open: *code*, and since when (the hall's time), if known."""

    code: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RestInputs:
    """What the screen follows from. *now* is the time of day (UTC); *name* and *neighbour* are the kiosk's settings."""

    board: KioskBoard | None
    now: datetime | None
    language: str
    name: str
    neighbour: str
    fault: Fault | None = None


def derive_rest(inputs: RestInputs) -> RestFacts:
    """Fold *inputs* into what is shown."""
    if inputs.board is not None and inputs.board.stop is not None:
        return _evacuation(inputs.board.stop)
    if inputs.fault is not None:
        return _out_of_service(inputs, inputs.fault)
    board, now = inputs.board, inputs.now
    if board is None or now is None or not _all_closed(board):
        return RestFacts()
    return _closed(board, now, inputs.language)


def _evacuation(stop: HallStop) -> RestFacts:
    """What everybody should do, and nothing else to go to, to scan or to wait for."""
    return RestFacts(
        shown=True,
        icon_name="warning",
        title=translate("KioskRest", "Evakuasi"),
        sentence=stop.text,
        note=translate("KioskRest", "Nomor yang sudah diambil tetap berlaku."),
        urgent=True,
    )


def _all_closed(board: KioskBoard) -> bool:
    offered = [each for each in board.agencies if each.services]
    return bool(offered) and all(each.availability is Availability.CLOSED for each in offered)


def _closed(board: KioskBoard, now: datetime, language: str) -> RestFacts:
    site, today = board.site, now.astimezone(board.site.time_zone).date()
    opens = min((each.opens_at for each in board.agencies if each.opens_at is not None), default=None)
    day, reason = hours_on(today, (site.hours,))
    icon, title = _why(day, opens, now, board)
    another = day_name(opens, now, site.time_zone, language) if site.booking_address and opens else ""
    if not day and reason is not None:
        icon, title = "celebration", text_in(reason, language)
    return RestFacts(
        shown=True,
        icon_name=icon,
        title=title,
        sentence=_when(opens, now, board, language),
        hours=_table(board, today, language),
        desk=text_in(site.help, language) if site.help else "",
        address="" if another else site.public_address,
        booking=site.booking_address if another else "",
        booking_title=book_for(another) if another else "",
    )


def _why(day: Day, opens: datetime | None, now: datetime, board: KioskBoard) -> tuple[str, str]:
    zone = board.site.time_zone
    later_today = opens is not None and opens.astimezone(zone).date() == now.astimezone(zone).date()
    local = now.astimezone(zone)
    minute = local.hour * 60 + local.minute
    if not day:
        return "event_busy", translate("KioskRest", "Hari ini libur")
    if later_today and any(interval.closes <= minute for interval in day):
        return "coffee", translate("KioskRest", "Sedang istirahat")
    if later_today:
        return "schedule", translate("KioskRest", "Belum buka")
    return "bedtime", translate("KioskRest", "Hari ini sudah tutup")


def _when(opens: datetime | None, now: datetime, board: KioskBoard, language: str) -> str:
    """When to come again; the counters may open later than the kiosks begin."""
    if opens is None:
        return translate("KioskRest", "Tanyakan kepada petugas kapan buka lagi.")
    zone = board.site.time_zone
    local = opens.astimezone(zone)
    day, _ = hours_on(local.date(), (board.site.hours,))
    minute = local.hour * 60 + local.minute
    counters = next((i.opens for i in day if i.opens >= minute), minute)
    begin = datetime.combine(local.date(), datetime.min.time(), zone) + timedelta(minutes=counters)
    told = translate("KioskRest", "Loket buka lagi %1.").replace(
        "%1", day_and_time(begin, now.astimezone(zone), language)
    )
    if counters == minute:
        return told
    kiosks = translate("KioskRest", "Kios nomor mulai pukul %1.").replace("%1", clock(local, language))
    return f"{told} {kiosks}"


def _table(board: KioskBoard, today: date, language: str) -> tuple[HoursRow, ...]:
    """The week in as few rows as it has different days, closed days last."""
    week = board.site.hours.week
    if week is None:
        return ()
    monday = today - timedelta(days=today.weekday())
    names = [weekday(monday + timedelta(days=i), language) for i in range(7)]
    rows, closed, closed_today = [], [], False
    for hours, group in groupby(range(7), key=lambda i: week[i]):
        days = list(group)
        if not hours:
            closed += [names[i] for i in days]
            closed_today = closed_today or today.weekday() in days
            continue
        label = names[days[0]] if len(days) == 1 else f"{names[days[0]]}–{names[days[-1]]}"
        rows.append(HoursRow(label, _times(hours, language), today.weekday() in days))
    holidays = translate("KioskRest", "libur nasional")
    rows.append(HoursRow(listed([*closed, holidays]), translate("KioskRest", "Tutup"), closed_today))
    return tuple(rows)


def _times(hours: Day, language: str) -> str:
    midnight = datetime(2000, 1, 1)  # noqa: DTZ001 - only its time of day is shown
    return ", ".join(
        clock_range(midnight + timedelta(minutes=i.opens), midnight + timedelta(minutes=i.closes), language)
        for i in hours
    )


def _out_of_service(inputs: RestInputs, fault: Fault) -> RestFacts:
    site = inputs.board.site if inputs.board else None
    repair = fault.code == REPAIR
    kiosk, way = _other_kiosk(inputs) if repair else ("", "")
    return RestFacts(
        shown=True,
        icon_name="build" if repair else "cloud_off",
        title=translate("KioskRest", "Kios ini sedang diperbaiki")
        if repair
        else translate("KioskRest", "Kios ini tidak tersambung"),
        sentence=translate("KioskRest", "Anda tetap bisa mengambil nomor."),
        desk=(text_in(site.help, inputs.language) if site and site.help else "")
        or translate("KioskRest", "Petugas mengambilkan nomor untuk Anda"),
        kiosk=kiosk,
        way=way,
        address=site.public_address if site else "",
        note=_note(inputs, fault),
    )


def _other_kiosk(inputs: RestInputs) -> tuple[str, str]:
    """A kiosk that works, and the way to it if the settings surely mean this one: they name it, or there is no other.

    Without the database nobody knows, and the others are likely to be without it, too.
    """
    board, now = inputs.board, inputs.now
    if board is None or now is None:
        return "", ""
    others = [device for device in board.kiosks if device.name != inputs.name]
    working = [device.name for device in others if at_work(device, now)]
    named = [name for name in working if name in inputs.neighbour]
    if named or len(others) == len(working) == 1:
        return (named or working)[0], inputs.neighbour
    return (working[0] if working else ""), ""


def _note(inputs: RestInputs, fault: Fault) -> str:
    code = translate("KioskRest", "kode gangguan %1").replace("%1", fault.code)
    parts: Sequence[str] = (inputs.name, code)
    if fault.since is not None:
        since = translate("KioskRest", "sejak %1").replace("%1", clock(fault.since, inputs.language))
        parts = (*parts, since)
    return " · ".join(parts)


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class RestPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K6 and K6b for QML."""

    listsChanged = Signal()  # never sent: the list stays and tells its own news
    shownChanged = Signal()
    iconNameChanged = Signal()
    titleChanged = Signal()
    sentenceChanged = Signal()
    deskChanged = Signal()
    kioskChanged = Signal()
    wayChanged = Signal()
    addressChanged = Signal()
    bookingChanged = Signal()
    bookingTitleChanged = Signal()
    noteChanged = Signal()
    urgentChanged = Signal()
    _shown, _icon_name = attrgetter("_facts.shown"), attrgetter("_facts.icon_name")
    _title, _sentence = attrgetter("_facts.title"), attrgetter("_facts.sentence")
    _desk, _kiosk, _way = attrgetter("_facts.desk"), attrgetter("_facts.kiosk"), attrgetter("_facts.way")
    _address, _note, _hours = (
        attrgetter("_facts.address"),
        attrgetter("_facts.note"),
        attrgetter("_hour_rows"),
    )
    shown = Property(bool, _shown, notify=shownChanged)
    iconName = Property(str, _icon_name, notify=iconNameChanged)
    title = Property(str, _title, notify=titleChanged)
    sentence = Property(str, _sentence, notify=sentenceChanged)
    desk = Property(str, _desk, notify=deskChanged)
    kiosk = Property(str, _kiosk, notify=kioskChanged)
    way = Property(str, _way, notify=wayChanged)
    address = Property(str, _address, notify=addressChanged)
    _booking, _booking_title = attrgetter("_facts.booking"), attrgetter("_facts.booking_title")
    booking = Property(str, _booking, notify=bookingChanged)
    bookingTitle = Property(str, _booking_title, notify=bookingTitleChanged)
    note = Property(str, _note, notify=noteChanged)
    _urgent = attrgetter("_facts.urgent")
    urgent = Property(bool, _urgent, notify=urgentChanged)
    hours = Property(QObject, _hours, notify=listsChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = RestFacts()
        self._hour_rows = Rows(HoursRow, self)

    def show(self, inputs: RestInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_rest(inputs)
        swap(self, facts)
        self._hour_rows.show(facts.hours)


class Rest:
    """Knows since when the database is away and whether staff have closed this kiosk; *name*, *neighbour* as set."""

    def __init__(self, page: RestPage, name: str, neighbour: str) -> None:
        self.page = page
        self._name = name
        self._neighbour = neighbour
        self._lost_since: datetime | None = None
        self._closed_since: datetime | None = None
        self._closing = False

    @property
    def closed(self) -> bool:
        """Whether staff have closed this kiosk."""
        return self._closing

    def close(self, closed: bool) -> None:
        """Staff close this kiosk for visitors, or open it again."""
        self._closing, self._closed_since = closed, None

    def show(self, board: KioskBoard, age: float, language: str, *, lost: bool) -> None:
        """Show what follows *age* seconds after *board* was read."""
        moment = board.now + timedelta(seconds=age)
        self._lost_since = (self._lost_since or moment) if lost else None
        self._closed_since = (self._closed_since or moment) if self._closing else None
        fault, zone = None, board.site.time_zone
        if self._closed_since is not None:
            fault = Fault(REPAIR, self._closed_since.astimezone(zone))
        elif self._lost_since is not None and (moment - self._lost_since).total_seconds() >= LOST_PATIENCE:
            fault = Fault(NO_SERVER, self._lost_since.astimezone(zone))
        self.page.show(RestInputs(board, moment, language, self._name, self._neighbour, fault))

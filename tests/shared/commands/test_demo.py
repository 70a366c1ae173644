"""The demonstration: a hall that is alive, set up once and made ready again."""

import re
import signal
import subprocess
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.commands.demo import window_places
from shared.commands.demo_hall import BOOKED, OFFICERS, PASSWORD, ROUTES, always_open
from shared.commands.documents import SAMPLE, load_catalogue
from shared.domain.desk import DeskState
from shared.domain.hours import Open, at, opening
from shared.persistence.database import open_database
from shared.usecases.check_in import check_in
from shared.usecases.outcomes import TicketTaken
from tests.shared.commands.conftest import command, contents, environment, in_a_process
from tests.shared.commands.test_officer import may_sign_in

PLACE = r"(\d+)x(\d+)(?:\+(\d+)\+(\d+))?"


@pytest.fixture
def demo(antrean, tmp_path):
    """A demonstration in a folder of its own, and the way to look at it."""
    answer = antrean("demo", "--no-windows", "--folder", tmp_path / "demo")
    assert answer.code == 0
    site = open_database(f"sqlite:///{tmp_path / 'demo' / 'antrean.db'}")
    yield answer, site, tmp_path / "demo"
    site.close()


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """A demonstration that is only looked at; it is made once, in a process of its own."""
    folder = tmp_path_factory.mktemp("shown") / "demo"
    answer = in_a_process("demo", "--no-windows", "--folder", folder)
    assert answer.code == 0, answer.err
    site = open_database(f"sqlite:///{folder / 'antrean.db'}")
    yield answer, site, folder
    site.close()


def test_the_hall_is_alive(shown):
    _, site, _ = shown
    desks = site.read(lambda read: read.desks())
    waiting = site.read(lambda read: read.waiting_counts())
    at_work = [officer.counter for officer in OFFICERS if officer.counter]

    assert all(desks[counter].state is DeskState.OPEN for counter in at_work)
    assert all(site.read(lambda read, c=counter: read.at_counter(c)) for counter in at_work)
    assert sum(waiting.values()) >= 10
    assert len(site.read(lambda read: read.recent_calls(100))) >= 8


def test_nothing_happens_in_the_future_and_everything_in_order(shown):
    _, site, _ = shown
    times = [entry.at for entry in site.read(lambda read: read.entries_after(2))]

    assert times == sorted(times)
    assert times[-1] <= site.read(lambda read: read.now)


def test_it_says_where_it_is_who_may_sign_in_and_that_it_is_always_open(shown):
    answer, _, folder = shown

    assert f"The demonstration hall is in {folder} and stays there." in answer.out
    assert "open around the clock" in answer.out
    assert PASSWORD in answer.out
    assert all(officer.username in answer.out for officer in OFFICERS)


@pytest.mark.parametrize("officer", OFFICERS, ids=lambda officer: officer.username)
def test_everybody_who_is_named_may_sign_in(shown, officer):
    _, _, folder = shown

    assert may_sign_in(folder / "antrean.db", officer.username, PASSWORD)


def test_it_names_a_code_that_gives_a_number_and_others_are_booked_around_now(demo, antrean):
    answer, site, _ = demo
    now, bookings = site.read(lambda read: (read.now, read.bookings()))
    (code,) = re.findall(r"type its code (\w+) at the kiosk", answer.out)

    given = check_in(site, code, token="visitor")

    assert isinstance(given, TicketTaken)
    assert len(bookings) >= 5, "twenty minutes after midnight one of the six is of yesterday"
    assert all(abs(each.booked_at - now) < timedelta(hours=2) for each in bookings)


def test_a_hall_that_goes_on_names_a_code_that_nobody_used_yet(demo, antrean):
    answer, site, folder = demo
    (used,) = re.findall(r"type its code (\w+) at the kiosk", answer.out)
    check_in(site, used, token="visitor")

    (document,) = antrean("demo", "--no-windows", "--json", "--folder", folder).documents

    assert document["booking"] not in ("", used)
    assert isinstance(check_in(site, document["booking"], token="another"), TicketTaken)


def test_its_settings_lead_other_verbs_to_the_hall(demo, antrean):
    _, _, folder = demo

    answer = antrean("take", "kk", "--settings", folder / "antrean.toml")

    assert (answer.code, answer.out[:2]) == (0, "A ")


def test_the_same_folder_goes_on_with_the_hall_of_before(demo, antrean):
    _, site, folder = demo
    tickets = site.read(lambda read: len(read.entries_after(0)))
    settings = folder / "antrean.toml"
    settings.write_text(settings.read_text() + "language = 'en'\n")

    again = antrean("demo", "--no-windows", "--folder", folder)

    assert again.code == 0
    assert site.read(lambda read: len(read.entries_after(0))) == tickets + 1, "only the catalogue was renewed"
    assert settings.read_text().endswith("language = 'en'\n")


def test_its_document_says_all_of_it(antrean, tmp_path):
    (document,) = antrean("demo", "--no-windows", "--json", "--folder", tmp_path / "demo").documents

    assert document["database"] == f"sqlite:///{tmp_path / 'demo' / 'antrean.db'}"
    assert document["officers"] == [officer.username for officer in OFFICERS]
    assert (len(document["open_on"]), document["password"]) == (2, PASSWORD)
    assert document["waiting"] >= 10


@pytest.mark.parametrize("name", ["the hall's", 'my "hall"', "balai kota 100%", "#1"])
def test_any_folder_name_works(antrean, tmp_path, name):
    (document,) = antrean("demo", "--no-windows", "--json", "--folder", tmp_path / name).documents

    assert antrean("take", "kk", "--settings", document["settings"]).code == 0


def test_a_folder_name_that_no_address_can_carry_is_refused(antrean, tmp_path):
    answer = antrean("demo", "--no-windows", "--folder", tmp_path / "hall?")

    assert answer.code == 2
    assert "name another folder" in answer.one_sentence()
    assert list(tmp_path.iterdir()) == []


def test_without_a_folder_a_new_one_is_made_and_named(antrean, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    answer = antrean("demo", "--no-windows")

    (made,) = tmp_path.glob("antrean-demo-*")
    assert str(made) in answer.out
    assert contents(made / "antrean.db")


def test_a_file_in_the_place_of_the_folder_is_refused_in_one_sentence(antrean, tmp_path):
    (tmp_path / "letter").write_text("Dear Sir")

    answer = antrean("demo", "--no-windows", "--folder", tmp_path / "letter")

    assert answer.code == 2
    assert "it is a file" in answer.one_sentence()
    assert (tmp_path / "letter").read_text() == "Dear Sir"


@pytest.mark.parametrize(
    "screen", [(1366, 768), (1920, 1080), (3840, 2160), (1280, 1024), (800, 800), (1080, 1920)]
)
def test_every_window_fits_the_screen(screen):
    for place in window_places(*screen).values():
        found = re.fullmatch(PLACE, place)
        assert found
        width, height, left, top = (int(part or 0) for part in found.groups())
        assert 100 <= width <= width + left <= screen[0]
        assert 100 <= height <= height + top <= screen[1]


def test_without_a_screen_the_way_out_is_told_and_nothing_is_made(tmp_path):
    answer = in_a_process(
        "demo", "--folder", tmp_path / "demo", QT_QPA_PLATFORM="xcb", DISPLAY=":9876", WAYLAND_DISPLAY=""
    )

    assert answer.code == 2
    assert answer.err == (
        "There is no screen for windows here; start the demonstration on a desktop, or add --no-windows.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_the_three_programs_run_until_they_are_stopped(tmp_path, monkeypatch):
    """Each program has announced that it lives by reading the hall; then Ctrl-C ends the demonstration and them."""
    monkeypatch.setenv("ANTREAN_DATABASE", "sqlite:////nowhere/real-hall.db")
    demonstration = subprocess.Popen(
        command("demo", "--folder", tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software"),
    )
    started: dict[int, str] = {}
    try:
        while demonstration.poll() is None and len(started) < 3:
            running = children(demonstration.pid)
            started = {pid: name for pid, name in running if reads(pid, tmp_path / "antrean.db")}
        demonstration.send_signal(signal.SIGINT)
        out, err = demonstration.communicate()
    finally:
        demonstration.terminate()
        demonstration.wait()

    assert set(started.values()) == {"kiosk", "display", "counter"}, err
    assert demonstration.returncode == 0, err
    assert out.endswith("The demonstration has ended.\n")
    assert [pid for pid in started if Path(f"/proc/{pid}").exists()] == []


def children(parent: int) -> list[tuple[int, str]]:
    """The running programs that *parent* has started: process id and name."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        status, words = text_of(place / "status"), text_of(place / "cmdline").split("\0")
        if f"PPid:\t{parent}\n" in status and len(words) > 2 and words[1] == "-m":
            found.append((int(place.name), words[2]))
    return found


def text_of(file: Path) -> str:
    """What a file of a process says; nothing when the process has ended meanwhile."""
    try:
        return file.read_text()
    except OSError:
        return ""


def reads(pid: int, file: Path) -> bool:
    """Whether the process *pid* has *file* open."""
    try:
        return any(link.readlink() == file for link in Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return False


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 12, 25)], ids=["a Sunday", "a holiday"])
@pytest.mark.parametrize("minutes", [0, 719, 1439])
def test_the_hall_is_open_at_any_time_of_its_days(day, minutes):
    catalogue = always_open(load_catalogue(SAMPLE), [day])
    site, jakarta = catalogue.site, ZoneInfo("Asia/Jakarta")

    for service in catalogue.services:
        levels = catalogue.levels(service)
        assert isinstance(opening(at(day, minutes, jakarta), jakarta, levels, site.window), Open), service


def test_the_other_days_are_as_before():
    before = load_catalogue(SAMPLE)
    after = always_open(before, [date(2026, 12, 25)])

    kept = [each for each in before.site.hours.overrides if each.date != date(2026, 12, 25)]
    assert list(after.site.hours.overrides[1:]) == kept
    assert after.site.hours.week == before.site.hours.week


def test_opening_a_day_twice_is_the_same_as_once():
    days = [date(2026, 11, 23), date(2026, 11, 24)]
    once = always_open(load_catalogue(SAMPLE), days)

    assert always_open(once, days) == once


def test_every_visitor_comes_for_something_that_the_sample_offers():
    services = load_catalogue(SAMPLE).services

    assert {service for route in ROUTES for service in route} <= set(services)
    assert {service for _, route in BOOKED for service in route} <= set(services)


def test_a_demonstration_just_after_midnight_stays_within_its_day(tmp_path):
    from shared.commands import demo_hall

    jakarta = ZoneInfo("Asia/Jakarta")
    now = datetime(2026, 11, 23, 0, 0, 30, tzinfo=jakarta)
    url = f"sqlite:///{tmp_path / 'night.db'}"

    hall = demo_hall.set_up_hall(url, lambda: now)

    site = open_database(url, lambda: now)
    days = {entry.at.astimezone(jakarta).date() for entry in site.read(lambda read: read.entries_after(0))}
    site.close()
    assert days == {now.date()}
    assert hall.days == (now.date(), now.date() + timedelta(days=1))
    assert hall.waiting >= 10

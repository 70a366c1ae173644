"""Two zones with a loudspeaker each on one computer: every call sounds in its own zone and in no other."""

from contextlib import ExitStack

import pytest

from shared.domain.devices import Trouble
from shared.usecases.boards.hall import WHOLE_HALL, hall_board
from shared.usecases.devices import devices
from tests.display.story import Office, RealClock, open_now
from tests.display.test_app import run  # noqa: F401 - the fixture
from tests.display.test_proof_of_sound import expected, voice
from tests.support.hearing import hear, samples
from tests.support.sound import Loudspeaker, loudspeaker

SETTINGS = """
[display]
board = "zone"
languages = ["id"]
voices = ["pyttsx3"]
[[display.boards]]
name = "Zona 1"
zone = "zona-1"
audio_device = "Corong-1"
[[display.boards]]
name = "Zona 2"
zone = "zona-2"
audio_device = "Corong-2"
"""


def plug_in(hall: Loudspeaker, zone: int) -> str:
    """Another loudspeaker of the sound server; gives what unplugs it."""
    name = f"sink_name=zone{zone}"
    said = f"sink_properties=device.description=Corong-{zone}"
    return hall.pactl("load-module", "module-null-sink", name, said, "rate=48000", "channels=2")


def counter_in(office: Office, zone: str) -> int:
    return min(number for number, counter in office.catalogue.counters.items() if counter.zone == zone)


def call(office: Office, zone: str):
    """Somebody is called in *zone*."""
    office.visit(counter_in(office, zone))
    return office.database.read(lambda read: hall_board(read, WHOLE_HALL)).calls[0]


def troubles(office: Office) -> dict[str, Trouble | None]:
    return {device.name: device.trouble for device in devices(office.database)}


@pytest.fixture
def zones(tmp_path):
    """A hall, the settings of a computer with two zones, and a sound server with both loudspeakers."""
    office = Office(tmp_path, RealClock(), open_now())
    settings = tmp_path / "display.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    with loudspeaker() as hall:
        plugs = [plug_in(hall, zone) for zone in (1, 2)]
        yield office, settings, hall, plugs
    office.close()


@pytest.mark.sound
@pytest.mark.timeout(300)
def test_each_call_is_heard_in_its_zone_and_only_there(root, run, zones):  # noqa: F811
    office, settings, hall, _ = zones
    with ExitStack() as recordings:
        records = [recordings.enter_context(hall.recording(f"zone{zone}")) for zone in (1, 2)]
        display = run("--database", office.url, "--settings", settings, env=hall.env)
        assert display.says("The display is ready", 60), display.lines
        calls = [
            call(office, zone) for zone in ("zona-1", "zona-2")
        ]  # both at once: neither waits for the other
        for each in calls:
            assert display.says(f"Call {each.position} was spoken.", 60), display.lines
        assert display.end() == 0
    with voice(hall.folder) as synthesis:
        said = [expected(synthesis, root, each) for each in calls]
    shares = [[hear(samples(record), words) for words in said] for record in records]

    assert shares[0][0].whole, shares
    assert shares[1][1].whole, shares
    assert not shares[0][1].whole, shares
    assert not shares[1][0].whole, shares


@pytest.mark.sound
@pytest.mark.timeout(300)
def test_a_zone_whose_loudspeaker_is_pulled_out_says_so_alone_and_comes_back(run, zones):  # noqa: F811
    office, settings, hall, plugs = zones
    display = run("--database", office.url, "--settings", settings, env=hall.env)
    assert display.says("The display is ready", 60), display.lines
    for zone in ("zona-1", "zona-2"):
        assert display.says(f"Call {call(office, zone).position} was spoken.", 60), display.lines

    hall.pactl("unload-module", plugs[0])

    assert display.says("The hall cannot hear calls: Pengeras suara", 60), display.lines
    assert display.says(f"Call {call(office, 'zona-2').position} was spoken.", 60), display.lines
    assert troubles(office)["Zona 1"] is Trouble.SOUND_FAILED
    assert troubles(office)["Zona 2"] is None

    plug_in(hall, 1)

    assert display.says("The hall can hear calls again.", 60), display.lines
    assert display.says(f"Call {call(office, 'zona-1').position} was spoken.", 60), display.lines
    assert display.end() == 0

"""Several display programs at once, each on a monitor of its own; the first is the one that is looked at."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

from tests.bench.programs_on_screen import Monitor, monitor, program


@dataclass(frozen=True)
class Wall:
    """Running displays; *names* sign their receipts."""

    names: tuple[str, ...]
    screen: Monitor
    display: "Popen[bytes]"
    processes: dict[str, list[int]]
    """The process numbers of the displays and of their X servers."""


@contextmanager
def wall_of(count: int, url: str, folder: Path, loudspeaker: dict[str, str] | None = None) -> Iterator[Wall]:
    """Start *count* displays on the hall at *url*, one after the other; all draw, and the first speaks where
    *loudspeaker* says how its sound server is reached.
    """
    names = tuple(f"Layar {number + 1}" for number in range(count))
    with ExitStack() as running:
        screens, displays = [], []
        for place, name in enumerate(names):
            own = folder / str(place)
            own.mkdir()
            speaks = loudspeaker is not None and place == 0
            screen = running.enter_context(monitor(own))
            env = screen.env | (loudspeaker or {} if speaks else {})
            options = ("--settings", _settings(own, name, speaks), "--database", url)
            display = running.enter_context(program("display", env, *options))
            screen.wait(lambda s=screen: bool(s.dots().any()), "the first picture", display)  # type: ignore[misc]
            screens.append(screen)
            displays.append(display)
        processes = {
            "displays": [each.pid for each in displays],
            "their X servers": [each.process for each in screens],
        }
        yield Wall(names, screens[0], displays[0], processes)


def _settings(folder: Path, name: str, speaks: bool) -> str:
    file = folder / "display.toml"
    file.write_text(
        f'[display]\nname = "{name}"\nspeaker = {str(speaks).lower()}\nlanguages = ["id"]\n', encoding="utf-8"
    )
    return str(file)

"""The search behind K1b: an index of the catalogue in force, made away from the GUI thread, and its answers."""

from collections.abc import Callable
from functools import partial

from shared.domain.catalogue import Catalogue
from shared.domain.search import Hit, Index, build_index, search
from shared.qt.jobs import Err, JobRunner, Ok


class Finder:
    """Answers what was typed. Lives on the GUI thread; *runner* makes the indexes.

    Until the first index is made there are no answers; while a newer one is made the last one answers. *changed* is
    called when a new one is there.
    """

    def __init__(self, runner: JobRunner) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._runner = runner
        self._catalogue: Catalogue | None = None
        self._index: Index | None = None
        self._last: tuple[Index | None, str, tuple[Hit, ...]] = (None, "", ())

    def prepare(self, catalogue: Catalogue) -> None:
        """Make *catalogue* searchable, unless it is already or is being made so."""
        if catalogue is self._catalogue:
            return
        self._catalogue = catalogue
        self._runner.run(partial(build_index, catalogue), partial(self._on_index, catalogue))

    def find(self, typed: str) -> tuple[Hit, ...]:
        """The services that *typed* may mean, best first."""
        if self._index is None:
            return ()
        if self._last[:2] != (self._index, typed):
            self._last = (self._index, typed, search(self._index, typed))
        return self._last[2]

    def _on_index(self, catalogue: Catalogue, outcome: Ok[Index] | Err) -> None:
        if isinstance(outcome, Err):
            raise outcome.exception
        if catalogue is self._catalogue:
            self._index = outcome.value
            self.changed()

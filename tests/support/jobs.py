"""A worker that a test steps by hand."""

from collections import deque
from collections.abc import Callable


class ManualExecutor:
    """Keeps jobs until the test runs them, on the test's own thread.

    After `step` the outcome is on its way through Qt's event loop, as it is in the programs.
    """

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    @property
    def waiting(self) -> int:
        """How many jobs have not begun."""
        return len(self._waiting)

    def submit(self, job: Callable[[], None], /) -> None:
        self._waiting.append(job)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        if cancel_futures:
            self._waiting.clear()

    def step(self) -> None:
        """Run the oldest waiting job; IndexError if there is none."""
        self._waiting.popleft()()

    def step_all(self) -> None:
        """Run every waiting job, those that arrive meanwhile too."""
        while self._waiting:
            self.step()

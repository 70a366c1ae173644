"""Work off the GUI thread: a job runs on a worker thread, its outcome arrives back on the GUI thread.

One runner works serially, so jobs for one database connection or one printer never overlap and keep their order.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    """The job finished and returned *value*."""

    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    """The job raised *exception*."""

    exception: Exception


class Executor(Protocol):
    """Where jobs run: a thread in the programs, the hand of the test in tests."""

    def submit(self, job: Callable[[], None], /) -> object:
        """Take *job*, to be run once after those taken before it."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Finish the running job; with *cancel_futures* forget those that have not begun."""


class JobRunner(QObject):
    """Runs jobs one after the other away from the GUI thread.

    A runner is made, used and closed on the GUI thread. What it needs of a class: the worker, and whether it is
    closed; after `close` no callback is called any more.
    """

    _finished = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, executor: Executor | None = None, name: str = "jobs"
    ) -> None:
        super().__init__(parent)
        self._executor: Executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        """Run *job* on the worker and give its outcome to *then* on the GUI thread, in the order of the calls.

        An exception of the job is logged with its traceback and arrives as Err.

        Raises:
            RuntimeError: the runner is closed.

        """
        if self._closed:
            raise RuntimeError("this job runner is closed")
        self._executor.submit(partial(self._work, job, then))

    def close(self) -> None:
        """Wait for the running job, drop those that have not begun, and deliver nothing more. May be repeated."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Callable[[], T], then: Callable[[Ok[T] | Err], None]) -> None:
        outcome: Ok[T] | Err
        try:
            outcome = Ok(job())
        except Exception as exception:  # noqa: BLE001 - a surprise is told to the caller, never lost on the worker
            _log.exception("A job failed")
            outcome = Err(exception)
        self._finished.emit(partial(then, outcome))

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()

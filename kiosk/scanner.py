"""A scanner's burst is no typing: its code goes to the visit, and the letters it left in the search field go away."""

from PySide6.QtCore import QObject

from kiosk.duty.guard import Guard
from kiosk.viewmodels.search import SearchPage
from kiosk.viewmodels.visit import Visit


class Scanner(QObject):
    """Lives as long as the *guard*, which tells a scanner's keys from a person's."""

    def __init__(self, guard: Guard, search: SearchPage, visit: Visit) -> None:
        super().__init__(guard)
        self._search = search
        self._visit = visit
        self._typed = ""
        guard.begun.connect(self._on_begun)
        guard.scanned.connect(self._on_scanned)

    def _on_begun(self) -> None:
        self._typed = str(self._search.property("query"))

    def _on_scanned(self, code: str) -> None:
        if self._search.property("query") != self._typed:
            self._visit.ask(self._typed)
        self._visit.scanned(code)

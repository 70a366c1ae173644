"""A hall and its kiosk for each test."""

from collections.abc import Callable, Iterator

import pytest

from tests.kiosk.hall import Hall, Seen, make_hall, open_kiosk


@pytest.fixture
def hall(tmp_path) -> Iterator[Hall]:
    """The sample hall, open, with six officers at Disdukcapil."""
    hall = make_hall(tmp_path)
    hall.open(1, 2, 3, 4, 5, 6)
    yield hall
    hall.database.close()


@pytest.fixture
def show(qtbot) -> Iterator[Callable[..., Seen]]:
    """Open a kiosk on a hall, and close it after the test."""
    screens: list[Seen] = []

    def open_one(hall: Hall, *arguments, **options) -> Seen:
        screens.append(open_kiosk(hall, *arguments, **options))
        return screens[-1]

    yield open_one
    for screen in screens:
        screen.close()


@pytest.fixture
def kiosk(hall, show) -> Seen:
    """A kiosk without a printer in the sample hall."""
    return show(hall)

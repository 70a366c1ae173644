"""How a settings section declares a key: its meaning, default and bounds stand beside its type."""

from collections.abc import Callable
from dataclasses import MISSING, field
from typing import Any, Literal

Language = Literal["id", "en"]
"""Languages of the voice and of the counter; the kiosk's visitors choose among four on the screen."""


def key(
    meaning: str,
    default: Any = MISSING,
    *,
    factory: Callable[[], Any] | None = None,
    shown: str = "",
    least: int | None = None,
    most: int | None = None,
    check: Callable[[str], str] | None = None,
) -> Any:
    """Declare one key of a section: what it means, its default, and for numbers its least and most.

    *check* gives a text (or each text of a list) as it is kept, or raises ValueError with a sentence.
    """
    metadata = {"meaning": meaning, "shown": shown, "least": least, "most": most, "check": check}
    if factory is not None:
        return field(default_factory=factory, metadata=metadata)
    return field(default=default, metadata=metadata)

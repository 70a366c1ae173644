"""One kiosk at a time on a computer's screen."""

from pathlib import Path

from PySide6.QtCore import QLockFile

from shared.domain.errors import CannotStartError


def stay_alone(folder: Path, screen: str) -> QLockFile:
    """A lock on the monitor named *screen* in *folder*; keep what is returned. It falls with its process, even by kill -9.

    Raises CannotStartError when another kiosk holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    name = "".join(letter if letter.isalnum() else "-" for letter in screen) or "first"
    lock = QLockFile(str(folder / f"kiosk-{name}.lock"))
    lock.setStaleLockTime(0)  # held for days; only the death of its holder frees it
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise CannotStartError("A kiosk is already running on this screen of this computer.")
    raise CannotStartError(
        f"The folder {folder} cannot be written, so that a second kiosk could not be noticed."
    )

"""Why somebody is called before others, as the officer chooses or writes it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shared.domain.calls import OutOfTurn

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Because:
    """What was chosen so far; *words* are for OTHER."""

    reason: OutOfTurn | None = None
    words: str = ""


def choices(because: Because) -> list[dict[str, object]]:
    """The reasons to choose from: `key`, `text`, `chosen`, and `own` for the one that needs words."""
    return [
        {
            "key": reason.value,
            "text": text,
            "chosen": reason is because.reason,
            "own": reason is OutOfTurn.OTHER,
        }
        for reason, text in _reasons().items()
    ]


def _reasons() -> dict[OutOfTurn, str]:
    return {
        OutOfTurn.PAPERS_COMPLETED: translate("Numbers", "Berkas sudah lengkap"),
        OutOfTurn.TOGETHER: translate("Numbers", "Datang bersama"),
        OutOfTurn.APPOINTMENT: translate("Numbers", "Janji temu"),
        OutOfTurn.CORRECTION: translate("Numbers", "Perbaikan hasil"),
        OutOfTurn.SUPERVISOR: translate("Numbers", "Permintaan supervisor"),
        OutOfTurn.OTHER: translate("Numbers", "Lainnya"),
    }

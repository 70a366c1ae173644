"""What became of the present call: sent, shown, spoken, visitor present; and what it lacks, as a sentence."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled
from shared.domain.receipts import Lack, first_shown, first_spoken
from shared.domain.ticket import StepState
from shared.usecases.boards.counter import CounterBoard

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MarkProps:
    """One station of a call; *state* is done, open or missing."""

    text: str
    state: str


def derive_marks(board: CounterBoard, now: datetime, *, here: bool = False) -> tuple[MarkProps, ...]:
    """The stations of the present call; none without one. A station that the site lacks is left out.

    *here*: the officer has done something that only a visitor who came can have caused.
    """
    proof = board.proof
    if board.visitor is None or board.visitor.step.state is not StepState.CALLED or proof is None:
        return ()
    lack = None if here else proof.lack(now)
    marks = [MarkProps(translate("Call", "Terkirim"), "done")]
    if proof.expected.shown or proof.receipts:
        done = first_shown(proof.receipts) is not None
        marks.append(MarkProps(translate("Call", "Tampil"), _state(done, lack is Lack.NOT_SHOWN)))
    if proof.expected.spoken or first_spoken(proof.receipts) is not None:
        done = first_spoken(proof.receipts) is not None
        marks.append(MarkProps(translate("Call", "Terdengar"), _state(done, lack is not None)))
    return (*marks, MarkProps(translate("Call", "Hadir"), "done" if here else "open"))


def derive_lack(board: CounterBoard, now: datetime) -> str:
    """What to do when nobody saw or heard the call; empty while all is well."""
    proof = board.proof
    lack = proof.lack(now) if proof is not None else None
    if proof is None or lack is None:
        return ""
    text = {
        Lack.NOT_SHOWN: translate("Call", "%1 belum tampil di layar mana pun. Panggil dengan suara Anda."),
        Lack.NOT_SPOKEN: translate("Call", "%1 tampil, tetapi belum terdengar. Panggil dengan suara Anda."),
    }
    return filled(text[lack], proof.number)


def derive_lack_brief(board: CounterBoard, now: datetime) -> str:
    """The same in two words, for the narrow bar."""
    lack = board.proof.lack(now) if board.proof is not None else None
    brief = {
        Lack.NOT_SHOWN: translate("Call", "belum tampil"),
        Lack.NOT_SPOKEN: translate("Call", "belum terdengar"),
    }
    return brief[lack] if lack is not None else ""


def _state(done: bool, missing: bool) -> str:
    return "done" if done else "missing" if missing else "open"

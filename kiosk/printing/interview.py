"""Every question a printer can be asked, what it answered, and what that means, in plain words for technicians."""

from dataclasses import dataclass

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.conversation import ASK_STATUS, CONFIRM, FORGET, FORGOTTEN, Conversation
from kiosk.printing.status import PrinterState, decode_status, is_confirmed, status_byte

WHO = {b"\x1dIB": "Who made you?", b"\x1dIC": "Which model are you?"}
"""`GS I` with the letters that ask for names; answered by "_", the name and a zero."""

_BITS = {
    1: ((0x08, "it is offline"),),
    2: ((0x04, "the cover is open"), (0x08, "somebody holds the feed button"), (0x20, "paper is out"), (0x40, "there is an error")),
    3: ((0x08, "the cutter is stuck"), (0x20, "it needs to be switched off"), (0x40, "it is too hot and will recover")),
    4: ((0x60, "there is no paper"), (0x0C, "the roll is near its end")),
}  # fmt: skip
_ASKED = {
    1: "Are you ready? (DLE EOT 1)",
    2: "Why not? (DLE EOT 2)",
    3: "Which error? (DLE EOT 3)",
    4: "Is there paper? (DLE EOT 4)",
}


@dataclass(frozen=True, slots=True)
class Answered:
    """One question, the bytes that came back (hexadecimal, "" for silence) and what they mean."""

    question: str
    answer: str
    meaning: str


def interview(printer: AskingPrinter) -> list[Answered]:
    """Ask *printer* everything. Raises OSError when it cannot be reached."""
    with printer.connect() as wire:
        talk = Conversation(wire, printer.timeout)
        answers = {n: talk.ask(ASK_STATUS + bytes([n]), printer.timeout) for n in _ASKED}
        told = [_status(n, answer) for n, answer in answers.items()]
        if decode_status(answers).state is not PrinterState.READY:
            return told
        told.append(_confirmation(talk.ask(CONFIRM, printer.timeout)))
        told.append(_forgetting(talk.ask(FORGET, printer.timeout)))
        told += [_name(question, talk.ask(asked, printer.timeout)) for asked, question in WHO.items()]
        return told


def _status(n: int, answer: bytes) -> Answered:
    byte = status_byte(answer)
    if byte is None:
        meaning = "No answer." if not answer else "An answer that no printer's manual knows."
    else:
        wrong = next((words for bit, words in _BITS[n] if byte & bit), "")
        meaning = f"It says: {wrong}." if wrong else "All is well."
    return Answered(_ASKED[n], answer.hex(" "), meaning)


def _confirmation(answer: bytes) -> Answered:
    meaning = (
        "It answers, so every ticket can be confirmed after printing."
        if is_confirmed(answer)
        else "No usable answer: tickets of this printer cannot be confirmed, only its faults are seen."
    )
    return Answered("Tell me when you are done. (GS r 1)", answer.hex(" "), meaning)


def _forgetting(answer: bytes) -> Answered:
    meaning = (
        "It does: the rest of a ticket that failed is not printed later."
        if FORGOTTEN in answer
        else "No usable answer: after a fault under way it may print the rest of a ticket when it is well again."
    )
    return Answered("Forget what you have not printed. (DLE DC4 8)", answer.hex(" "), meaning)


def _name(question: str, answer: bytes) -> Answered:
    name = answer.strip(b"_\0").decode("ascii", errors="replace")
    shown = name if name and name.isprintable() else ""
    return Answered(f"{question} (GS I)", answer.hex(" "), f"“{shown}”" if shown else "It does not say.")

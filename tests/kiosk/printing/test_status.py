"""The bytes of printers, as measured, and what they mean."""

import pytest

from kiosk.printing.status import PrinterState, decode_status, is_confirmed, status_byte

OK = {1: b"\x12", 2: b"\x12", 3: b"\x12", 4: b"\x12"}


@pytest.mark.parametrize(
    ("answers", "state", "near_end"),
    [
        pytest.param(OK, PrinterState.READY, False, id="ready"),
        pytest.param(OK | {1: b"\x16"}, PrinterState.READY, False, id="ready, drawer open"),
        pytest.param(OK | {4: b"\x1e"}, PrinterState.READY, True, id="paper near its end"),
        pytest.param(
            {1: b"\x1a", 2: b"\x32", 3: b"\x12", 4: b"\x7e"}, PrinterState.PAPER_OUT, True, id="paper out"
        ),
        pytest.param(OK | {4: b"\x72"}, PrinterState.PAPER_OUT, False, id="paper out, only sensor says so"),
        pytest.param(OK | {1: b"\x1a", 2: b"\x16"}, PrinterState.COVER_OPEN, False, id="cover open"),
        pytest.param(
            {1: b"\x1a", 2: b"\x36", 3: b"\x12", 4: b"\x7e"},
            PrinterState.COVER_OPEN,
            True,
            id="cover open comes before paper out",
        ),
        pytest.param(OK | {1: b"\x1a"}, PrinterState.OFFLINE, False, id="offline"),
        pytest.param(
            OK | {1: b"\x1a", 2: b"\x52", 3: b"\x1a"}, PrinterState.ERROR, False, id="cutter jammed"
        ),
        pytest.param(OK | {3: b"\x32"}, PrinterState.ERROR, False, id="unrecoverable error"),
        pytest.param(OK | {3: b"\x52"}, PrinterState.ERROR, False, id="head too hot"),
        pytest.param({}, PrinterState.UNKNOWN, False, id="no answer"),
        pytest.param(dict.fromkeys(OK, b""), PrinterState.UNKNOWN, False, id="empty answers"),
        pytest.param({1: b"\x12"}, PrinterState.UNKNOWN, False, id="answers only the first question"),
        pytest.param(
            {1: b"\x12", 2: b"\x12", 3: b"\x12"}, PrinterState.UNKNOWN, False, id="silent about paper"
        ),
        pytest.param({4: b"\x7e"}, PrinterState.PAPER_OUT, True, id="tells only of paper"),
        pytest.param(dict.fromkeys(OK, b"\xff"), PrinterState.UNKNOWN, False, id="noise"),
        pytest.param(dict.fromkeys(OK, b"\x00"), PrinterState.UNKNOWN, False, id="zeros"),
    ],
)
def test_answers_become_a_status(answers, state, near_end):
    status = decode_status(answers)

    assert (status.state, status.paper_near_end) == (state, near_end)
    assert status.ready is (state is PrinterState.READY)


@pytest.mark.parametrize(
    ("answer", "byte"),
    [(b"", None), (b"\x12", 0x12), (b"\x00\x1e", 0x1E), (b"\x38\x00\x00\x00\x1a", 0x1A), (b"\xff\x93", None)],
)
def test_a_status_byte_is_known_by_its_fixed_bits(answer, byte):
    assert status_byte(answer) == byte


@pytest.mark.parametrize(
    ("answer", "confirmed"),
    [
        pytest.param(b"", False, id="nothing"),
        pytest.param(b"\x00", True, id="plenty of paper"),
        pytest.param(b"\x03", True, id="near its end"),
        pytest.param(b"\x0f", False, id="processed without paper"),
        pytest.param(b"\x12", False, id="late status"),
        pytest.param(b"\x12\x00", True, id="late status, then confirmed"),
        pytest.param(b"\x38\x00\x00\x00", False, id="pushed: cover open"),
        pytest.param(b"\x10\x00\x00\x00\x00", True, id="pushed, then confirmed"),
        pytest.param(b"\x10\x00", False, id="pushed, half of it here"),
    ],
)
def test_only_an_answer_to_the_question_confirms(answer, confirmed):
    assert is_confirmed(answer) is confirmed

"""What CUPS' server tells of a job that is over."""

import tempfile
from pathlib import Path

import pytest

from kiosk.printing.ipp import JobEnd, JobState, decode_job, job_end
from tests.kiosk.printing.cups_server import NO_SUCH_JOB, cups_server, job

ABORTED = (
    b"\x01\x01\x00\x00\x00\x00\x00\x01\x01G\x00\x12attributes-charset\x00\x05utf-8"
    b"H\x00\x1battributes-natural-language\x00\x02en\x02#\x00\tjob-state\x00\x04\x00\x00\x00\x08"
    b"D\x00\x19job-printer-state-reasons\x00\x11media-empty-error\x03"
)
"""From CUPS 2.4.2."""


def test_a_job_that_cups_gave_up_for_want_of_paper():
    assert decode_job(ABORTED) == JobEnd(JobState.ABORTED, ("media-empty-error",))


def test_every_alert_is_taken():
    assert decode_job(job(9, "media-low", "cover-open")) == JobEnd(
        JobState.COMPLETED, ("media-low", "cover-open")
    )


def test_a_job_that_is_forgotten_has_no_end():
    assert decode_job(NO_SUCH_JOB) is None


@pytest.mark.parametrize(
    "answer", [b"", b"<html>", ABORTED[:60], b"\x01\x01\x05\x00\x00\x00\x00\x01\x03", job(99)]
)
def test_an_answer_without_a_state_is_refused(answer):
    with pytest.raises(ConnectionError, match="no state"):
        decode_job(answer)


def test_a_server_at_a_port_is_asked(tmp_path):
    with cups_server(tmp_path / "end") as server:
        assert job_end(server.strip(), 7, 5) == JobEnd(JobState.COMPLETED, ("none",))


def test_a_server_at_a_unix_socket_is_asked(tmp_path):
    (tmp_path / "end").write_text("7 none")
    with (
        tempfile.TemporaryDirectory(prefix="cups") as short,
        cups_server(tmp_path / "end", Path(short) / "sock") as server,
    ):
        assert job_end(server, 7, 5) == JobEnd(JobState.CANCELED, ("none",))

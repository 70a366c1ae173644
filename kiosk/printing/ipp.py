"""How a job of CUPS ended: its commands list a job that is over without telling whether it was printed; IPP tells.

One question, Get-Job-Attributes (RFC 8011, section 4.3.4; the encoding is RFC 8010), to the server that the commands
use. No library: CUPS' own is another version on every system.
"""

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from http.client import HTTPConnection, HTTPException

_ASK = b"\x01\x01\x00\x09\x00\x00\x00\x01"
"""IPP 1.1, Get-Job-Attributes, request 1."""

_NOT_FOUND, _GONE = 0x0406, 0x0407
"""client-error-not-found, client-error-gone."""

_OPERATION, _END = b"\x01", b"\x03"
_FIRST_VALUE_TAG = 0x10
_KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x44, 0x45, 0x47, 0x48
_HEAD = 8
"""Bytes of an answer before its attributes: version, status, request."""

_LONGEST = 65536
"""Bytes of an answer that are read."""

_HOST = re.compile(r"\[?(.+?)\]?(?::(\d+))?(?:/.*)?")
_PORT = 631


class JobState(IntEnum):
    """job-state (RFC 8011, section 5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class JobEnd:
    """The *state* of a job, and what its printer complained of then (printer-state-reasons; none: nothing)."""

    state: JobState
    alerts: tuple[str, ...] = ()


def job_end(server: str, number: int, timeout: float) -> JobEnd | None:
    """What *server*, as `lpstat -H` names it, tells of job *number*; None when it keeps no record of jobs that are over.

    OSError when it does not answer within *timeout* seconds, or not in IPP.
    """
    connection = _LocalConnection(server, timeout) if server.startswith("/") else _connection(server, timeout)
    try:
        connection.request("POST", "/", _question(number), {"Content-Type": "application/ipp"})
        answer = connection.getresponse()
        body = answer.read(_LONGEST)
    except HTTPException as error:
        raise ConnectionError(f"{server} does not speak HTTP: {error!r}") from error
    finally:
        connection.close()
    if answer.status != 200:
        raise ConnectionError(f"{server} answers {answer.status} {answer.reason}")
    return decode_job(body)


def decode_job(answer: bytes) -> JobEnd | None:
    """The job in a response of IPP, or None when there is no such job. ConnectionError for anything else."""
    status = int.from_bytes(answer[2:4])
    if status in {_NOT_FOUND, _GONE}:
        return None
    told: dict[str, list[bytes]] = {}
    for name, value in _attributes(answer):
        told.setdefault(name, []).append(value)
    try:
        state = JobState(int.from_bytes(told["job-state"][0]))
    except (KeyError, ValueError) as error:
        raise ConnectionError(f"IPP tells no state of the job (status {status:#06x})") from error
    alerts = (alert.decode(errors="replace") for alert in told.get("job-printer-state-reasons", ()))
    return JobEnd(state, tuple(alerts))


class _LocalConnection(HTTPConnection):
    """HTTP to a Unix socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        """Reach the socket."""
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _connection(server: str, timeout: float) -> HTTPConnection:
    found = _HOST.fullmatch(server)
    if found is None:
        raise ConnectionError("CUPS does not name its server.")
    return HTTPConnection(found[1], int(found[2] or _PORT), timeout=timeout)


def _question(number: int) -> bytes:
    return b"".join(
        (
            _ASK,
            _OPERATION,
            _attribute(_CHARSET, "attributes-charset", "utf-8"),
            _attribute(_LANGUAGE, "attributes-natural-language", "en"),
            _attribute(_URI, "job-uri", f"ipp://localhost/jobs/{number}"),
            _attribute(_KEYWORD, "requested-attributes", "job-state"),
            _attribute(_KEYWORD, "", "job-printer-state-reasons"),
            _END,
        )
    )


def _attribute(tag: int, name: str, value: str) -> bytes:
    return bytes((tag,)) + _measured(name) + _measured(value)


def _measured(text: str) -> bytes:
    return len(text).to_bytes(2) + text.encode("ascii")


def _attributes(answer: bytes) -> Iterator[tuple[str, bytes]]:
    """Each value with its attribute's name; further values of one attribute come without a name."""
    at, name = _HEAD, ""
    while at < len(answer):
        tag, at = answer[at], at + 1
        if tag < _FIRST_VALUE_TAG:
            continue
        own_name, at = _piece(answer, at)
        value, at = _piece(answer, at)
        name = own_name.decode(errors="replace") or name
        yield name, value


def _piece(answer: bytes, at: int) -> tuple[bytes, int]:
    end = at + 2 + int.from_bytes(answer[at : at + 2])
    return answer[at + 2 : end], end

"""CUPS' own server as far as a kiosk asks it: what it answers was taken down from CUPS 2.4.2."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path

_START = b"\x01G\x00\x12attributes-charset\x00\x05utf-8H\x00\x1battributes-natural-language\x00\x02en"  # every answer's
NO_SUCH_JOB = b"\x01\x01\x04\x06\x00\x00\x00\x01" + _START + b"A\x00\x0estatus-message\x00\x00\x03"


def job(state: int, *alerts: str) -> bytes:
    """The answer for a job in *state* whose printer complained of *alerts*."""
    answer = b"\x01\x01\x00\x00\x00\x00\x00\x01" + _START + b"\x02#\x00\tjob-state\x00\x04"
    answer += state.to_bytes(4)
    name = b"job-printer-state-reasons"
    for alert in alerts:
        answer += b"D" + len(name).to_bytes(2) + name + len(alert).to_bytes(2) + alert.encode()
        name = b""
    return answer + b"\x03"


@contextmanager
def cups_server(end: Path, socket: Path | None = None) -> Iterator[str]:
    """A server, at *socket* or a port of its own, by whose word every job ends as the file *end* says.

    Its text is the job-state as a number and the printer's alerts, or "forgotten"; without the file, jobs complete.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            told = end.read_text().split() if end.exists() else ["9", "none"]
            answer = NO_SUCH_JOB if told == ["forgotten"] else job(int(told[0]), *told[1:])
            self.send_response_only(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

    server: socketserver.BaseServer
    if socket is None:
        tcp = server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
        address = f"127.0.0.1:{tcp.socket.getsockname()[1]}\n"
    else:
        server, address = socketserver.UnixStreamServer(str(socket), Handler), str(socket)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""Notices when an output of PulseAudio (or of PipeWire, which speaks its language) is no more.

Qt does not: it keeps listing an output that was pulled out, and the sound server moves what played there to another
one, so that a zone's calls would sound in the wrong zone. libpulse, which Qt plays through, tells it at once.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable

_READY, _FAILED = 4, 5  # pa_context_state_t; what comes after FAILED is an end, too
_NO_AUTOSPAWN = 1  # pa_context_flags_t
_SINKS = 1  # pa_subscription_mask_t
_REMOVED, _KIND = 0x20, 0x30  # pa_subscription_event_type_t


class _SinkInfo(ctypes.Structure):
    """The beginning of pa_sink_info."""

    _fields_ = (("name", ctypes.c_char_p), ("index", ctypes.c_uint32))


_OnEvent = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
_OnSink = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_SinkInfo), ctypes.c_int, ctypes.c_void_p)


def watch_output(name: bytes, lost: Callable[[], None]) -> None:
    """Call *lost* on a thread of its own once the output *name* (Qt's id of it) or its sound server has gone.

    Without libpulse, a sound server or that output nothing is watched.
    """
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return
    for function in ("pa_mainloop_new", "pa_mainloop_get_api", "pa_context_new"):
        getattr(pulse, function).restype = ctypes.c_void_p
    threading.Thread(target=_watch, args=(pulse, name, lost), name="output watch", daemon=True).start()


def _watch(pulse: ctypes.CDLL, name: bytes, lost: Callable[[], None]) -> None:
    found: list[int] = []

    def take_sink(_context: int, info: ctypes._Pointer[_SinkInfo], end: int, _data: int) -> None:
        if end == 0:
            found.append(info.contents.index)

    def take_event(_context: int, event: int, index: int, _data: int) -> None:
        if event & _KIND == _REMOVED and index in found:
            lost()

    on_sink, on_event = _OnSink(take_sink), _OnEvent(take_event)
    loop = ctypes.c_void_p(pulse.pa_mainloop_new())
    api = ctypes.c_void_p(pulse.pa_mainloop_get_api(loop))
    context = ctypes.c_void_p(pulse.pa_context_new(api, b"output watch"))
    pulse.pa_context_set_subscribe_callback(context, on_event, None)
    pulse.pa_context_connect(context, None, _NO_AUTOSPAWN, None)
    state = 0
    while state < _FAILED and pulse.pa_mainloop_iterate(loop, 1, None) >= 0:
        before, state = state, pulse.pa_context_get_state(context)
        if state == _READY != before:
            pulse.pa_context_subscribe(context, _SINKS, None, None)
            pulse.pa_context_get_sink_info_by_name(context, name, on_sink, None)
    if found:
        lost()

"""The QR code of a ticket as a matrix of dark modules; drawing it is the layout's and the painter's work."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

QUIET = 4
"""White modules that a QR code needs on every side (ISO/IEC 18004)."""


def qr_matrix(payload: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, dark = True, without quiet zone, level M: 15 % of it may be creased and it still reads.

    ValueError when `payload` is longer than any QR code can hold (2 331 bytes).
    """
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(payload)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as too_long:
        raise ValueError(f"A QR code cannot hold {len(payload)} characters.") from too_long
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())

"""What a password must be: long enough, and not one that anybody would try first.

No rule about capitals, digits or a change every few months: such rules make people choose worse
passwords (NIST SP 800-63B, 5.1.1.2).
"""

from __future__ import annotations

from shared.domain.refusals import Reason, Refusal

MINIMUM = 8
MAXIMUM = 200
"""Characters of a password; the longest only bounds the work of hashing."""

COMMON = frozenset(
    [
        "12345678",
        "123456789",
        "1234567890",
        "87654321",
        "11111111",
        "00000000",
        "88888888",
        "12341234",
        "11223344",
        "password",
        "password1",
        "password123",
        "passw0rd",
        "qwertyui",
        "qwerty123",
        "qwertyuiop",
        "asdfghjkl",
        "1q2w3e4r",
        "admin123",
        "administrator",
        "iloveyou",
        "sayang123",
        "sayangku",
        "rahasia1",
        "rahasia123",
        "indonesia",
        "indonesia1",
        "bismillah",
        "bismillah1",
        "bismillah123",
        "alhamdulillah",
        "merdeka45",
        "jakarta1",
        "indramayu",
        "indramayu1",
        "petugas1",
        "petugas123",
        "loket123",
        "antrean1",
        "antrean123",
        "katasandi",
        "katasandi1",
        "abcd1234",
        "abc12345",
        "abcdefgh",
        "aaaaaaaa",
        "qazwsxedc",
        "letmein1",
        "welcome1",
        "computer",
        "garuda123",
        "persib1933",
    ]
)
"""Those that are tried first, here and elsewhere; of eight characters or more."""


def weakness(password: str, username: str, before: str = "") -> Refusal | None:
    """Why *password* is not accepted for *username*; *before* is the one it replaces."""
    if len(password) < MINIMUM:
        return Refusal(Reason.WEAK_PASSWORD, {"minimum": MINIMUM})
    if len(password) > MAXIMUM:
        return Refusal(Reason.LONG_PASSWORD, {"maximum": MAXIMUM})
    plain = password.strip().casefold()
    if plain in COMMON or plain == username.casefold() or len(set(plain)) < 3:
        return Refusal(Reason.COMMON_PASSWORD)
    return Refusal(Reason.SAME_PASSWORD) if password == before else None

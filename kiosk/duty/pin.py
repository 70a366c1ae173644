"""The PIN of the maintenance entry: checked against its hash, slower after each wrong one."""

from collections.abc import Callable
from dataclasses import dataclass

from shared.passwords import Argon2Passwords

LEAST_DIGITS = 6
"""A million PINs: at the pace that wrong ones allow, years of trying."""

FREE_TRIES = 3
WAIT_S, LONGEST_WAIT_S = 30.0, 900.0
"""After the third wrong one, doubled by each further one."""


@dataclass
class PinCheck:
    """Lives as long as the kiosk. *monotonic* gives seconds that only go forward."""

    hashed: str
    monotonic: Callable[[], float]
    _wrong: int = 0
    _free_at: float = 0.0

    @property
    def exists(self) -> bool:
        """Whether a PIN was set; without one there is no way in."""
        return bool(self.hashed)

    def wait(self) -> float:
        """Seconds until the next try counts."""
        return max(0.0, self._free_at - self.monotonic())

    def matches(self, pin: str) -> bool:
        """Whether *pin* opens; a try during the wait is wrong without being looked at."""
        if not self.exists or self.wait() > 0:
            return False
        if Argon2Passwords().matches(pin, self.hashed):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            pause = min(LONGEST_WAIT_S, WAIT_S * 2.0 ** (self._wrong - FREE_TRIES))
            self._free_at = self.monotonic() + pause
        return False

"""Password hashing with Argon2id at OWASP's minimum cost, so that signing in stays quick on old PCs."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

# OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
_hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


class Argon2Passwords:
    """``shared.usecases.ports.Passwords``."""

    def hash(self, password: str) -> str:
        """A salted hash of *password*."""
        return _hasher.hash(password)

    def matches(self, password: str, hashed: str) -> bool:
        """Whether *password* is the one behind *hashed*."""
        try:
            return _hasher.verify(hashed, password)
        except VerifyMismatchError:
            return False

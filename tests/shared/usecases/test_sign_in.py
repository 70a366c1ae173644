"""Signing in: wrong passwords slow down and lock, unknown names tell nothing."""

import threading
from datetime import timedelta

import pytest

from shared.domain.officer import Role
from shared.domain.refusals import Reason, Refusal
from shared.usecases.sign_in import (
    NOBODYS_HASH,
    OfficerAdded,
    SignedIn,
    WrongPassword,
    add_officer,
    everybody,
    remember_counter,
    sign_in,
)
from tests.support.databases import Hall

PASSWORD = "rahasia sekali"


class PlainPasswords:
    """Passwords that take no time; *asked* are the hashes that were looked at."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hash(self, password: str) -> str:
        return f"hash of {password}"

    def matches(self, password: str, hashed: str) -> bool:
        self.asked.append(hashed)
        return hashed == self.hash(password)


@pytest.fixture
def passwords(hall: Hall) -> PlainPasswords:
    """Ani of Disdukcapil may sign in."""
    passwords = PlainPasswords()
    added = add_officer(hall.database, passwords, " Ani ", "Ani Suryani", PASSWORD, agency="capil")
    assert added == OfficerAdded("ani")
    return passwords


def test_the_right_password_signs_in_whatever_the_case_of_the_name(hall, passwords):
    signed_in = sign_in(hall.database, passwords, " ANI", PASSWORD)

    assert isinstance(signed_in, SignedIn)
    assert (signed_in.officer.name, signed_in.officer.role) == ("Ani Suryani", Role.OFFICER)


def test_each_wrong_password_doubles_the_wait_and_the_fifth_locks(hall, passwords):
    for seconds, left in ((1, 4), (2, 3), (4, 2), (8, 1)):
        wait = timedelta(seconds=seconds)
        wrong = sign_in(hall.database, passwords, "ani", "salah")
        assert wrong == WrongPassword(hall.clock.now + wait, locked=False, left=left)
        too_soon = sign_in(hall.database, passwords, "ani", PASSWORD)
        assert too_soon == wrong, "even the right one, before the wait is over"
        hall.clock.step(seconds=seconds)
    locked = sign_in(hall.database, passwords, "ani", "salah")
    assert locked == WrongPassword(hall.clock.now + timedelta(minutes=5), locked=True, left=0)
    hall.clock.step(minutes=4, seconds=59)
    assert sign_in(hall.database, passwords, "ani", PASSWORD) == locked
    hall.clock.step(seconds=1)
    assert isinstance(sign_in(hall.database, passwords, "ani", PASSWORD), SignedIn)
    assert sign_in(hall.database, passwords, "ani", "salah") == WrongPassword(
        hall.clock.now + timedelta(seconds=1), locked=False, left=4
    ), "counted anew"


def test_a_try_that_does_not_count_is_not_compared(hall, passwords):
    sign_in(hall.database, passwords, "ani", "salah")
    passwords.asked.clear()
    before = hall.dump()

    sign_in(hall.database, passwords, "ani", PASSWORD)

    assert passwords.asked == []
    assert hall.dump() == before


def test_an_unknown_name_is_answered_like_a_wrong_password_after_the_same_work(hall, passwords):
    known = sign_in(hall.database, passwords, "ani", "salah")
    unknown = sign_in(hall.database, passwords, "nobody", "salah")

    assert unknown == known
    assert passwords.asked[-1] == NOBODYS_HASH


def test_tries_at_the_same_time_are_counted_one_by_one(hall, passwords):
    """Ten tries that all began before the first was counted: one counts, the others came too soon."""
    together = threading.Barrier(10)

    class Slow(PlainPasswords):
        def matches(self, password: str, hashed: str) -> bool:
            together.wait(30)
            return super().matches(password, hashed)

    tries = [
        threading.Thread(target=sign_in, args=(hall.database, Slow(), "ani", word)) for word in ["salah"] * 10
    ]
    for each in tries:
        each.start()
    for each in tries:
        each.join()

    assert [officer.failures for officer in everybody(hall.database)] == [1]


@pytest.mark.parametrize(
    ("username", "password", "agency", "reason"),
    [
        ("budi", "pendek", "", Reason.WEAK_PASSWORD),
        ("  ", PASSWORD, "", Reason.UNUSABLE_NAME),
        ("budi santoso", PASSWORD, "", Reason.UNUSABLE_NAME),
        ("b" * 61, PASSWORD, "", Reason.UNUSABLE_NAME),
        ("ANI", PASSWORD, "", Reason.OFFICER_EXISTS),
        ("budi", PASSWORD, "kua", Reason.UNKNOWN_AGENCY),
    ],
)
def test_a_person_is_refused(hall, passwords, username, password, agency, reason):
    before = hall.dump()

    refusal = add_officer(hall.database, passwords, username, "Budi", password, agency=agency)

    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert hall.dump() == before


@pytest.mark.parametrize("name", ["", " \n", "B" * 121])
def test_a_person_needs_a_name_that_fits(hall, passwords, name):
    refusal = add_officer(hall.database, passwords, "budi", name, PASSWORD)

    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.UNUSABLE_NAME


def test_the_counter_used_last_is_remembered(hall, passwords):
    remember_counter(hall.database, "ani", 2)

    assert [officer.last_counter for officer in everybody(hall.database)] == [2]
    assert "hash of" in everybody(hall.database)[0].password_hash, "nothing else changes"


def test_the_real_hash_matches_its_password_only():
    from shared.passwords import Argon2Passwords

    real = Argon2Passwords()
    hashed = real.hash(PASSWORD)

    assert real.matches(PASSWORD, hashed)
    assert not real.matches(PASSWORD.upper(), hashed)
    assert not real.matches("", NOBODYS_HASH)

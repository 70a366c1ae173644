"""The people who may sign in."""

import os
import pty
import subprocess

import pytest

from shared.passwords import Argon2Passwords
from shared.persistence.database import open_database
from shared.usecases.sign_in import OfficerAdded, SignedIn, add_officer, sign_in
from tests.shared.commands.conftest import command, contents, environment, in_a_process, refused


def may_sign_in(file, username: str, password: str) -> bool:
    site = open_database(f"sqlite:///{file}")
    try:
        return isinstance(sign_in(site, Argon2Passwords(), username, password), SignedIn)
    finally:
        site.close()


def add(file, username: str, name: str, password: str) -> None:
    """Somebody may sign in already."""
    site = open_database(f"sqlite:///{file}")
    added = add_officer(site, Argon2Passwords(), username, name, password)
    site.close()
    assert isinstance(added, OfficerAdded), added


def answer_at_a_terminal(*lines: str, arguments: list[str]) -> tuple[int, str]:
    """Run the command at a terminal and type *lines*, each when something was asked; what the terminal showed."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command(*arguments), stdin=follower, stdout=follower, stderr=follower, env=environment(),
        start_new_session=True,
    )  # fmt: skip
    os.close(follower)
    shown, waiting = "", list(lines)
    while True:
        try:
            piece = os.read(leader, 1024).decode()
        except OSError:
            break
        shown += piece
        if waiting and shown.endswith(": "):
            os.write(leader, f"{waiting.pop(0)}\n".encode())
    os.close(leader)
    return process.wait(), shown


def test_somebody_added_with_a_piped_password_may_sign_in(hall):
    answer = in_a_process(
        *("officer", "add", "Petugas.1", "--name", " Petugas  Satu ", "--agency", "disdukcapil"),
        *("--role", "supervisor", "--password-stdin", "--json"),
        stdin=b"sangat rahasia\n",
    )

    assert answer.code == 0
    assert answer.documents == [
        {"username": "petugas.1", "name": "Petugas Satu", "role": "supervisor", "agency": "disdukcapil"}
    ]
    assert may_sign_in(hall, "petugas.1", "sangat rahasia")


def test_at_a_terminal_the_password_is_asked_twice_and_never_shown(hall):
    code, shown = answer_at_a_terminal(
        "sangat rahasia", "sangat rahasia", arguments=["officer", "add", "petugas1", "--name", "Petugas 1"]
    )

    assert code == 0, shown
    assert "rahasia" not in shown
    assert "Petugas 1 may sign in as “petugas1” (officer)." in shown
    assert may_sign_in(hall, "petugas1", "sangat rahasia")


def test_two_different_passwords_are_asked_again(hall):
    code, shown = answer_at_a_terminal(
        *("sangat rahasia", "sangat ranasia", "kata sandi", "kata sandi"),
        arguments=["officer", "add", "petugas1", "--name", "Petugas 1"],
    )

    assert code == 0, shown
    assert may_sign_in(hall, "petugas1", "kata sandi")


@pytest.mark.parametrize(
    ("arguments", "stdin", "reason"),
    [
        (["baru", "--name", "B"], b"pendek\n", "weak_password"),
        (["baru", "--name", "B"], b"", "weak_password"),
        (["PETUGAS1", "--name", "B"], b"sangat rahasia\n", "officer_exists"),
        (["baru", "--name", "B", "--agency", "dukcapil"], b"sangat rahasia\n", "unknown_agency"),
    ],
)
def test_what_the_hall_does_not_allow_is_refused(hall, arguments, stdin, reason):
    add(hall, "petugas1", "Petugas 1", "kata sandi satu")
    before = contents(hall)

    answer = in_a_process("officer", "add", *arguments, "--password-stdin", "--json", stdin=stdin)

    assert refused(answer) == reason
    assert contents(hall) == before


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (["dua kata", "--name", "B", "--password-stdin"], b"sangat rahasia\n", "A user name has"),
        (["", "--name", "B", "--password-stdin"], b"sangat rahasia\n", "A user name has"),
        (["baru", "--name", "  ", "--password-stdin"], b"sangat rahasia\n", "after --name"),
        (["baru", "--name", "x" * 101, "--password-stdin"], b"sangat rahasia\n", "after --name"),
        (["baru", "--name", "B", "--password-stdin"], b"rahasi\xe9 sekali\n", "not UTF-8"),
        (["baru", "--name", "B"], b"sangat rahasia\n", "--password-stdin"),
        (["baru"], b"", "--name"),
    ],
)
def test_wrong_input_is_answered_in_one_sentence(hall, arguments, stdin, words):
    before = contents(hall)

    answer = in_a_process("officer", "add", *arguments, stdin=stdin, PYTHONUTF8="1")

    assert answer.code == 2
    assert words in answer.one_sentence()
    assert contents(hall) == before


def test_the_list_names_everybody_and_no_password(antrean, hall):
    nobody = antrean("officer", "list")
    add(hall, "petugas1", "Petugas 1", "sangat rahasia")

    listed, documents = antrean("officer", "list"), antrean("officer", "list", "--json").documents

    assert "Nobody may sign in yet" in nobody.out
    assert listed.out.split() == ["petugas1", "officer", "-", "Petugas", "1"]
    assert documents == [{"username": "petugas1", "name": "Petugas 1", "role": "officer", "agency": None}]


def test_who_forgot_the_password_gets_a_new_one(hall):
    add(hall, "rina", "Rina", "sangat rahasia")

    answer = in_a_process(
        *("officer", "password", " Rina ", "--password-stdin", "--json"), stdin=b"kuda api sepatu\n"
    )

    assert (answer.code, answer.documents) == (0, [{"username": "rina"}])
    assert may_sign_in(hall, "rina", "kuda api sepatu")
    assert not may_sign_in(hall, "rina", "sangat rahasia")


@pytest.mark.parametrize(
    ("username", "new", "code", "said"),
    [
        ("nobody", b"kuda api sepatu\n", 2, "There is no officer “nobody”."),
        ("rina", b"pendek\n", 1, "A password needs at least"),
    ],
)
def test_a_password_that_cannot_be_set_is_refused(hall, username, new, code, said):
    add(hall, "rina", "Rina", "sangat rahasia")

    answer = in_a_process("officer", "password", username, "--password-stdin", stdin=new)

    assert answer.code == code
    assert said in answer.out + answer.err
    assert may_sign_in(hall, "rina", "sangat rahasia")

"""Numbers and letters as words, in the languages the voice speaks."""

from __future__ import annotations

from collections.abc import Callable

LARGEST = 999_999
"""The largest number that is spelled out; a day has far fewer tickets."""

_DIGITS = {
    "id": ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "jv": ("nol", "setunggal", "kalih", "tiga", "sekawan", "gangsal", "enem", "pitu", "wolu", "sanga"),
    "su": ("nol", "hiji", "dua", "tilu", "opat", "lima", "genep", "tujuh", "dalapan", "salapan"),
}  # fmt: skip
"""Javanese in its polite form (krama) and Sundanese as https://en.wikipedia.org/wiki/Javanese_numerals and
…/Sundanese_numerals list them; "nol" is everybody's word for 0, beside Javanese "das" and Sundanese "enol"."""
_EN_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_EN_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_ID_LETTERS = {
    "A": "a", "B": "be", "C": "ce", "D": "de", "E": "e", "F": "ef", "G": "ge", "H": "ha", "I": "i", "J": "je",
    "K": "ka", "L": "el", "M": "em", "N": "en", "O": "o", "P": "pe", "Q": "ki", "R": "er", "S": "es", "T": "te",
    "U": "u", "V": "fe", "W": "we", "X": "eks", "Y": "ye", "Z": "zet",
}  # fmt: skip


def digits_in_words(language: str, digits: str) -> str:
    """Each of *digits* as one word: "047" is "nol empat tujuh", so that a number sounds as it is written."""
    return " ".join(_DIGITS[language][int(digit)] for digit in digits)


def letters_in_words(language: str, letters: str) -> tuple[str, ...]:
    """The name of each of *letters* A–Z.

    Indonesian names are spelled out (an Indonesian voice reads "AB" as a word); an English voice names a capital
    by itself. Javanese and Sundanese use the Indonesian names.
    """
    if language == "en":
        return tuple(letters)
    return tuple(_ID_LETTERS[letter] for letter in letters)


def number_in_words(language: str, number: int) -> str:
    """*number* as a cardinal ("dua belas", "twelve"); ValueError outside 0..999 999.

    Javanese and Sundanese name its digits one by one: their cardinals have forms that only a speaker can judge.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"only 0 to {LARGEST} can be spoken, not {number}")
    if language == "id":
        return _indonesian(number)
    return _english(number) if language == "en" else digits_in_words(language, str(number))


def _indonesian(number: int) -> str:
    digits = _DIGITS["id"]
    if number < 10:
        return digits[number]
    if number < 12:
        return ("sepuluh", "sebelas")[number - 10]
    if number < 20:
        return f"{digits[number - 10]} belas"
    if number < 100:
        return _with_rest(f"{digits[number // 10]} puluh", " ", number % 10, _indonesian)
    if number < 1000:
        hundreds = "seratus" if number < 200 else f"{digits[number // 100]} ratus"
        return _with_rest(hundreds, " ", number % 100, _indonesian)
    thousands = "seribu" if number < 2000 else f"{_indonesian(number // 1000)} ribu"
    return _with_rest(thousands, " ", number % 1000, _indonesian)


def _english(number: int) -> str:
    digits = _DIGITS["en"]
    if number < 10:
        return digits[number]
    if number < 20:
        return _EN_TEENS[number - 10]
    if number < 100:
        return _with_rest(_EN_TENS[number // 10 - 2], "-", number % 10, _english)
    if number < 1000:
        return _with_rest(f"{digits[number // 100]} hundred", " and ", number % 100, _english)
    joint = " and " if number % 1000 < 100 else ", "
    return _with_rest(f"{_english(number // 1000)} thousand", joint, number % 1000, _english)


def _with_rest(head: str, joint: str, rest: int, words: Callable[[int], str]) -> str:
    return f"{head}{joint}{words(rest)}" if rest else head

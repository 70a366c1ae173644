"""Calls with which the voices are compared by a recogniser: written before the shipped voice was rendered whole.

Thirty-six in Indonesian and sixteen in English: all 23 letters, every digit in every place, counters from 1 to 150,
all forms of a call. None of them was used to choose or tune the voice. The sixteen for Javanese and Sundanese were
written before their packs were rendered, too.
"""

from shared.voice.wording import Form

INDONESIAN = (
    ("B", 309, 27, Form.FIRST), ("C", 18, 4, Form.FIRST), ("D", 581, 11, Form.FIRST), ("E", 746, 39, Form.FIRST),
    ("F", 92, 8, Form.FIRST), ("G", 153, 63, Form.FIRST), ("H", 870, 19, Form.FIRST), ("J", 624, 100, Form.FIRST),
    ("K", 35, 5, Form.FIRST), ("L", 417, 72, Form.FIRST), ("M", 268, 13, Form.FIRST), ("N", 991, 46, Form.FIRST),
    ("P", 502, 9, Form.FIRST), ("R", 733, 121, Form.FIRST), ("S", 64, 17, Form.FIRST), ("T", 189, 30, Form.FIRST),
    ("U", 856, 2, Form.FIRST), ("V", 327, 54, Form.FIRST), ("W", 640, 15, Form.FIRST), ("X", 975, 88, Form.FIRST),
    ("Y", 201, 6, Form.FIRST), ("Z", 418, 37, Form.FIRST), ("A", 83, 150, Form.FIRST), ("A", 596, 20, Form.FIRST),
    ("B", 712, 1, Form.SECOND), ("D", 49, 16, Form.SECOND), ("F", 365, 41, Form.SECOND), ("J", 908, 7, Form.SECOND),
    ("M", 574, 110, Form.SECOND), ("P", 126, 29, Form.SECOND), ("C", 837, 10, Form.LAST), ("G", 290, 65, Form.LAST),
    ("K", 461, 3, Form.LAST), ("R", 8, 22, Form.LAST), ("T", 953, 134, Form.LAST), ("W", 705, 48, Form.LAST),
)  # fmt: skip

ENGLISH = (
    ("B", 309, 27, Form.FIRST), ("C", 18, 4, Form.FIRST), ("E", 746, 39, Form.FIRST), ("G", 153, 63, Form.FIRST),
    ("H", 870, 19, Form.FIRST), ("J", 624, 100, Form.FIRST), ("M", 268, 13, Form.FIRST), ("N", 991, 46, Form.FIRST),
    ("R", 733, 121, Form.FIRST), ("S", 64, 17, Form.FIRST), ("V", 327, 54, Form.FIRST), ("W", 640, 15, Form.FIRST),
    ("D", 49, 16, Form.SECOND), ("P", 126, 29, Form.SECOND), ("K", 461, 3, Form.LAST), ("Z", 905, 48, Form.LAST),
)  # fmt: skip

JAVANESE_AND_SUNDANESE = (
    ("B", 471, 12, Form.FIRST), ("C", 830, 5, Form.FIRST), ("E", 962, 37, Form.FIRST), ("G", 154, 8, Form.FIRST),
    ("H", 609, 24, Form.FIRST), ("J", 283, 90, Form.FIRST), ("L", 547, 46, Form.FIRST), ("M", 715, 103, Form.FIRST),
    ("N", 38, 6, Form.FIRST), ("R", 926, 71, Form.FIRST), ("S", 394, 15, Form.FIRST), ("U", 201, 148, Form.FIRST),
    ("K", 68, 29, Form.SECOND), ("P", 517, 3, Form.SECOND), ("T", 842, 60, Form.LAST), ("Z", 179, 52, Form.LAST),
)  # fmt: skip

CALLS = {"id": INDONESIAN, "en": ENGLISH, "jv": JAVANESE_AND_SUNDANESE, "su": JAVANESE_AND_SUNDANESE}

"""Search by need: which services a few typed words mean, in any of the site's languages and with slips of the finger.

An index is made once for a catalogue. Each service is known by *phrases*: its names, its synonyms, its agency's names.
A typed word counts by how rare it is among the services, a phrase by how much of what was typed it answers and how much
of it was typed, a service by its best phrase and by all its phrases together. Words that no service knows do not count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from heapq import nlargest
from math import log
from operator import itemgetter

from shared.domain.catalogue import Catalogue, Service
from shared.domain.spelling import allowed_slips, forms, letters, likeness, pieces_of, words_of

LEAST_LETTERS = 2
"""With fewer typed letters nothing is searched."""

LONGEST = 80
"""Letters beyond this are not read: nobody types that much at a kiosk."""

OWN, AGENCY = 1.0, 0.55
"""How much a match in a service's own words, and in its agency's name, counts."""

PHRASE, ASKED = 0.6, 0.75
"""What a service's best phrase weighs against all of them together, and in a phrase what it answers of the typed
words against how much of it was typed."""

LEAST_SHARE, LEAST_ANSWER = 0.55, 0.3
"""A result answers at least this share of what the best one answers, and this share of all that was typed."""

GOOD = 0.7
"""A typed word that is this like a known one needs no further guess."""

MOST_WORDS, CONSIDERED, REMEMBERED = 40, 120, 500
"""Words that one typed word may stand for, services that are weighed closely, and typed words that are remembered."""

GRADES = 12
"""Steps from a perfect match to none: within one step a shorter wait is worth more than a slightly better match."""

EMPTY_WORDS = frozenset(
    spelled
    for spelled in words_of(
        "mau ingin pengin pengen hendak akan saya aku kami kita anda bapak ibu tolong bisa minta perlu butuh cara gimana"
        " bagaimana dimana di mana ke dari untuk yang dan atau dengan pada sudah belum lagi dong nya itu ini ada"
        " urus ngurus mengurus pengurusan syarat i a an the to my of for want need how where get do please is"
        " arep kanggo nggo sing aku kula badhe bade rek hoyong hayang abdi kuring pikeun keur anu"
    )
)
"""Words that tell nothing about the need."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A service that was found. *score* is 1 for a perfect match; *grade* is 0 for the best, higher for worse ones."""

    service: str
    score: float
    grade: int


Matches = Mapping[int, float]
"""Words of an index (places in its vocabulary) that a typed word may stand for, with how well."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One thing that a service is called: its words and what a match in it counts."""

    words: tuple[int, ...]
    field: float


@dataclass(frozen=True, slots=True)
class Index:
    """A catalogue made ready to be searched; see `build_index`.

    *own* and *borrowed* are the services (places in *services*) that know a word by themselves or from their agency;
    *rarity* is what each word counts; *forms* leads from spellings to words, *spellings* are the same in order and
    *shapes* the same by what they may begin with when a slip spoils the beginning, with length and letters;
    *known* remembers typed words that were looked up before, as most are with each further letter.
    """

    services: tuple[str, ...]
    phrases: tuple[tuple[_Phrase, ...], ...]
    own: tuple[frozenset[int], ...]
    borrowed: tuple[frozenset[int], ...]
    rarity: tuple[float, ...]
    forms: Mapping[str, tuple[tuple[int, float], ...]]
    spellings: tuple[str, ...]
    shapes: Mapping[str, tuple[tuple[str, int, int], ...]]
    known: dict[tuple[str, bool], Matches] = field(default_factory=dict, compare=False, repr=False)


def build_index(catalogue: Catalogue) -> Index:
    """Make *catalogue* searchable: work for a fraction of a second when there are a thousand services."""
    same = {word: group[0] for group in map(_group, catalogue.words) for word in group}
    numbers: dict[str, int] = {}

    @cache
    def phrase(text: str, counts: float) -> _Phrase:
        words = (numbers.setdefault(same.get(w, w), len(numbers)) for w in _with_joined(text))
        return _Phrase(tuple(dict.fromkeys(words)), counts)

    offered = [service for service in catalogue.services.values() if not service.retired]
    phrases = [tuple(phrase(*each) for each in _texts(catalogue, service)) for service in offered]
    own: list[set[int]] = [set() for _ in numbers]
    borrowed: list[set[int]] = [set() for _ in numbers]
    for place, called in enumerate(phrases):
        for each in called:
            for word in each.words:
                (own if each.field == OWN else borrowed)[word].add(place)
    known: dict[str, dict[int, float]] = defaultdict(dict)
    alike = {word: numbers[first] for word, first in same.items() if first in numbers}
    for spelling, number in (alike | numbers).items():
        for form, weight in forms(spelling):
            known[form][number] = max(weight, known[form].get(number, 0.0))
    return Index(
        tuple(service.id for service in offered),
        tuple(phrases),
        tuple(map(frozenset, own)),
        tuple(frozenset(b - o) for o, b in zip(own, borrowed, strict=True)),
        tuple(log(1 + (1 + len(offered)) / len(o | b)) for o, b in zip(own, borrowed, strict=True)),
        {form: tuple(found.items()) for form, found in known.items()},
        tuple(sorted(known)),
        _shapes(known),
    )


def search(index: Index, typed: str) -> tuple[Hit, ...]:
    """The services that *typed* may mean, best first; none for fewer than two letters."""
    tokens = _tokens(typed)
    if sum(map(len, tokens)) < LEAST_LETTERS:
        return ()
    found = _said_once(
        [_matches(index, token, last=place == len(tokens) - 1) for place, token in enumerate(tokens)]
    )
    weights = [max((index.rarity[w] * like for w, like in each.items()), default=0.0) for each in found]
    total = sum(weights)
    if not total:
        return ()
    scores = _scores(index, found, [weight / total for weight in weights])
    best = max(scores.values())
    unknown = 0.5 * log(2 + len(index.services)) * sum(not each for each in found)
    if best * total / (total + unknown) < LEAST_ANSWER:
        return ()
    kept = [(service, score) for service, score in scores.items() if score >= best * LEAST_SHARE]
    kept.sort(key=lambda each: -each[1])
    return tuple(
        Hit(index.services[service], score, round((best - score) * GRADES)) for service, score in kept
    )


def marked(title: str, typed: str) -> tuple[str, ...]:
    """*title* cut so that every second piece, from the second on, is a word that was typed."""
    tokens = _tokens(typed)
    pieces = [""]
    for text, is_word in pieces_of(title):
        hit = is_word and any(_like(token, word) for token in tokens for word in words_of(text))
        if hit == (len(pieces) % 2 == 0):
            pieces[-1] += text
        else:
            pieces.append(text)
    return tuple(pieces)


@lru_cache(maxsize=5_000)
def _like(token: str, word: str) -> bool:
    return any(likeness(t, w) >= 0.6 for t, _ in forms(token) for w, _ in forms(word))


def _group(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for text in words for word in words_of(text)[:1])


def _texts(catalogue: Catalogue, service: Service) -> Iterator[tuple[str, float]]:
    """What *service* is called, each text once, with how much a match in it counts."""
    agency = catalogue.agencies[service.agency]
    own = [*service.name.values(), *service.short.values()]
    own += [text for texts in service.synonyms.values() for text in texts]
    for text in dict.fromkeys(own):
        yield text, OWN
    for text in dict.fromkeys([*agency.name.values(), *agency.short.values()]):
        yield text, AGENCY


def _with_joined(text: str) -> Iterator[str]:
    """The words of *text*, and compounds also as one: "AK-1" is ak, 1 and ak1."""
    for chunk in text.split():
        words = words_of(chunk)
        yield from (word for word in words if word not in EMPTY_WORDS)
        if 1 < len(words) <= 3 and len("".join(words)) <= 10:
            yield "".join(words)


def _tokens(typed: str) -> tuple[str, ...]:
    """The typed words that tell something; all of them if none does."""
    words = words_of(typed[:LONGEST])
    telling = tuple(word for word in words if word not in EMPTY_WORDS)
    return tuple(dict.fromkeys(telling or words))


def _matches(index: Index, token: str, *, last: bool) -> Matches:
    """The words of the index that *token* may stand for, the best ones."""
    if (token, last) not in index.known:
        if len(index.known) >= REMEMBERED:
            index.known.clear()
        found = _look_up(index, token, last=last)
        best = sorted(found.items(), key=lambda each: -each[1])[:MOST_WORDS]
        index.known[token, last] = dict(best)
    return index.known[token, last]


def _look_up(index: Index, token: str, *, last: bool) -> dict[int, float]:
    found: dict[int, float] = {}
    for typed, weight in forms(token):
        if typed != token and max(found.values(), default=0.0) >= GOOD:
            break  # a stem is only asked when the word itself is not known
        for form, like in _alike(index, typed, unfinished=last):
            for word, form_weight in index.forms[form]:
                found[word] = max(found.get(word, 0.0), like * weight * form_weight)
    if len(token) >= 6 and max(found.values(), default=0.0) < GOOD:  # perhaps two words run together
        for cut in range(3, len(token) - 2):
            left, right = index.forms.get(token[:cut]), index.forms.get(token[cut:])
            if left and right:
                for word, weight in (*left, *right):
                    found[word] = max(found.get(word, 0.0), 0.8 * weight)
    return found


def _said_once(found: list[Matches]) -> list[Matches]:
    """Without the words that only repeat an earlier one: "bikin" and "baru" ask the same."""
    kept: list[Matches] = []
    meant: set[int] = set()
    for matches in found:
        word = max(matches, key=matches.__getitem__, default=-1)
        if word < 0 or word not in meant:
            kept.append(matches)
            meant.add(word)
    return kept


def _alike(index: Index, typed: str, *, unfinished: bool) -> Iterator[tuple[str, float]]:
    """The spellings in the index that are like *typed*, with how alike they are."""
    if len(typed) >= LEAST_LETTERS:
        for place in range(bisect_left(index.spellings, typed), len(index.spellings)):
            if not index.spellings[place].startswith(typed):
                break
            yield index.spellings[place], likeness(typed, index.spellings[place], unfinished=unfinished)
    length, bits, most = len(typed), letters(typed), allowed_slips(typed)
    if typed in index.forms or not most:
        return
    for form, size, shape in index.shapes.get(typed[0], ()):
        # A slip brings in at most one letter that the other word has not.
        if (bits & ~shape).bit_count() <= most and size >= length - most:
            like = likeness(typed, form, unfinished=unfinished)
            if like:
                yield form, like


def _shapes(spellings: Iterable[str]) -> dict[str, tuple[tuple[str, int, int], ...]]:
    """By first letter as typed: what begins with it, and what has it second (a first letter left out or swapped)."""
    found: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for form in spellings:
        for letter in dict.fromkeys(form[:2]):
            found[letter].append((form, len(form), letters(form)))
    return {letter: tuple(shapes) for letter, shapes in found.items()}


def _scores(index: Index, found: list[Matches], weights: list[float]) -> dict[int, float]:
    """How well the likely services answer, up to 1; *weights* are what the typed words count, together 1."""
    together: dict[int, float] = defaultdict(float)
    liked: dict[int, float] = {}
    for matches, weight in zip(found, weights, strict=True):
        sources = [(like * OWN, index.own[word]) for word, like in matches.items()]
        sources += [(like * AGENCY, index.borrowed[word]) for word, like in matches.items()]
        answers: dict[int, float] = {}
        for like, services in sorted(sources, key=itemgetter(0)):  # the best answer is written last
            answers.update(dict.fromkeys(services, like))
        for service, like in answers.items():
            together[service] += weight * like
        for word, like in matches.items():
            liked[word] = max(liked.get(word, 0.0), like)
    asked = list(zip(found, weights, strict=True))
    return {
        service: PHRASE * _best_phrase(index, service, asked, liked) + (1 - PHRASE) * together[service]
        for service in nlargest(CONSIDERED, together, key=together.__getitem__)
    }


def _best_phrase(index: Index, service: int, asked: list[tuple[Matches, float]], liked: Matches) -> float:
    best = 0.0
    for phrase in index.phrases[service]:
        words = [word for word in phrase.words if word in liked]
        if words:
            answered = sum(w * max(matches.get(word, 0.0) for word in words) for matches, w in asked)
            said = sum(index.rarity[word] * liked[word] for word in words)
            whole = sum(index.rarity[word] for word in phrase.words)
            best = max(best, phrase.field * (ASKED * answered + (1 - ASKED) * said / whole))
    return best

"""A site's own sentences and pronunciations: what is wrong with them is said in one sentence each."""

import pytest

from shared.voice.wording import (
    DRAFTS,
    LANGUAGES,
    STANDARD,
    Form,
    Numbers,
    WordingError,
    fault_of,
    read_wording,
)


def wording(tmp_path, text):
    (tmp_path / "voice.toml").write_text(text, encoding="utf-8")
    return read_wording(tmp_path)


def test_a_site_without_a_file_speaks_the_standard(tmp_path):
    assert read_wording(tmp_path) == STANDARD
    assert read_wording(tmp_path, Numbers.CARDINALS).numbers is Numbers.CARDINALS


def test_a_site_changes_what_it_names_and_keeps_the_rest(tmp_path):
    own = wording(
        tmp_path,
        'approved = ["jv"]\n[phrases.id]\nfirst = "{agency}: {letters}, {number}, loket {counter}."\n'
        '[say.en]\nDPMPTSP = "Investment Office"\n',
    )

    assert own.sentence("id", Form.FIRST) == "{agency}: {letters}, {number}, loket {counter}."
    assert own.sentence("id", Form.LAST) == STANDARD.sentence("id", Form.LAST)
    assert own.sayings == {"en": {"DPMPTSP": "Investment Office"}}
    assert own.languages == ("id", "en", "jv")


@pytest.mark.parametrize("language", [*LANGUAGES, *DRAFTS])
@pytest.mark.parametrize("form", Form)
def test_every_standard_sentence_says_number_and_counter(language, form):
    assert fault_of(STANDARD.sentence(language, form)) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[phrases.id]\nfirst = "{letters}, {nomor}."', "phrases.id.first: there is no field {nomor}; known are letters, number, counter and agency."),
        ('[phrases.id]\nfirst = "{letters}, {number}, {}."', "phrases.id.first: there is no field {}; known are letters, number, counter and agency."),
        ('[phrases.id]\nfirst = "{letters!r}, {number}, {counter}."', "phrases.id.first: there is no field {letters}; known are letters, number, counter and agency."),
        ('[phrases.id]\nlast = "{letters}."', "phrases.id.last: the visitor must hear number and counter."),
        ('[phrases.id]\nlast = "{letters"', "phrases.id.last: a brace is not closed, or closes nothing."),
        ('[phrases.id]\nlast = 7', "phrases.id.last: expected a sentence, found 7."),
        ('[phrases.id]\nthird = "x"', "phrases.id.third: there is no such call; known are first, repeat, second and last."),
        ('[phrases.fr]\nlast = "x"', "phrases.fr: there is no such language; known are id, en, jv and su."),
        ('phrases = 3', "phrases: expected a table for each language, found 3."),
        ('[say]\nid = 3', "say.id: expected a table, found 3."),
        ('[say.id]\nBPJS = ""', "say.id.BPJS: expected how it is said, found ''."),
        ('approved = ["fr"]', "approved: expected a list of jv and su, found ['fr']."),
        ('aproved = ["jv"]', "aproved: there is no such key; known are approved, phrases and say."),
    ],
)  # fmt: skip
def test_what_cannot_be_spoken_is_refused_in_one_sentence(tmp_path, text, fault):
    with pytest.raises(WordingError) as refused:
        wording(tmp_path, text)

    assert str(refused.value) == f"{tmp_path / 'voice.toml'}, {fault}"


def test_all_faults_are_named_at_once(tmp_path):
    with pytest.raises(WordingError) as refused:
        wording(tmp_path, 'approved = 1\n[phrases.id]\nfirst = "x"\nlast = "{y}"\n')

    assert str(refused.value).count("\n") == 2


def test_what_is_no_toml_is_refused(tmp_path):
    with pytest.raises(WordingError, match="this is not TOML"):
        wording(tmp_path, "first = ")

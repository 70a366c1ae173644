"""`antrean voice`: hear what the hall will hear, see which voices work here, render names that the voice lacks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands import voice_pack
from shared.commands.answers import DONE, REFUSED, WrongInputError, say, warn
from shared.commands.desk import counter_number
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site, read_settings

if TYPE_CHECKING:
    from shared.domain.ticket import Number
    from shared.settings.display import DisplaySettings
    from shared.voice.phrases import Phrase
    from shared.voice.synthesis import Synthesis
    from shared.voice.voices import Voice
    from shared.voice.wording import Form as Forms
    from shared.voice.wording import Wording

Text = Annotated[str, typer.Argument(metavar="TEXT|NUMBER", help="A name to say, or a number such as A047.")]
Counter = Annotated[
    int | None,
    typer.Argument(metavar="COUNTER", parser=counter_number, help="Where to call the number to."),
]
Form = Annotated[str, typer.Option("--form", metavar="FORM", help="first, repeat, second or last.")]
SpokenLanguages = Annotated[
    list[str] | None,
    typer.Option("--language", "-l", help="id, en, … ; may be repeated. Default: those of the display."),
]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Write a WAV file instead of playing.")
]


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help="Hear, check and extend the voice of the hall.",
        short_help="Hear, check and extend the voice of the hall.",
    )
    noun.command("say", short_help="Say a name, or call a number to a counter.")(say_)
    noun.command("check", short_help="See what each voice can do on this computer.")(check)
    noun.command("render", short_help="Render the site's names in the voice that ships.")(render)
    voice_pack.add_to(noun)
    app.add_typer(noun, name="voice")


def say_(
    text: Text,
    counter: Counter = None,
    form: Form = "first",
    language: SpokenLanguages = None,
    out: Out = None,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Say TEXT as an agency's name would be said, or call NUMBER to COUNTER as the hall does.

    Tells the words, and which voice says them. Use it to try pronunciations (voice.toml) before visitors hear them,
    and to let native speakers judge the drafts (-l jv, -l su).
    """
    from dataclasses import replace

    from shared.voice.wording import DRAFTS

    with _english():
        display, wording = _chosen(settings)
        languages = tuple(language or display.languages)
        drafts = [each for each in languages if each in DRAFTS and each not in wording.approved]
        for draft in drafts:
            warn(f'{draft} is a draft; the hall speaks it once voice.toml says approved = ["{draft}"].')
        wording = replace(wording, approved=(*wording.approved, *drafts))
        _refuse_unknown(languages)
        phrases = (
            _name(text, languages, wording)
            if counter is None
            else _call(text, counter, form, languages, wording)
        )
        synthesis = _open(display)
        try:
            return _speak(synthesis, phrases, out, display.audio_device, as_json=as_json)
        finally:
            synthesis.close()


def check(settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """Ask every configured voice for a call in each language of the display and each approved draft; one line each.

    Exit code 0 when each of these languages can be spoken, else 1.
    """
    from shared.voice.opening import damages
    from shared.voice.phrases import call_phrases

    with _english():
        display, wording = _chosen(settings)
        languages = tuple(dict.fromkeys((*display.languages, *wording.approved)))
        synthesis = _open(display)
        heard: set[str] = set()
        try:
            for fault in damages(_folder(display)):
                warn(fault)
            for voice in synthesis.voices:
                for phrase in call_phrases((_form("first"),), languages, _number("A047"), 3, wording=wording):
                    fault = _fault_of(voice, phrase)
                    heard |= set() if fault else {phrase.language}
                    line = f"{voice.name:12} {phrase.language}  {fault or _clips(voice, phrase.language)}"
                    say(
                        line,
                        {"voice": voice.name, "language": phrase.language, "fault": fault or None},
                        as_json=as_json,
                    )
        finally:
            synthesis.close()
        return DONE if heard >= set(languages) else REFUSED


def render(
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    threads: Annotated[int, typer.Option("--threads", min=1, help="Processor cores to use.")] = 1,
    as_json: AsJson = False,
) -> int:
    """Render what this site says and the shipped voice lacks: its agencies' names and its own sentences.

    Needs the optional extra antrean[voice]. The clips are kept in the voice folder; running displays take them up
    when they are started again. Words that nobody has said how to say are named; the next voice says them.
    """
    from shared.voice.render.site import missing_texts, render_site

    display, wording = _chosen(settings)
    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
    agencies = [dict(agency.name) | dict(agency.spoken) for agency in catalogue.agencies_now()]
    folder = _folder(display)
    with _english():
        wanted = missing_texts(agencies, catalogue.counters, wording)
        if not any(wanted.values()):
            say("The voice can say everything already.", {"rendered": 0}, as_json=as_json)
            return DONE
        try:
            outcomes = render_site(folder, wanted, threads)
        except ImportError as missing:
            raise WrongInputError(
                f"The renderer is not installed ({missing.name}); run: pip install 'antrean[voice]'"
            ) from missing
    for language, outcome in outcomes.items():
        text = f"{language}: rendered {outcome.clips} of {len(wanted[language])}."
        if outcome.unknown:
            text += f" Left to the next voice, for want of a pronunciation in voice.toml: {', '.join(outcome.unknown)}."
        document = {"language": language, "rendered": outcome.clips, "unknown": list(outcome.unknown)}
        say(text, document, as_json=as_json)
    return DONE


# ---- what the verbs share


@contextmanager
def _english() -> Iterator[None]:
    """The reasons of the voices in the language of this command."""
    from shared.qt.languages import texts_in

    with texts_in("en"):
        yield


def _chosen(file: Path | None) -> tuple[DisplaySettings, Wording]:
    from shared.voice.wording import Numbers, read_wording

    display = read_settings(file).display
    return display, read_wording(_folder(display), Numbers(display.numbers))


def _folder(display: DisplaySettings) -> Path:
    from shared.voice.opening import voice_folder

    return voice_folder(display.voice_folder)


def _open(display: DisplaySettings) -> Synthesis:
    from shared.voice.opening import open_synthesis

    return open_synthesis(display.voices, _folder(display))


def _form(name: str) -> Forms:
    from shared.voice.wording import Form as Known

    try:
        return Known(name)
    except ValueError:
        known = ", ".join(form.value for form in Known)
        raise WrongInputError(f"There is no form of call “{name}”; there are: {known}.") from None


def _refuse_unknown(languages: tuple[str, ...]) -> None:
    from shared.voice.wording import DRAFTS, LANGUAGES

    known = (*LANGUAGES, *DRAFTS)
    for language in languages:
        if language not in known:
            raise WrongInputError(
                f"There is no language “{language}” of the voice; there are: {', '.join(known)}."
            )


def _number(text: str) -> Number:
    from shared.domain.ticket import parse_number

    number = parse_number(text)
    if number is None:
        raise WrongInputError(f"“{text}” is not a number such as A047; leave the counter out to say a name.")
    return number


def _call(
    text: str, counter: int, form: str, languages: tuple[str, ...], wording: Wording
) -> tuple[Phrase, ...]:
    from shared.voice.phrases import call_phrases

    try:
        return call_phrases((_form(form),), languages, _number(text), counter, wording=wording)
    except ValueError as unspeakable:
        raise WrongInputError(f"This cannot be called: {unspeakable}.") from unspeakable


def _name(text: str, languages: tuple[str, ...], wording: Wording) -> tuple[Phrase, ...]:
    from shared.voice.phrases import Part, Phrase
    from shared.voice.spelling import sayable

    said = {language: sayable(language, text, wording.sayings.get(language, {})) for language in languages}
    if not all(said.values()):
        raise WrongInputError(f"There is nothing in “{text}” that can be said.")
    return tuple(Phrase(language, (Part(f"{words}."),)) for language, words in said.items())


def _speak(
    synthesis: Synthesis, phrases: tuple[Phrase, ...], out: Path | None, device: str, *, as_json: bool
) -> int:
    from shared.voice import clip
    from shared.voice.synthesis import Unavailable

    sounds: list[bytes] = []
    for phrase in phrases:
        spoken, voices = synthesis.said_by(phrase)
        fault = spoken.reason if isinstance(spoken, Unavailable) else ""
        say(
            f"{phrase.language}  {phrase.text}  ({', '.join(voices) or fault})",
            {
                "language": phrase.language,
                "text": phrase.text,
                "voices": list(voices),
                "fault": fault or None,
            },
            as_json=as_json,
        )
        if isinstance(spoken, bytes):
            sounds += [clip.silence(phrase.before_ms if sounds else 0), spoken]
    if not sounds:
        return REFUSED
    if out is not None:
        try:
            clip.write(out, b"".join(sounds))
        except OSError as error:
            raise WrongInputError(f"{out} cannot be written ({error.strerror}).") from error
        return DONE
    from shared.voice.aloud import play

    if play(b"".join(sounds), device):
        return DONE
    warn("The loudspeaker could not be heard; use --out FILE to write the sound to a file.")
    return REFUSED


def _fault_of(voice: Voice, phrase: Phrase) -> str:
    from shared.voice.synthesis import Synthesis, Unavailable

    spoken = Synthesis([voice]).phrase(phrase)
    return spoken.reason if isinstance(spoken, Unavailable) else ""


def _clips(voice: Voice, language: str) -> str:
    count = getattr(voice, "count", None)
    return f"speaks; {count(language)} clips" if count else "speaks"

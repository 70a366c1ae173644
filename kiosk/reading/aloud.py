"""Reading aloud put together: the visit tells when, the reader what, the voice says it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reading.reader import USUAL_VOLUME, Reader
from kiosk.reading.said import Said
from kiosk.reading.tree import page_words
from kiosk.viewmodels.aloud import Aloud
from kiosk.viewmodels.pages import Pages
from kiosk.viewmodels.visit import Visit
from shared.domain.ticket import Number
from shared.voice.phrases import ticket_phrases
from shared.voice.wording import TICKET
from shared.voice.words import digits_in_words, letters_in_words

SCREENS = "screens"
"""The object name of the item in which the shown screen stands, without header and bottom bar."""

translate = QCoreApplication.translate


class Voice(Protocol):
    """Speech, as `kiosk.reading.speech.Speech` does it."""

    def say(self, language: str, texts: Sequence[Said]) -> None:
        """Say *texts* now."""

    def stop(self) -> None:
        """Fall silent."""

    def close(self) -> None:
        """End what runs."""


OpenVoice = Callable[[Callable[[], int], Callable[[], None]], Voice]
"""Makes the voice; it is given the volume in percent as a function, and what to call when nothing can be heard."""


class ReadAloud(QObject):
    """Lives as long as the window. *open_voice* is asked at the first use: it starts processes.

    *usual*: the volume in percent that each visitor finds.
    """

    def __init__(
        self,
        visit: Visit,
        pages: Pages,
        aloud: Aloud,
        window: QQuickWindow,
        open_voice: OpenVoice,
        usual: int = USUAL_VOLUME,
    ) -> None:
        super().__init__(window)
        self._visit = visit
        self._ticket, self._rest = pages.ticket, pages.rest.page
        self._open_voice = open_voice
        self._speech: Voice | None = None
        screens = window.findChild(QQuickItem, SCREENS)
        assert screens is not None, "the kiosk's window has a place for its screens"
        self._screens = screens
        self._asking = False
        self.reader = Reader(window, self._voice, self._language, self._page, usual)
        self.reader.used.connect(visit.touched)
        visit.readAloudChanged.connect(self._on_reading)
        visit.pageChanged.connect(self.reader.on_page)
        visit.languageChanged.connect(self.reader.on_page)
        self._rest.urgentChanged.connect(self.reader.on_page)
        self._rest.sentenceChanged.connect(self._on_rest)
        visit.noticeChanged.connect(lambda: self._on_told(visit.property("notice")))
        pages.booking.messageChanged.connect(lambda: self._on_told(pages.booking.property("message")))
        pages.confirm.obstacleChanged.connect(lambda: self._on_told(pages.confirm.property("obstacle")))
        visit.numberWanted.connect(lambda: self.reader.say(self.number_words()))
        visit.askingChanged.connect(self._on_asking)
        aloud.volumeWanted.connect(self._on_volume)

    def close(self) -> None:
        """Fall silent, and end what speaks."""
        if self._speech is not None:
            self._speech.close()

    def number_words(self) -> list[Said]:
        """The number letter by letter and digit by digit, where to wait and how many are ahead."""
        language = self._language()
        code, _, digits = str(self._ticket.property("number")).partition(" ")
        zone = str(self._ticket.property("zone"))
        if language in TICKET:
            return [*ticket_phrases(language, Number(code, int(digits)), zone, self._ticket.people)]
        number = f"{' '.join(letters_in_words(language, code))}, {digits_in_words(language, digits)}"
        waiting = translate("KioskReader", "Silakan menunggu di %1.")
        ahead = translate("KioskReader", "Di depan Anda: %1.")
        return [
            translate("KioskReader", "Nomor Anda %1.").replace("%1", number),
            waiting.replace("%1", zone),
            ahead.replace("%1", str(self._ticket.property("ahead"))),
        ]

    def _voice(self) -> Voice:
        if self._speech is None:
            self._speech = self._open_voice(lambda: self.reader.volume, self._on_missing)
        return self._speech

    def _language(self) -> str:
        return str(self._visit.property("language"))

    def _page(self) -> list[Said]:
        if self._visit.property("page") == "ticket" and not self._rest.property("urgent"):
            return self.number_words()
        return [*page_words(self._screens)]

    def _on_reading(self) -> None:
        reading = bool(self._visit.property("readAloud"))
        self.reader.set_reading(reading)
        if reading:
            how = translate(
                "KioskReader", "Layar dibacakan. Ketuk sekali untuk mendengar, sekali lagi untuk memilih."
            )
            self.reader.say([how, *self._page()])

    def _on_rest(self) -> None:
        """People must leave, and are told so in other words."""
        if self._rest.property("urgent"):
            self.reader.on_page()

    def _on_told(self, text: str) -> None:
        """Something stands in the way, or is over."""
        if text and self.reader.reading:
            self.reader.say([text])

    def _on_asking(self) -> None:
        asking = self._visit.property("asking") > 0
        if asking and not self._asking and self.reader.reading:
            self.reader.say([translate("KioskReader", "Masih di sini? Sentuh layar untuk melanjutkan.")])
        self._asking = asking

    def set_usual(self, volume: int) -> None:
        """Staff have set the volume that each visitor finds: they hear it."""
        self.reader.set_usual(volume)
        self._say_volume()

    def _on_volume(self, steps: int) -> None:
        self.reader.change_volume(steps)
        self._say_volume()

    def _say_volume(self) -> None:
        self.reader.say([translate("KioskReader", "Volume %1 persen").replace("%1", str(self.reader.volume))])

    def _on_missing(self) -> None:
        """Nothing can be heard here: the button goes, so that nobody trusts it."""
        self._visit.offer_reading(False)

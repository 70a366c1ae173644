"""Which keys do what, and how they are printed on the buttons."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class KeyMap(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The keys of this PC, by action: main, start, recall, add, no_show, hold, transfer, finish, undo, number, pause, compact, lock, help.

    *pad* holds those that number-pad mode prints on the buttons. *everywhere* is the key that works from
    other programs, *trouble* why it does not.
    """

    changed = Signal()

    def __init__(self, keys: Mapping[str, tuple[str, ...]], pad: Mapping[str, str], everywhere: str) -> None:
        super().__init__()
        self._keys = keys
        self._pad = pad
        self._everywhere = everywhere
        self._trouble = ""
        self._caps = self._printed()

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def of(self) -> dict[str, list[str]]:
        """Action → its key sequences."""
        return {action: list(names) for action, names in self._keys.items()}

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def caps(self) -> dict[str, str]:
        """Action → what is printed on its button; empty without a key."""
        return self._caps

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def rows(self) -> list[dict[str, str]]:
        """All actions in words with their keys: `text`, `keys`."""
        rows = [
            {"text": said, "keys": ", ".join(spelled(name) for name in self._keys[action])}
            for action, said in _actions().items()
            if self._keys.get(action)
        ]
        if self._everywhere and not self._trouble:
            said = translate("Keys", "Tombol utama, juga saat program lain di depan")
            rows.insert(1, {"text": said, "keys": spelled(self._everywhere)})
        return rows

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why the key that should work from other programs does not."""
        return self._trouble

    def warn(self, trouble: str) -> None:
        """The key that should work from other programs does not, for this reason."""
        self._trouble = trouble
        self.changed.emit()

    def speak(self) -> None:
        """The language has changed."""
        self._caps = self._printed()
        self.changed.emit()

    def _printed(self) -> dict[str, str]:
        """Made once for each language: every button asks for it whenever the hall has changed."""
        return {action: self._cap(action) for action in self._keys}

    def _cap(self, action: str) -> str:
        if action in self._pad:
            return spelled(self._pad[action])
        names = self._keys[action]
        return spelled(names[0]) if names else ""


def spelled(name: str) -> str:
    """A key as people call it: "Num+Enter" is "Num Enter", "Space" is "Spasi"."""
    parts = name.removesuffix("+").split("+") if name.endswith("++") else name.split("+")
    if name.endswith("++"):
        parts = [each for each in parts if each] + ["+"]
    words = {"Space": translate("Keys", "Spasi"), "PgUp": "Page Up", "PgDown": "Page Down"}
    return ("\u00a0" if parts[0] == "Num" else "+").join(words.get(part, part) for part in parts)


def _actions() -> dict[str, str]:
    return {
        "main": translate("Keys", "Tombol utama: panggil, mulai, selesai"),
        "start": translate("Keys", "Mulai melayani"),
        "recall": translate("Keys", "Panggil ulang"),
        "add": translate("Keys", "Tambah layanan atau ambilkan nomor"),
        "no_show": translate("Keys", "Tidak hadir"),
        "hold": translate("Keys", "Tahan, atau daftar yang ditahan"),
        "transfer": translate("Keys", "Alihkan"),
        "finish": translate("Keys", "Selesai saja"),
        "undo": translate("Keys", "Batalkan yang baru saja dilakukan"),
        "number": translate("Keys", "Panggil nomor tertentu"),
        "pause": translate("Keys", "Istirahat dan buka lagi"),
        "compact": translate("Keys", "Bar ringkas dan kembali"),
        "lock": translate("Keys", "Kunci layar"),
        "help": translate("Keys", "Daftar tombol"),
    }

"""What a device's trouble means to the people who mend it: one sentence with what to do."""

from __future__ import annotations

from shared.domain.devices import Trouble

TROUBLES: dict[str, dict[Trouble, str]] = {
    "id": {
        Trouble.PAPER_LOW: "Kertas tiket hampir habis. Siapkan gulungan baru.",
        Trouble.PAPER_OUT: "Kertas tiket habis. Isi kertas.",
        Trouble.COVER_OPEN: "Tutup printer terbuka. Tutup sampai berbunyi klik.",
        Trouble.JAMMED: "Printer macet. Buka tutupnya dan ambil kertas yang tersangkut.",
        Trouble.OFFLINE: "Printer tidak menerima cetakan. Matikan lalu nyalakan lagi.",
        Trouble.UNREACHABLE: "Printer tidak tersambung. Periksa listrik dan kabelnya.",
        Trouble.UNCONFIRMED: "Printer tidak menjawab. Periksa apakah tiket benar-benar keluar.",
        Trouble.NO_SOUND: "Tidak ada pengeras suara. Sambungkan dan nyalakan.",
        Trouble.NO_VOICE: "Suara panggilan tidak terpasang. Jalankan: antrean doctor.",
        Trouble.SOUND_FAILED: "Panggilan tidak terdengar. Periksa pengeras suara.",
        Trouble.MEDIA_SKIPPED: "Sebagian tayangan dilewati. Perbaiki atau hapus: antrean media check.",
        Trouble.CLOSED: "Kios ditutup untuk perbaikan. Buka lagi dari layar petugas di kios.",
    },
    "en": {
        Trouble.PAPER_LOW: "The ticket paper is nearly used up. Have a new roll ready.",
        Trouble.PAPER_OUT: "The ticket paper is used up. Load paper.",
        Trouble.COVER_OPEN: "The printer's cover is open. Close it until it clicks.",
        Trouble.JAMMED: "The printer is jammed. Open its cover and take out the paper.",
        Trouble.OFFLINE: "The printer takes no print. Switch it off and on again.",
        Trouble.UNREACHABLE: "The printer is not connected. Check its power and cable.",
        Trouble.UNCONFIRMED: "The printer does not answer. Check that tickets really come out.",
        Trouble.NO_SOUND: "There is no loudspeaker. Connect it and switch it on.",
        Trouble.NO_VOICE: "No voice for the calls is installed. Run: antrean doctor.",
        Trouble.SOUND_FAILED: "Calls cannot be heard. Check the loudspeaker.",
        Trouble.MEDIA_SKIPPED: "Some media are passed over. Mend or remove them: antrean media check.",
        Trouble.CLOSED: "The kiosk is closed for repair. Open it again from the staff screen at the kiosk.",
    },
}
"""Language → trouble → sentence; the screens of staff are Indonesian and English."""


def trouble_sentence(trouble: Trouble, language: str = "id") -> str:
    """What *trouble* is and what to do, in *language*."""
    return TROUBLES[language][trouble]

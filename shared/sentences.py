"""What refusals say to people: one sentence per reason and language, with what to do.

Javanese and Sundanese wordings await review by native speakers.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from shared.domain.catalogue import Catalogue
from shared.domain.names import text_in
from shared.domain.refusals import Reason, Refusal

SENTENCES: dict[str, dict[Reason, str]] = {
    "id": {
        Reason.UNKNOWN_SERVICE: "Layanan “{service}” tidak ada{nearest}",
        Reason.UNKNOWN_COUNTER: "Loket {counter} tidak ada. Periksa nomornya.",
        Reason.UNKNOWN_NUMBER: "Nomor {number} tidak ada hari ini. Periksa lagi nomornya.",
        Reason.NOT_A_NUMBER: "“{text}” bukan nomor antrean. Tulis misalnya A 047.",
        Reason.UNKNOWN_CODE: "Kode ini bukan tiket dari tempat ini. Ketik nomornya.",
        Reason.UNKNOWN_BOOKING: "Kode booking ini tidak ditemukan. Periksa lagi, atau ambil nomor seperti biasa.",
        Reason.BOOKED_FOR_LATER: "Booking ini untuk {when}. Silakan datang pada waktu itu.",
        Reason.BOOKING_PAST: "Hari booking ini sudah lewat. Silakan ambil nomor baru untuk hari ini.",
        Reason.BOOKING_USED: "Booking ini sudah dipakai untuk nomor {number}.",
        Reason.NOT_CHECKED_IN: "Booking {when} ini belum ditukar dengan nomor. Minta pengunjung memindainya di kios.",
        Reason.NO_SERVICE: "Pilih dahulu satu layanan.",
        Reason.TOO_MANY_SERVICES: "Satu nomor untuk paling banyak {limit} layanan.",
        Reason.SAME_SERVICE_TWICE: "{service} sudah dipilih.",
        Reason.SERVICE_CLOSED: "{service} sedang tutup{opens}.",
        Reason.SERVICE_FULL: "Kuota {service} hari ini penuh{opens}.",
        Reason.SERVICE_PAUSED: "{service} sedang dihentikan sementara: {reason}{opens}.",
        Reason.SERVICE_ENDING: "Loket {service} segera tutup dan tidak menerima nomor baru hari ini{opens}.",
        Reason.HALL_STOPPED: "Gedung sedang dikosongkan (“{text}”). Nomor dan panggilan dihentikan dahulu.",
        Reason.HALL_NOT_STOPPED: "Gedung tidak sedang dikosongkan.",
        Reason.STOP_TEXT_NEEDED: "Tulis dahulu apa yang harus dilakukan semua orang, misalnya “Tinggalkan gedung lewat pintu terdekat.”",
        Reason.SERVICE_NOT_PAUSED: "{service} tidak sedang dihentikan.",
        Reason.COUNTER_NOT_OPEN: "Loket {counter} belum dibuka. Buka loket dahulu.",
        Reason.COUNTER_BUSY: "{number} masih di Loket {counter}. Selesaikan dahulu.",
        Reason.COUNTER_TAKEN: "Loket {counter} sedang dipakai {officer}. Pilih loket lain.",
        Reason.NOTHING_AT_COUNTER: "Tidak ada pengunjung di Loket {counter}. Panggil dahulu.",
        Reason.WRONG_STATE: "{number} {state}.",
        Reason.NOT_SERVED_HERE: "Loket {counter} tidak melayani {service}.",
        Reason.ALREADY_AT_COUNTER: "{number} sedang di Loket {counter}.",
        Reason.REASON_NEEDED: "Pilih atau tulis dahulu alasannya.",
        Reason.TIME_PASSED: "Waktu itu sudah lewat. Pilih waktu yang akan datang.",
        Reason.VISITORS_LEFT: "Masih ada pengunjung untuk Loket {counter}: {left}. Layani dahulu, atau tutup dan lepaskan mereka.",
        Reason.TOO_LATE: "Hanya dapat dibatalkan dalam {seconds} detik.",
        Reason.SOMEBODY_CALLED: "{number} sudah dipanggil ke Loket {counter}, jadi tidak dapat dibatalkan lagi.",
        Reason.NOTE_TOO_LONG: "Catatan paling banyak {limit} huruf; ini {length}. Singkatkan dahulu.",
        Reason.NOTHING_FOLLOWS: "{number} tidak punya layanan lain di Loket {counter}.",
        Reason.NOBODY_THERE: "Belum ada petugas untuk {service}{place}.",
        Reason.TOO_SOON: "Panggil dua kali dan tunggu 60 detik dahulu.",
        Reason.UNKNOWN_OFFICER: "Petugas “{officer}” tidak dikenal. Lihat: antrean officer list.",
        Reason.OFFICER_EXISTS: "Nama pengguna “{officer}” sudah ada. Pilih nama lain.",
        Reason.WEAK_PASSWORD: "Kata sandi paling sedikit {minimum} huruf.",
        Reason.LONG_PASSWORD: "Kata sandi paling banyak {maximum} huruf.",
        Reason.COMMON_PASSWORD: "Kata sandi ini mudah ditebak. Pilih yang lain, misalnya tiga kata yang tidak berhubungan.",
        Reason.SAME_PASSWORD: "Ini kata sandi yang lama. Pilih yang baru.",
        Reason.NOT_ALLOWED: "Hanya supervisor yang boleh melakukan ini.",
        Reason.NOT_YOUR_COUNTER: "Loket {counter} bukan loket instansi Anda. Pilih loket lain.",
        Reason.OFFICER_ELSEWHERE: "Anda masih membuka Loket {counter}{with}. Tutup dahulu, atau pindah ke sini.",
        Reason.UNKNOWN_AGENCY: "Instansi “{agency}” tidak ada. Yang ada: {known}.",
        Reason.SERVICE_IN_USE: "{waiting} orang masih menunggu {service}; selesaikan dahulu, lalu coba lagi.",
        Reason.UNUSABLE_NAME: "“{text}” tidak dapat dipakai: isi 1 sampai {limit} huruf, nama pengguna tanpa spasi.",
        Reason.UNKNOWN_ZONE: "Zona “{zone}” tidak ada. Yang ada: {known}.",
        Reason.UNKNOWN_SLIDE: "Tayangan nomor {number} tidak ada; daftar berisi {count}. Lihat: antrean media list.",
        Reason.FILE_TOO_LARGE: "{file} berukuran {megabytes} MB; basis data menyimpan paling banyak {limit} MB per berkas. Kecilkan filmnya, atau tayangkan dari folder (display.media).",
        Reason.PLAYLIST_TOO_LARGE: "Semua berkas bersama menjadi {megabytes} MB; basis data menyimpan paling banyak {limit} MB. Hapus beberapa dahulu.",
        Reason.NO_SITE: "Belum ada data lokasi. Jalankan: antrean init.",
    },
    "en": {
        Reason.UNKNOWN_SERVICE: "There is no service “{service}”{nearest}",
        Reason.UNKNOWN_COUNTER: "There is no counter {counter}. Check the number.",
        Reason.UNKNOWN_NUMBER: "There is no number {number} today. Please check it.",
        Reason.NOT_A_NUMBER: "“{text}” is not a queue number. Write for example A 047.",
        Reason.UNKNOWN_CODE: "This code is no ticket of this hall. Type the number.",
        Reason.UNKNOWN_BOOKING: "This booking code was not found. Check it, or get a number as usual.",
        Reason.BOOKED_FOR_LATER: "This booking is for {when}. Please come at that time.",
        Reason.BOOKING_PAST: "The day of this booking is over. Please get a new number for today.",
        Reason.BOOKING_USED: "This booking was used already, for number {number}.",
        Reason.NOT_CHECKED_IN: "There is no number for this booking of {when} yet. Ask the visitor to scan it at a kiosk.",
        Reason.NO_SERVICE: "Choose a service first.",
        Reason.TOO_MANY_SERVICES: "One number is for at most {limit} services.",
        Reason.SAME_SERVICE_TWICE: "{service} is chosen already.",
        Reason.SERVICE_CLOSED: "{service} is closed now{opens}.",
        Reason.SERVICE_FULL: "{service} is fully booked today{opens}.",
        Reason.SERVICE_PAUSED: "{service} is paused: {reason}{opens}.",
        Reason.SERVICE_ENDING: "The counters for {service} close soon and take no new numbers today{opens}.",
        Reason.HALL_STOPPED: "The building is being evacuated (“{text}”). There are no numbers and no calls until it is over.",
        Reason.HALL_NOT_STOPPED: "No evacuation is in force.",
        Reason.STOP_TEXT_NEEDED: "Write first what everybody should do, for example “Leave the building by the nearest door.”",
        Reason.SERVICE_NOT_PAUSED: "{service} is not paused.",
        Reason.COUNTER_NOT_OPEN: "Counter {counter} is not open. Open it first.",
        Reason.COUNTER_BUSY: "{number} is still at counter {counter}. Finish first.",
        Reason.COUNTER_TAKEN: "Counter {counter} is in use by {officer}. Choose another one.",
        Reason.NOTHING_AT_COUNTER: "Nobody is at counter {counter}. Call somebody first.",
        Reason.WRONG_STATE: "{number} {state}.",
        Reason.NOT_SERVED_HERE: "Counter {counter} does not serve {service}.",
        Reason.ALREADY_AT_COUNTER: "{number} is at counter {counter}.",
        Reason.REASON_NEEDED: "Choose or write the reason first.",
        Reason.TIME_PASSED: "That time has passed. Choose one to come.",
        Reason.VISITORS_LEFT: "There are visitors for counter {counter}: {left}. Serve them first, or close and let them go to others.",
        Reason.TOO_LATE: "This can only be taken back within {seconds} seconds.",
        Reason.SOMEBODY_CALLED: "{number} has been called to counter {counter}, so it is too late to take this back.",
        Reason.NOTE_TOO_LONG: "A note has at most {limit} characters; this one has {length}. Shorten it first.",
        Reason.NOTHING_FOLLOWS: "{number} has no other service at counter {counter}.",
        Reason.NOBODY_THERE: "Nobody is there for {service} yet{place}.",
        Reason.TOO_SOON: "Call twice and wait 60 seconds first.",
        Reason.UNKNOWN_OFFICER: "There is no officer “{officer}”. See: antrean officer list.",
        Reason.OFFICER_EXISTS: "The user name “{officer}” exists. Choose another one.",
        Reason.WEAK_PASSWORD: "A password needs at least {minimum} characters.",
        Reason.LONG_PASSWORD: "A password has at most {maximum} characters.",
        Reason.COMMON_PASSWORD: "This password is easy to guess. Choose another, for example three unrelated words.",
        Reason.SAME_PASSWORD: "This is the old password. Choose a new one.",
        Reason.NOT_ALLOWED: "Only a supervisor may do this.",
        Reason.NOT_YOUR_COUNTER: "Counter {counter} is not your agency's. Choose another one.",
        Reason.OFFICER_ELSEWHERE: "You still have counter {counter} open{with}. Close it first, or move here.",
        Reason.UNKNOWN_AGENCY: "There is no agency “{agency}”. There are: {known}.",
        Reason.SERVICE_IN_USE: "{waiting} people still wait for {service}; serve them first, then try again.",
        Reason.UNUSABLE_NAME: "“{text}” cannot be used: write 1 to {limit} characters, a user name without spaces.",
        Reason.UNKNOWN_ZONE: "There is no zone “{zone}”. There are: {known}.",
        Reason.UNKNOWN_SLIDE: "There is no slide {number}; the playlist has {count}. See: antrean media list.",
        Reason.FILE_TOO_LARGE: "{file} has {megabytes} MB; the database keeps at most {limit} MB of one file. Make the film smaller, or show it from a folder (display.media).",
        Reason.PLAYLIST_TOO_LARGE: "All files together would have {megabytes} MB; the database keeps at most {limit} MB. Remove some first.",
        Reason.NO_SITE: "There is no site yet. Run: antrean init.",
    },
    # Awaiting review by a native speaker (polite Javanese). Only what a kiosk can say.
    "jv": {
        Reason.UNKNOWN_BOOKING: "Kode booking menika boten wonten. Mangga dipriksa malih, utawi mendhet nomer kados limrah.",
        Reason.BOOKED_FOR_LATER: "Booking menika kangge {when}. Mangga rawuh ing wekdal menika.",
        Reason.BOOKING_PAST: "Dinten booking menika sampun langkung. Mangga mendhet nomer enggal kangge dinten menika.",
        Reason.BOOKING_USED: "Booking menika sampun dipunginakaken kangge nomer {number}.",
        Reason.NO_SERVICE: "Mangga pilih layanan rumiyin.",
        Reason.TOO_MANY_SERVICES: "Setunggal nomer paling kathah kangge {limit} layanan.",
        Reason.SAME_SERVICE_TWICE: "{service} sampun dipilih.",
        Reason.SERVICE_CLOSED: "{service} saweg tutup{opens}.",
        Reason.SERVICE_FULL: "Kuota {service} dinten menika kebak{opens}.",
        Reason.SERVICE_PAUSED: "{service} saweg dipunendheg: {reason}{opens}.",
        Reason.SERVICE_ENDING: "Loket {service} badhe tutup, boten nampi nomer enggal dinten menika{opens}.",
        Reason.HALL_STOPPED: "Gedhong saweg dipunkosongaken (“{text}”). Nomer lan timbalan dipunendheg rumiyin.",
    },
    # Awaiting review by a native speaker.
    "su": {
        Reason.UNKNOWN_BOOKING: "Kode booking ieu teu kapendak. Mangga pariksa deui, atanapi candak nomer sapertos biasana.",
        Reason.BOOKED_FOR_LATER: "Booking ieu kanggo {when}. Mangga sumping dina waktos eta.",
        Reason.BOOKING_PAST: "Dinten booking ieu parantos kaliwat. Mangga candak nomer anyar kanggo dinten ieu.",
        Reason.BOOKING_USED: "Booking ieu parantos dianggo kanggo nomer {number}.",
        Reason.NO_SERVICE: "Mangga pilih heula layanan.",
        Reason.TOO_MANY_SERVICES: "Hiji nomer pangseueurna pikeun {limit} layanan.",
        Reason.SAME_SERVICE_TWICE: "{service} parantos dipilih.",
        Reason.SERVICE_CLOSED: "{service} nuju tutup{opens}.",
        Reason.SERVICE_FULL: "Kuota {service} dinten ieu pinuh{opens}.",
        Reason.SERVICE_PAUSED: "{service} nuju dieureunkeun heula: {reason}{opens}.",
        Reason.SERVICE_ENDING: "Loket {service} bade tutup, teu nampi nomer anyar dinten ieu{opens}.",
        Reason.HALL_STOPPED: "Gedong nuju dikosongkeun (“{text}”). Nomer jeung panggero dieureunkeun heula.",
    },
}

OPENS = {
    "id": ", buka lagi {when}",
    "en": ", it opens again {when}",
    "jv": ", bikak malih {when}",
    "su": ", muka deui {when}",
}
NEAREST = {"id": "; mungkin “{nearest}”?", "en": "; did you mean “{nearest}”?"}
NOTHING_NEAR = {"id": ". Periksa namanya.", "en": ". Check its name."}
PLACES = {"id": " di Loket {}", "en": " at counter {}"}
WITH = {"id": " dengan {}", "en": " with {}"}
LEFT = {
    "id": {"held": "{} ditahan", "sent": "{} dikirim ke sini", "waiting": "{} menunggu hanya loket ini"},
    "en": {"held": "{} on hold", "sent": "{} sent here", "waiting": "{} waiting for this counter alone"},
}
STATES = {
    "id": {
        "planned": "belum gilirannya",
        "waiting": "masih menunggu",
        "called": "sudah dipanggil",
        "serving": "sedang dilayani",
        "done": "sudah selesai dilayani",
        "held": "sedang ditahan",
        "missed": "tidak hadir saat dipanggil",
        "cancelled": "sudah dibatalkan",
        "expired": "sudah tidak berlaku",
        "changed": "baru saja diubah di tempat lain. Coba lagi",
    },
    "en": {
        "planned": "is not due yet",
        "waiting": "is still waiting",
        "called": "has been called already",
        "serving": "is being served",
        "done": "has been served already",
        "held": "is on hold",
        "missed": "did not come when called",
        "cancelled": "has been cancelled",
        "expired": "is no longer valid",
        "changed": "was just changed elsewhere. Try again",
    },
}


def sentence(refusal: Refusal, catalogue: Catalogue | None, language: str = "id", *, when: str = "") -> str:
    """The sentence for *refusal* in *language*; in Indonesian where there is no translation.

    With a *catalogue* services are called by their names and times are local. *when* tells the time of the refusal
    where there is room for more than day and time of day.
    """
    spoken = language if refusal.reason in SENTENCES[language] else "id"
    facts = dict(refusal.facts)
    if catalogue is not None and facts.get("service") in catalogue.services:
        facts["service"] = text_in(catalogue.services[str(facts["service"])].name, language)
    nearest = facts.get("nearest")
    near = NEAREST if nearest else NOTHING_NEAR
    facts["nearest"] = near.get(spoken, near["id"]).format(nearest=nearest)
    facts["opens"] = ""
    if refusal.opens_at is not None:
        zone = catalogue.site.time_zone if catalogue else ZoneInfo("UTC")
        facts["when"] = when or _when(refusal.opens_at.astimezone(zone), spoken)
        facts["opens"] = OPENS[spoken].format(when=facts["when"])
    if refusal.reason is Reason.WRONG_STATE:
        facts["state"] = STATES[spoken].get(str(facts["state"]), str(facts["state"]))
    if refusal.reason is Reason.NOBODY_THERE:
        facts["place"] = PLACES[spoken].format(facts["counter"]) if facts["counter"] else ""
    if refusal.reason is Reason.OFFICER_ELSEWHERE:
        facts["with"] = WITH[spoken].format(facts["number"]) if facts["number"] else ""
    if refusal.reason is Reason.VISITORS_LEFT:
        told = [words.format(facts[name]) for name, words in LEFT[spoken].items() if facts[name]]
        facts["left"] = ", ".join(told)
    return SENTENCES[spoken][refusal.reason].format(**facts)


def _when(moment: datetime, language: str) -> str:
    """Day and time as people write them: 24/11 08.00, in English 24/11 08:00."""
    return f"{moment:%d/%m %H:%M}" if language == "en" else f"{moment:%d/%m %H.%M}"

"""Halls with names as long as they may be, and with one agency."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from shared.usecases.pause_service import pause_service
from tests.kiosk.hall import MORNING, Hall, hall_of, make_hall, sample

LONG = (
    "Pelayanan terpadu penerbitan surat keterangan kependudukan bagi warga pindahan antarprovinsi yang memerlukan "
    "verifikasi berkas persyaratan secara langsung oleh petugas pencatatan sipil kecamatan, termasuk pembaruan data "
    "keluarga, pengesahan dokumen asli, dan penyerahan salinan kepada pemohon"
)
EMOJI = "🏠 Rumah & <b>tanah</b> 👨‍👩‍👧 “PTSL” 100 %"


def long_name(letters: int = 300) -> str:
    """A name of exactly so many letters, made of the words such names are made of."""
    return (LONG * 2)[: letters - 1].rstrip(" ,").ljust(letters - 1, "i") + "."


def long_hall(folder: Path) -> Hall:
    """The sample with names as long as real ones get, one agency closed, one service full, one closed, one paused."""
    document = sample()
    first = document["agencies"][0]
    first["short"] = {"id": "Kependudukan dan Catatan Sipil"}
    first["services"][0]["name"] = {
        "id": "Perekaman KTP elektronik pemula, hilang, rusak, atau perubahan data"
    }
    first["services"][0].pop("short", None)
    first["services"][1]["quota"] = 1
    first["services"][2]["hours"] = {"mon": ["13:00-15:00"]}
    document["agencies"][-1]["hours"] = {"mon": ["13:00-15:00"]}
    document["agencies"][3]["short"] = {"id": "BPJS Ketenagakerjaan dan Pelatihan"}
    document["site"]["booking_address"] = "https://antrean.example/daftar"
    hall = make_hall(folder, document)
    hall.open(1, 2, 3, 4, 5, 6)
    hall.crowd(1, first["services"][1]["id"])
    hall.crowd(30, first["services"][0]["id"], first["services"][3]["id"])
    paused = first["services"][4]["id"]
    pause_service(
        hall.database, paused, "Jaringan ke pusat data sedang diperbaiki", MORNING + timedelta(hours=2)
    )
    hall.book("ONTIME", "ktp-baru", "akta-lahir", "nib")
    hall.book("TOOLATE", "ktp-baru", minutes=-30)
    hall.book("NEXTWEEK", "ktp-baru", minutes=10_080)
    return hall


def endless_hall(folder: Path) -> Hall:
    """Forty agencies, and every name that a visitor reads has the three hundred letters a name may have, or an emoji."""
    document = hall_of(40)
    for agency in document["agencies"][:3]:
        agency["name"] = agency["short"] = {"id": long_name()}
    document["agencies"][3]["name"] = document["agencies"][3]["short"] = {"id": EMOJI}
    for place, service in enumerate(document["agencies"][0]["services"]):
        service["name"] = {"id": long_name(299) + str(place % 10)} if place else {"id": EMOJI}
        service.pop("short", None)
        service["requirements"] = [*service["requirements"][:2], {"id": EMOJI}]
    for agency in document["agencies"][1:3]:
        agency["services"][0] |= {"name": {"id": long_name()}, "short": {"id": long_name()}}
    hall = make_hall(folder, document)
    hall.open(1, 2, 3, 4, 5, 6)
    hall.crowd(3, document["agencies"][0]["services"][0]["id"])
    return hall


def lone_hall(folder: Path) -> Hall:
    """A hall of one agency."""
    hall = make_hall(folder, hall_of(1))
    hall.open(1)
    return hall

"""A ticket to print in tests, and how to look at what came out."""

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from kiosk.printing.ticket import TicketPaper

PAYLOAD = "https://antrean.example/t/8Kf3qZ7m"

PAPER = TicketPaper(
    site_line="Mal Pelayanan Publik",
    site_name="Kabupaten Indramayu",
    agency="Disdukcapil",
    services=("Rekam dan cetak KTP-el", "Kartu Keluarga (KK)"),
    code="A",
    number=47,
    wait_at="Tunggu di Zona A, kursi biru",
    facts=(
        ("Di depan Anda", "3 orang"),
        ("Perkiraan menunggu", "10–20 menit"),
        ("Dipanggil sekitar", "08.52–09.02"),
        ("Prioritas", "Ya"),
    ),
    prepare_title="Siapkan",
    requirements=(
        "KTP lama (bila ada)",
        "Kartu Keluarga lama",
        "Buku nikah atau akta cerai",
        "Surat pengantar RT/RW",
    ),
    qr_payload=PAYLOAD,
    qr_title="Pantau dari ponsel",
    qr_text="Pindai kode ini. Boleh menunggu di luar.",
    missed_text="Terlewat? Temui meja informasi. Nomor tetap berlaku hari ini.",
    printed_at="Senin, 23 Nov 2026, 08.42",
    kiosk="Kios 1",
)


def rows(image: QImage) -> list[bytes]:
    """The dots of `image`, one byte each, row by row: 0 is black, 255 white."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots, line = bytes(grey.constBits()), grey.bytesPerLine()
    return [dots[y * line : y * line + grey.width()] for y in range(grey.height())]


def as_pillow(image: QImage) -> Image.Image:
    return Image.frombytes("L", (image.width(), image.height()), b"".join(rows(image)))


def same_dots(paper: Image.Image, image: QImage) -> bool:
    """Whether every dot on the paper is as it was drawn."""
    return paper.size == (image.width(), image.height()) and paper.convert("L").tobytes() == b"".join(
        rows(image)
    )


def read_code(paper: Image.Image) -> list[str]:
    """What a phone reads from the paper."""
    return [found.text for found in zxingcpp.read_barcodes(paper.convert("L"))]


def small_image(height: int = 60) -> QImage:
    """A few rows with a pattern in which a shifted or lost dot shows."""
    image = QImage(384, height, QImage.Format.Format_Mono)
    image.fill(1)
    for y in range(height):
        for x in range((y * 7) % 11, 384, 11):
            image.setPixel(x, y, 0)
    return image

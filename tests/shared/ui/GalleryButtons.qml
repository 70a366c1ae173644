pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Buttons and tiles in every state.
Item {
    GalleryTitle {
        x: Metrics.px(56)
        y: Metrics.px(130)
        text: "Tombol"
    }

    Repeater {
        model: ["normal", "ditekan", "fokus", "sibuk, 2 detik", "tidak tersedia, alasan tertulis"]

        GallerySlot {
            id: primarySlot

            required property int index
            required property string modelData

            y: Metrics.px(177)
            column: index
            caption: modelData

            PrimaryButton {
                objectName: primarySlot.modelData
                anchors.fill: parent
                text: "Ambil nomor"
                iconName: "confirmation_number"
                busyText: "Mengambil nomor"
                fontSize: Metrics.text(32)
                busy: primarySlot.index === 3
                enabled: primarySlot.index !== 4
            }
        }
    }

    Repeater {
        model: ["biasa", "biasa, ditekan"]

        GallerySlot {
            id: plainSlot

            required property int index
            required property string modelData

            y: Metrics.px(336)
            height: Metrics.px(100)
            column: index
            caption: modelData

            PlainButton {
                objectName: plainSlot.modelData
                anchors.fill: parent
                text: "Kembali"
                icon.name: "arrow_back"
                fontSize: Metrics.text(32)
            }
        }
    }

    Repeater {
        model: ["kedua", "kedua, ditekan", "kedua, fokus"]

        GallerySlot {
            id: secondSlot

            required property int index
            required property string modelData

            y: Metrics.px(336)
            height: Metrics.px(100)
            column: 2 + index
            caption: modelData

            SecondaryButton {
                objectName: secondSlot.modelData
                anchors.fill: parent
                text: "Tambah layanan"
                icon.name: "add_circle"
                fontSize: Metrics.text(31)
                iconSize: Metrics.text(38)
            }
        }
    }

    GalleryTitle {
        x: Metrics.px(56)
        y: Metrics.px(511)
        text: "Kotak instansi"
    }

    Repeater {
        model: ["kotak normal", "kotak ditekan", "kotak fokus", "tutup, syarat tetap bisa dibaca"]

        GallerySlot {
            id: tileSlot

            required property int index
            required property string modelData

            y: Metrics.px(557)
            height: Metrics.px(90)
            column: index
            caption: modelData

            AgencyTile {
                objectName: tileSlot.modelData
                anchors.fill: parent
                code: tileSlot.index === 3 ? "W" : "A"
                name: tileSlot.index === 3 ? "Bea Cukai" : "Disdukcapil"
                waiting: 18
                offText: tileSlot.index === 3 ? "13.00" : ""
            }
        }
    }

    GallerySlot {
        y: Metrics.px(557)
        height: Metrics.px(90)
        column: 4
        caption: "dua huruf"

        AgencyTile {
            anchors.fill: parent
            code: "AB"
            name: "BPJS Kesehatan"
            waiting: 7
        }
    }
}

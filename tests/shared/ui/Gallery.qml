pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// Every component in every state, at kiosk scale: the sheet the design drew, built from the real components.
AppWindow {
    id: root

    property bool highContrast: false

    designWidth: 1920
    designHeight: 1430
    width: 1920
    height: 1430

    Binding {
        target: Theme
        property: "highContrast"
        value: root.highContrast
    }

    component Title: Label {
        font.pixelSize: Metrics.text(25)
        font.weight: Theme.bold
    }

    component Caption: Label {
        required property Item of

        anchors.top: of.bottom
        anchors.topMargin: Metrics.px(14)
        anchors.horizontalCenter: of.horizontalCenter
        color: Theme.ink2
        font.pixelSize: Metrics.text(20)
    }

    component Slot: Item {
        id: slot

        required property int column
        required property string caption
        default property alias body: holder.data

        x: Metrics.px(56 + 366 * column)
        width: Metrics.px(344)
        height: Metrics.px(104)

        Item {
            id: holder

            anchors.fill: parent
        }

        Caption {
            of: holder
            text: slot.caption
        }
    }

    SiteMark {
        x: Metrics.px(56)
        y: Metrics.px(45)
        side: Metrics.px(58)
    }

    Label {
        x: Metrics.px(132)
        y: Metrics.px(46)
        text: "Komponen dan keadaan"
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.bold
        font.letterSpacing: Theme.titleSpacing * Metrics.text(42)
    }

    Title {
        x: Metrics.px(56)
        y: Metrics.px(130)
        text: "Tombol"
    }

    Repeater {
        model: ["normal", "ditekan", "fokus", "sibuk, 2 detik", "tidak tersedia, alasan tertulis"]

        Slot {
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

        Slot {
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

        Slot {
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
                fontSize: Metrics.text(32)
            }
        }
    }

    Title {
        x: Metrics.px(56)
        y: Metrics.px(511)
        text: "Kotak instansi"
    }

    Repeater {
        model: ["kotak normal", "kotak ditekan", "kotak fokus", "tutup, syarat tetap bisa dibaca"]

        Slot {
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

    Slot {
        y: Metrics.px(557)
        height: Metrics.px(90)
        column: 4
        caption: "dua huruf"

        AgencyTile {
            anchors.fill: parent
            code: "AB"
            name: "Badan Narkotika Nasional Kabupaten"
            waiting: 7
        }
    }

    Title {
        x: Metrics.px(56)
        y: Metrics.px(718)
        text: "Pilihan dan label keadaan"
    }

    Choice {
        id: unchosen

        x: Metrics.px(56)
        y: Metrics.px(789)
        width: Metrics.px(430)
        text: "Lansia"
        icon.name: "elderly"
        tone: Theme.manggis
        toneTint: Theme.manggisT
    }

    Caption {
        of: unchosen
        text: "tidak dipilih"
    }

    Choice {
        id: chosen

        x: Metrics.px(508)
        y: Metrics.px(789)
        width: Metrics.px(430)
        text: "Lansia"
        icon.name: "elderly"
        tone: Theme.manggis
        toneTint: Theme.manggisT
        checked: true
    }

    Caption {
        of: chosen
        text: "dipilih"
    }

    Grid {
        x: Metrics.px(960)
        y: Metrics.px(765)
        columns: 3
        spacing: Metrics.px(14)

        Repeater {
            model: [
                { kind: StatusPill.Ok, word: "Lancar" },
                { kind: StatusPill.Near, word: "Mendekati" },
                { kind: StatusPill.Over, word: "Lewat batas" },
                { kind: StatusPill.NoWait, word: "Tanpa menunggu" },
                { kind: StatusPill.OpensLater, word: "Buka lagi 13.00" },
                { kind: StatusPill.Full, word: "Kuota penuh" },
                { kind: StatusPill.Priority, word: "Prioritas" },
                { kind: StatusPill.Tomorrow, word: "Besok" },
                { kind: StatusPill.Closed, word: "Tutup" }
            ]

            StatusPill {
                required property var modelData

                kind: modelData.kind
                text: modelData.word
            }
        }
    }

    Title {
        x: Metrics.px(56)
        y: Metrics.px(1003)
        text: "Pelat nomor"
    }

    NumberPlate {
        id: plate

        x: Metrics.px(56)
        y: Metrics.px(1049)
        width: Metrics.px(560)
        height: Metrics.px(300)
        label: "Nomor antrean Anda"
        labelSize: Metrics.text(31)
        number: "A 047"
        numberSize: Metrics.px(190)
    }

    Caption {
        of: plate
        text: "kuning hanya untuk nomor"
    }

    Title {
        x: Metrics.px(652)
        y: Metrics.px(1003)
        text: "Baris zona (layar hall)"
    }

    Rectangle {
        id: hall

        x: Metrics.px(652)
        y: Metrics.px(1049)
        width: Metrics.px(1212)
        height: Metrics.px(300)
        radius: Metrics.px(Metrics.radiusPrimary)
        color: Theme.d0

        Grid {
            x: Metrics.px(32)
            y: Metrics.px(52)
            columns: 3
            columnSpacing: Metrics.px(52)
            rowSpacing: Metrics.px(20)

            Repeater {
                model: [
                    { counter: "1", number: "A 043", standing: ZoneRow.Number },
                    { counter: "3", number: "A 047", standing: ZoneRow.Called },
                    { counter: "15", number: "", standing: ZoneRow.Ready },
                    { counter: "6", number: "", standing: ZoneRow.Break },
                    { counter: "11", number: "", standing: ZoneRow.Closed }
                ]

                ZoneRow {
                    required property var modelData

                    width: Metrics.px(348)
                    rowHeight: Metrics.px(88)
                    counter: modelData.counter
                    number: modelData.number
                    standing: modelData.standing
                }
            }

            Row {
                leftPadding: Metrics.px(16)
                topPadding: Metrics.px(10)
                spacing: Metrics.px(36)

                Repeater {
                    model: ["left", "up", "right"]

                    DirectionArrow {
                        required property string modelData

                        direction: modelData
                        side: Metrics.px(70)
                    }
                }
            }
        }
    }

    Caption {
        of: hall
        text: "terakhir dipanggil, dipanggil sekarang, siap, istirahat, tutup; panah selalu arah sebenarnya"
    }
}

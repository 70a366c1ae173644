pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The plate and the rows of the zone display.
Item {
    GalleryTitle {
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

    GalleryCaption {
        of: plate
        text: "kuning hanya untuk nomor"
    }

    GalleryTitle {
        x: Metrics.px(652)
        y: Metrics.px(1003)
        text: "Baris zona (layar hall)"
    }

    Rectangle {
        id: ground

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

    GalleryCaption {
        of: ground
        text: "terakhir dipanggil, dipanggil sekarang, siap, istirahat, tutup; panah selalu arah sebenarnya"
    }
}

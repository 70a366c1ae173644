pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Choices and status pills.
Item {
    GalleryTitle {
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

    GalleryCaption {
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

    GalleryCaption {
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
                { kind: StatusPill.Booked, word: "Booking 09.00" },
                { kind: StatusPill.Closed, word: "Tutup" }
            ]

            StatusPill {
                required property var modelData

                kind: modelData.kind
                text: modelData.word
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// Which service is read about, and how it is now: information only, so in low reach it stands out of reach.
ColumnLayout {
    id: root

    required property DetailsPage page

    spacing: Metrics.px(12)

    RowLayout {
        spacing: Metrics.px(24)

        LetterBlock {
            code: root.page.code
            side: Metrics.px(96)
            radius: Metrics.px(Metrics.radiusCard)
            strong: true
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0

            PlainLabel {
                readonly property int size: text.length > 200 && Metrics.landscape ? Metrics.px(30) : Metrics.text(text.length > 100 ? 30 : 44)

                text: root.page.title
                color: Theme.ink
                font.pixelSize: size
                font.weight: Theme.bold
                font.letterSpacing: size * Theme.titleSpacing
                lineHeight: 0.92
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            PlainLabel {
                text: root.page.agency
                color: Theme.ink2
                font.pixelSize: Metrics.text(30)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }

    ServiceFacts {
        waiting: root.page.waiting
        estimate: root.page.estimate
        standing: root.page.standing
        standingText: root.page.standingText
        note: root.page.note
        Layout.fillWidth: true
    }
}

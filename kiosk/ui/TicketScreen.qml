pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K4: your number, and the paper on its way. Without paper NoPaperScreen takes its place.
FocusScope {
    id: root

    required property TicketPage page
    required property Visit visit

    Panes {
        gap: Metrics.px(22)
        topPadding: Metrics.px(Metrics.landscape ? 28 : 32)
        leadShare: 0.556
        columnGap: Metrics.px(28)
        footBelowBody: true

        lead: TicketPart {
            anchors.fill: parent
            page: root.page
            numberSize: Metrics.px(root.page.caption.length > 90 ? 200 : !root.visit.largeText ? 312 : Metrics.landscape ? 240 : 270)
            plateHeight: Metrics.px(root.visit.largeText ? 420 : 500)
        }

        body: Item {
            id: body

            readonly property real room: height - qr.implicitHeight

            anchors.fill: parent

            QrCard {
                id: qr

                y: Metrics.landscape ? strips.height + Metrics.px(22) : 0
                width: parent.width
                height: Metrics.landscape ? parent.height - y : implicitHeight
                code: root.page.code
                onPhone: root.page.onPhone
                side: Metrics.px(root.visit.largeText ? 264 : 320)
            }

            ColumnLayout {
                id: strips

                y: Metrics.landscape ? 0 : qr.height + Math.max(Metrics.px(22), (body.room - height) / 2)
                width: parent.width
                spacing: Metrics.px(22)

                PrintStrip {
                    visible: root.page.strip === "printing" || root.page.strip === "take"
                    done: root.page.strip === "take"
                    title: root.page.stripTitle
                    text: root.page.stripText
                    Layout.fillWidth: true
                }

                Banner {
                    visible: root.page.strip === "offered"
                    title: root.page.stripTitle
                    sentence: root.page.stripText
                    iconName: "confirmation_number"
                    tone: Banner.Progress
                    Layout.fillWidth: true
                }
            }
        }

        foot: RowLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            PlainButton {
                visible: root.page.reprintShown
                text: root.page.strip === "offered" ? qsTr("Cetak tiket") : qsTr("Cetak ulang")
                icon.name: "print"
                enabled: root.page.mayReprint
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.horizontalStretchFactor: 418
                onClicked: root.visit.reprint()
            }

            PrimaryButton {
                text: qsTr("Selesai")
                note: root.page.closingNote
                minimumHeight: Metrics.touch(104)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.horizontalStretchFactor: 562
                onClicked: root.visit.startOver()
            }
        }
    }
}

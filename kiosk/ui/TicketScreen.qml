pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K4: your number. It stays valid whatever becomes of the paper.
FocusScope {
    id: root

    required property TicketPage page
    required property Visit visit

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Metrics.px(32)
        anchors.bottomMargin: Metrics.px(24)
        spacing: Metrics.px(22)

        NumberPlate {
            number: root.page.number
            label: qsTr("Nomor antrean Anda")
            caption: root.page.caption
            numberSize: Metrics.px(root.visit.largeText ? 270 : 312)
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Metrics.px(root.visit.largeText ? 420 : 500))
        }

        RowLayout {
            spacing: Metrics.px(18)
            uniformCellSizes: true
            Layout.fillHeight: false

            FactCard {
                iconName: "event_seat"
                label: qsTr("Tunggu di")
                value: root.page.zone
                note: root.page.seats
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }

            FactCard {
                iconName: "group"
                label: qsTr("Di depan Anda")
                value: root.page.ahead
                note: root.page.aheadNote
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }

            FactCard {
                iconName: "hourglass_top"
                label: qsTr("Perkiraan")
                value: root.page.wait
                note: root.page.waitNote
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }
        }

        QrCard {
            code: root.page.code
            onPhone: root.page.onPhone
            side: Metrics.px(root.visit.largeText ? 264 : 320)
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        PrintStrip {
            visible: root.page.strip === "printing" || root.page.strip === "take"
            done: root.page.strip === "take"
            title: root.page.stripTitle
            text: root.page.stripText
            Layout.fillWidth: true
        }

        Banner {
            visible: root.page.strip === "fault"
            title: root.page.stripTitle
            sentence: root.page.stripText
            iconName: "print_error"
            outlined: true
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(done.implicitHeight, again.implicitHeight)

            PlainButton {
                id: again

                visible: root.page.reprintShown
                width: Metrics.px(418)
                height: parent.height
                text: qsTr("Cetak ulang")
                icon.name: "print"
                enabled: root.page.mayReprint
                onClicked: root.visit.reprint()
            }

            PrimaryButton {
                id: done

                anchors.right: parent.right
                width: Metrics.px(562)
                height: parent.height
                text: qsTr("Selesai")
                note: root.page.closingNote
                minimumHeight: Metrics.touch(104)
                onClicked: root.visit.startOver()
            }
        }
    }
}

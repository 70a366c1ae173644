pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K6 and K6b: no numbers here now. Why, when again, and where instead: never a dead end.
FocusScope {
    id: root

    required property RestPage page
    property bool largeText: false

    GridLayout {
        anchors.centerIn: parent
        width: parent.width
        columns: Metrics.landscape && !root.page.urgent ? 2 : 1
        columnSpacing: Metrics.px(48)
        rowSpacing: Metrics.px(root.largeText ? 28 : 52)
        uniformCellWidths: true

        ColumnLayout {
            spacing: Metrics.px(20)
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Metrics.px(Metrics.landscape || root.largeText ? 150 : 190)
                implicitHeight: implicitWidth
                radius: width / 2
                color: root.page.urgent ? Theme.bataT : Theme.nilaT
                border.color: Theme.bandLine
                border.width: Theme.highContrast ? Metrics.px(3) : 0
                Layout.alignment: Qt.AlignHCenter

                Icon {
                    anchors.centerIn: parent
                    name: root.page.iconName
                    color: root.page.urgent ? Theme.bata : Theme.nila
                    size: Metrics.px(Metrics.landscape || root.largeText ? 84 : 108)
                }
            }

            PlainLabel {
                text: root.page.title
                color: Theme.ink
                font.pixelSize: Metrics.text(72)
                font.weight: Theme.bold
                font.letterSpacing: Metrics.text(72) * Theme.titleSpacing
                wrapMode: Text.Wrap
                lineHeight: 0.95
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            PlainLabel {
                text: root.page.sentence
                color: root.page.urgent ? Theme.ink : Theme.ink2
                font.pixelSize: Metrics.text(root.page.urgent ? 60 : 38)
                font.weight: root.page.urgent ? Theme.semiBold : Theme.medium
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Metrics.px(20)
            Layout.fillWidth: true

            HoursTable {
                hours: root.page.hours
                visible: count > 0
                Layout.fillWidth: true
            }

            RestCard {
                visible: root.page.kiosk !== ""
                title: root.page.kiosk
                text: root.page.way
                iconName: "arrow_forward"
                Layout.fillWidth: true
            }

            RestCard {
                visible: root.page.desk !== ""
                title: qsTr("Meja informasi")
                text: root.page.desk
                iconName: "support_agent"
                Layout.fillWidth: true
            }

            RestCard {
                visible: root.page.booking !== ""
                title: root.page.bookingTitle
                text: qsTr("Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.")
                code: root.page.booking
                Layout.fillWidth: true
            }

            RestCard {
                visible: root.page.address !== ""
                title: qsTr("Lihat lewat ponsel")
                text: qsTr("Pindai kode ini. Tanpa aplikasi, tanpa biaya.")
                code: root.page.address
                Layout.fillWidth: true
            }

            PlainLabel {
                visible: root.page.note !== ""
                text: root.page.note
                color: Theme.ink2
                font.pixelSize: Metrics.text(30)
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.topMargin: Metrics.px(12)
            }
        }
    }
}

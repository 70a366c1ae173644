pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The ticket's code to scan, and what it is for: the phone where phones reach the hall, else staff.
//
// code (the text in it), onPhone, side (of the code with its quiet zone, real pixels)
Panel {
    id: root

    required property string code
    required property bool onPhone

    property real side: Metrics.px(300)

    implicitHeight: Math.max(side, words.implicitHeight) + Metrics.px(28)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(14)
        anchors.rightMargin: Metrics.px(30)
        spacing: Metrics.px(20)

        Image {
            source: root.code === "" ? "" : "image://qr/" + encodeURIComponent(root.code)
            sourceSize: Qt.size(root.side, root.side)
            smooth: false
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Kode QR tiket Anda")
        }

        ColumnLayout {
            id: words

            spacing: Metrics.px(8)

            PlainLabel {
                text: root.onPhone ? qsTr("Pantau dari ponsel") : qsTr("Kode tiket Anda")
                color: Theme.ink
                font.pixelSize: Metrics.text(42)
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            PlainLabel {
                text: root.onPhone
                      ? qsTr("Arahkan kamera ponsel ke kode ini. Anda boleh menunggu di luar dan kembali saat giliran dekat.")
                      : qsTr("Petugas dapat memindai kode ini.")
                color: Theme.ink2
                font.pixelSize: Metrics.text(34)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}

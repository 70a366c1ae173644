pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// Three ways to keep a number that is not on paper: photograph the screen, scan the code, write it down.
//
// code (the text in it), writeDown ("A 047, Zona A"), side (of the code with its quiet zone, real pixels),
// tight (little height for large text)
Panel {
    id: root

    required property string code
    required property string writeDown

    property real side: Metrics.px(346)
    property bool tight: false

    implicitHeight: Math.max(side, words.implicitHeight + Metrics.px(18)) + Metrics.px(16)

    component Way: RowLayout {
        id: way

        required property string iconName
        required property string text

        spacing: Metrics.px(18)

        Icon {
            name: way.iconName
            color: Theme.nila
            size: Metrics.px(44)
        }

        Label {
            text: way.text
            textFormat: Text.StyledText
            color: Theme.ink
            font.pixelSize: Metrics.text(36)
            font.weight: Theme.medium
            wrapMode: Text.Wrap
            lineHeight: 0.95
            Layout.fillWidth: true
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(8)
        anchors.rightMargin: Metrics.px(24)
        spacing: Metrics.px(16)

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

            spacing: Metrics.px(root.tight ? 2 : Metrics.textScale > 1 ? 8 : 16)

            PlainLabel {
                text: qsTr("Simpan nomor ini")
                color: Theme.ink
                font.pixelSize: Metrics.text(root.tight ? 34 : 44)
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            Way {
                iconName: "photo_camera"
                text: qsTr("Foto layar ini, atau")
            }

            Way {
                iconName: "qr_code_scanner"
                text: qsTr("pindai kodenya, atau")
            }

            Way {
                iconName: "edit_note"
                text: qsTr("catat: %1").arg("<b>" + Markup.escaped(root.writeDown) + "</b>")
            }
        }
    }
}

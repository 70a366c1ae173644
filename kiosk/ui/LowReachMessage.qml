pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// What stands out of reach while "Kursi roda" is on: that nothing up here needs to be touched, and who helps.
//
// help: where staff are, as the catalogue says it; "" draws nothing of it
Item {
    id: root

    required property string help

    implicitHeight: message.implicitHeight

    ColumnLayout {
        id: message

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.px(16)
        spacing: Metrics.px(Metrics.landscape ? 16 : 40)

        RowLayout {
            spacing: Metrics.px(40)

            Rectangle {
                Layout.preferredWidth: Metrics.px(Metrics.landscape ? 104 : 150)
                Layout.preferredHeight: Layout.preferredWidth
                radius: width / 2
                color: Theme.nila

                Icon {
                    anchors.centerIn: parent
                    name: "accessible"
                    color: Theme.nilaText
                    size: Metrics.px(Metrics.landscape ? 60 : 84)
                }
            }

            ColumnLayout {
                spacing: Metrics.px(8)

                PlainLabel {
                    text: qsTr("Semua tombol ada di bagian bawah")
                    color: Theme.ink
                    font.pixelSize: Metrics.text(Metrics.landscape ? 46 : 60)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    lineHeight: 0.92
                    Layout.fillWidth: true
                }

                PlainLabel {
                    text: qsTr("Ketuk “Kursi roda” lagi untuk kembali.")
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(34)
                    wrapMode: Text.Wrap
                    lineHeight: 0.95
                    Layout.fillWidth: true
                }
            }
        }

        Panel {
            visible: root.help !== ""
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + Metrics.px(Metrics.landscape ? 24 : 48)

            RowLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Metrics.px(34)
                spacing: Metrics.px(30)

                Icon {
                    name: "support_agent"
                    color: Theme.nila
                    size: Metrics.px(60)
                }

                ColumnLayout {
                    spacing: 0

                    PlainLabel {
                        text: qsTr("Perlu dibantu petugas?")
                        color: Theme.ink
                        font.pixelSize: Metrics.text(36)
                        font.weight: Theme.bold
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }

                    PlainLabel {
                        text: root.help
                        color: Theme.ink2
                        font.pixelSize: Metrics.text(31)
                        wrapMode: Text.Wrap
                        lineHeight: 0.95
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}

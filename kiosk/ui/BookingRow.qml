pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// The entry for booked visitors on the first screen. signal clicked()
AbstractButton {
    id: root

    readonly property bool flipped: down && Theme.highContrast

    implicitWidth: Metrics.px(1000)
    implicitHeight: Math.max(Metrics.touch(116), words.implicitHeight + Metrics.px(24))
    leftPadding: Metrics.px(Metrics.landscape ? 28 : 36)
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    text: qsTr("Sudah daftar online?")
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: how.text

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: LipFace {
        id: face

        radius: Metrics.px(Metrics.radiusCard)
        pressed: root.down
        focused: root.visualFocus
        color: root.flipped ? Theme.hcWhite : root.down ? Theme.nilaT : Theme.surface
        outline: Theme.line2
        outlineWidth: Metrics.px(Theme.highContrast ? 4 : 2)
        lip: Metrics.px(4)
    }

    contentItem: Item {
        RowLayout {
            y: (parent.height - height) / 2 + face.drop
            width: parent.width
            spacing: Metrics.px(Metrics.landscape ? 26 : 30)

            Icon {
                name: "qr_code_scanner"
                color: root.flipped ? Theme.hcBlack : Theme.nila
                size: Metrics.text(Metrics.landscape ? 54 : 56)
            }

            ColumnLayout {
                id: words

                spacing: 0

                PlainLabel {
                    text: root.text
                    color: root.flipped ? Theme.hcBlack : Theme.ink
                    font.pixelSize: Metrics.text(Metrics.landscape ? 34 : 36)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    lineHeight: 0.92
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                PlainLabel {
                    id: how

                    text: Metrics.landscape ? qsTr("Pindai QR atau ketik kode") : qsTr("Pindai kode QR atau ketik kode booking")
                    color: root.flipped ? Theme.hcBlack : Theme.ink2
                    font.pixelSize: Metrics.text(30)
                    wrapMode: Text.Wrap
                    lineHeight: 0.92
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            Icon {
                visible: !Metrics.landscape
                name: "chevron_right"
                color: root.flipped ? Theme.hcBlack : Theme.nila
                size: Metrics.text(44)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The way to the search on the first screen: looks like the field that it opens.
//
// text: an example of what to write; signal clicked()
AbstractButton {
    id: root

    readonly property bool flipped: down && Theme.highContrast
    readonly property real side: Metrics.px(Metrics.landscape ? 30 : 40)

    implicitWidth: Metrics.px(1000)
    implicitHeight: Math.max(Metrics.touch(Metrics.landscape ? 118 : 124), words.implicitHeight + Metrics.px(28))
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Cari layanan")
    Accessible.description: root.text

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: LipFace {
        id: face

        radius: Metrics.px(Metrics.radiusCard)
        pressed: root.down
        focused: root.visualFocus
        color: root.flipped ? Theme.hcWhite : root.down ? Theme.nilaT : Theme.surface
        outline: Theme.nila
        outlineWidth: Metrics.px(4)
        lip: Metrics.px(4)
        lipColor: Theme.lipSecond
    }

    contentItem: Item {
        Icon {
            id: glass

            x: root.side
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: face.drop
            name: "search"
            color: root.flipped ? Theme.hcBlack : Theme.nila
            size: Metrics.text(Metrics.landscape ? 46 : 54)
        }

        PlainLabel {
            id: words

            anchors.left: glass.right
            anchors.leftMargin: Metrics.px(Metrics.landscape ? 20 : 26)
            anchors.right: parent.right
            anchors.rightMargin: Metrics.px(16)
            anchors.verticalCenter: glass.verticalCenter
            text: root.text
            color: root.flipped ? Theme.hcBlack : Theme.ink2
            font.pixelSize: Metrics.text(Metrics.landscape ? 33 : 36)
            font.weight: Theme.medium
            wrapMode: Text.Wrap
            lineHeight: 0.92
            Accessible.ignored: true
        }
    }
}

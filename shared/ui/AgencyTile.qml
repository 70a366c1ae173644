pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// An agency on the kiosk: letter, name (two lines at most, never cut), people waiting.
//
// code, name, spoken (the whole name, where that is longer), waiting (people; -1 draws no figure)
// offText  words beside the clock when the agency is closed now ("Buka 13.00"), below the name of a narrow tile: drawn
//          sunk, still tappable
// signal clicked()
AbstractButton {
    id: root

    required property string code
    required property string name
    property string spoken: name
    property int waiting: -1
    property string offText: ""

    readonly property bool off: offText !== ""
    readonly property bool stacked: off && width < Metrics.px(450)
    readonly property bool flipped: down && Theme.highContrast
    readonly property color ink: flipped ? Theme.hcBlack : off ? Theme.ink2 : Theme.ink
    readonly property real edge: Metrics.px(Theme.highContrast ? 4 : 2)

    implicitWidth: Metrics.px(490)
    implicitHeight: Metrics.touch(90)
    padding: 0
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.off ? root.offText : root.waiting >= 0 ? qsTr("%n orang menunggu", "", root.waiting) : ""

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: LipFace {
        id: body

        radius: Metrics.px(Metrics.radiusTile)
        pressed: root.down && !root.off
        focused: root.visualFocus
        color: root.flipped ? Theme.hcWhite : root.off ? Theme.sunk : root.down ? Theme.nilaT : Theme.surface
        outline: root.down ? Theme.nila : Theme.line
        outlineWidth: root.edge
        dashed: root.off && Theme.highContrast
        lip: root.off ? 0 : Metrics.px(4)

        LetterBlock {
            x: root.edge
            y: root.edge
            width: Metrics.px(78)
            height: parent.height - 2 * root.edge
            radius: Metrics.px(Metrics.radiusTile) - root.edge
            roundRight: false
            fontSize: Metrics.px(root.code.length > 1 ? 34 : 45)
            code: root.code
            strong: root.down && !root.off
            off: root.off
        }
    }

    contentItem: Item {
        GridLayout {
            y: body.drop
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Metrics.px(94)
            anchors.rightMargin: Metrics.px(16)
            height: parent.height - (root.stacked ? Metrics.px(6) : 0)
            columns: root.stacked ? 2 : 3
            columnSpacing: Metrics.px(8)
            rowSpacing: 0

            PlainLabel {
                text: root.name
                color: root.ink
                font.pixelSize: Metrics.text(31)
                font.weight: Theme.semiBold
                wrapMode: Text.WordWrap
                lineHeight: 0.84
                fontSizeMode: Text.Fit
                minimumPixelSize: Metrics.px(24)
                verticalAlignment: Text.AlignVCenter
                Layout.columnSpan: root.stacked ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.ignored: true
            }

            Icon {
                name: root.off ? "schedule" : root.waiting >= 0 ? "group" : ""
                color: root.flipped ? Theme.hcBlack : Theme.ink2
                size: Metrics.px(31)
            }

            PlainLabel {
                visible: text !== ""
                text: root.off ? root.offText : root.waiting >= 0 ? root.waiting : ""
                color: root.ink
                font.pixelSize: Metrics.text(root.off ? 29 : 32)
                font.weight: root.off ? Theme.semiBold : Theme.bold
                Layout.fillWidth: root.stacked
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// One counter at sign-in: free, chosen, or locked with the name of who sits there.
//
// counter, note, taken, chosen, over (a supervisor may take it over); signal picked()
AbstractButton {
    id: root

    required property int counter
    required property string note
    required property bool taken
    required property bool chosen
    required property bool over

    readonly property color ink: taken ? Theme.ink2 : chosen ? Theme.nila : Theme.ink

    signal picked()

    enabled: !taken
    implicitHeight: Metrics.px(80)
    leftPadding: Metrics.px(17)
    rightPadding: Metrics.px(14)
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("Loket %1").arg(root.counter)
    Accessible.description: root.note
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.click()

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: root.picked()

    background: LipFace {
        radius: Metrics.px(Metrics.radiusButton)
        pressed: root.down
        focused: root.visualFocus
        color: root.taken ? Theme.sunk : root.chosen ? Theme.nilaT : Theme.surface
        outline: root.taken ? Theme.line : root.chosen ? Theme.nila : Theme.line2
        outlineWidth: Metrics.px(root.chosen ? 3 : 1)
        lip: root.taken || root.chosen ? 0 : Metrics.px(3)
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: -Metrics.px(2)

            PlainLabel {
                text: root.counter
                color: root.ink
                font.pixelSize: Metrics.text(26)
                font.weight: Theme.bold
                lineHeight: 0.9
                Accessible.ignored: true
            }

            ElidedLabel {
                width: parent.width
                text: root.note
                color: root.ink
                font.pixelSize: Metrics.text(14)
                font.weight: Theme.semiBold
                Accessible.ignored: true
            }
        }

        Icon {
            anchors.right: parent.right
            y: Metrics.px(10)
            name: root.taken ? "lock" : root.chosen ? "check_circle" : root.over ? "person" : ""
            color: root.ink
            size: Metrics.text(root.chosen ? 23 : 20)
        }
    }
}

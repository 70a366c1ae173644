pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// A square button of the narrow bar with an icon alone; its words are heard and shown as a tip.
AbstractButton {
    id: root

    required property string iconName
    property bool flat: false

    implicitWidth: Metrics.px(flat ? 28 : 48)
    implicitHeight: Metrics.px(flat ? 40 : 52)

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    ToolTip.visible: hovered
    ToolTip.delay: 600
    ToolTip.text: text

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: root.down ? Theme.dLine : root.flat ? (root.hovered ? Theme.d2 : "transparent") : root.hovered ? Theme.dLine : Theme.d2

        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(Metrics.radiusButton)
            dark: true
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? Theme.dt : Theme.dLine
            size: Metrics.text(root.flat ? 20 : 24)
        }
    }
}

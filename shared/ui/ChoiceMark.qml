pragma ComponentBehavior: Bound

import QtQuick

// The box or ring of a Choice, drawn.
//
// one (ring instead of box), checked, tint, side
Rectangle {
    id: root

    property bool one: false
    property bool checked: false
    property real side: Metrics.px(38)
    property color tint: Theme.line2

    implicitWidth: side
    implicitHeight: side
    radius: one ? side / 2 : Math.round(side * 0.12)
    border.width: Math.max(1, Math.round(side / 11))
    border.color: tint
    color: checked && !one ? tint : "transparent"

    Accessible.ignored: true

    Icon {
        visible: root.checked && !root.one
        anchors.centerIn: parent
        name: "check"
        color: Theme.highContrast ? Theme.hcBlack : Theme.surface
        size: root.side * 0.84
    }

    Rectangle {
        visible: root.checked && root.one
        anchors.centerIn: parent
        width: Math.round(root.side / 4) * 2
        height: width
        radius: width / 2
        color: root.tint
    }
}

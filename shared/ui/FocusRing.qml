pragma ComponentBehavior: Bound

import QtQuick

// The focus ring: 4 px outside a gap of 3 px around its parent (2 and 2 at the counter). Visible for keyboard,
// switch and screen-reader use.
//
// shown   draw it
// radius  radius of what it surrounds; lip: how far that hangs below the parent; dark: white ring on dark ground
Item {
    id: root

    property bool shown: false
    property real radius: 0
    property real lip: 0
    property bool dark: false
    property int size: Metrics.surface

    readonly property int gap: Metrics.px(Metrics.pick(size, 3, 2))
    readonly property int ring: Metrics.px(Metrics.pick(size, 4, 3))

    anchors.fill: parent
    z: -1
    visible: shown

    Rectangle {
        anchors.fill: parent
        anchors.margins: -(root.gap + root.ring)
        anchors.bottomMargin: -(root.gap + root.ring + root.lip)
        radius: root.radius + root.gap + root.ring
        color: root.dark ? Theme.focusDark : Theme.focus
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.gap
        anchors.bottomMargin: -(root.gap + root.lip)
        radius: root.radius + root.gap
        color: root.dark ? Theme.focusDarkGap : Theme.focusGap
    }
}

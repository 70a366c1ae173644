pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// How far something is, as a filled line.
//
// value 0..1; label (accessible name); fill, track; thickness (real pixels)
Control {
    id: root

    required property real value
    required property string label
    property color fill: Theme.nila
    property color track: Theme.sunk
    property real thickness: Metrics.px(10)

    implicitWidth: Metrics.px(200)
    implicitHeight: thickness

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    background: Rectangle {
        radius: height / 2
        color: root.track
        border.color: Theme.bandLine
        border.width: Theme.highContrast ? Metrics.px(2) : 0
    }

    contentItem: Item {
        Rectangle {
            width: Math.max(height, Math.round(parent.width * Math.min(1, Math.max(0, root.value))))
            visible: root.value > 0
            height: parent.height
            radius: height / 2
            color: root.fill
        }
    }
}

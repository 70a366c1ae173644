pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A dark bar of which every part is a button and one is on: languages, Buka/Istirahat/Tutup, pages.
// Its children are SegmentButton.
//
// label (its accessible name), size
Control {
    id: root

    required property string label
    property int size: Metrics.surface
    property color ground: Theme.d2
    default property alias segments: row.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Metrics.px(Metrics.pick(size, 7, 3))

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    background: Rectangle {
        radius: Metrics.px(Metrics.pick(root.size, Metrics.radiusCard, Metrics.radiusField))
        color: root.ground
        border.color: Theme.bandLine
        border.width: Theme.highContrast ? Metrics.px(4) : 0
    }

    contentItem: Row {
        id: row

        spacing: Metrics.px(3)
    }
}

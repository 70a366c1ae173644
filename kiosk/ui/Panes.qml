pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import shared.ui

// The three parts of a screen and where they stand: one below the other in portrait, in two columns in landscape, all
// in the lower part of the panel in low reach. Write each screen once, as items that fill their parent:
//
// lead       what the screen is about; as high as it wants (less when the body needs the room: let it be a Flickable)
// body       takes the rest; its implicitHeight is the least it needs
// foot       buttons above the bottom bar; nothing of it visible takes no room
// low        low reach: everything begins below Metrics.kioskReach; above stands
// upper      information that need not be reached, usually a LowReachMessage
// leadShare  part of the width that the lead takes in landscape; footBelowBody: the foot stands right, not left
Item {
    id: root

    required property Item lead
    required property Item body
    required property Item foot
    property Item upper: null
    property bool low: false
    property real leadShare: 0.3
    property bool footBelowBody: false
    property real gap: Metrics.px(18)
    property real columnGap: Metrics.px(34)
    property real topPadding: Metrics.px(26)
    property real bottomPadding: Metrics.px(24)

    readonly property bool wide: Metrics.landscape
    readonly property real upperEdge: (low ? zone.height : 0) + topPadding
    readonly property real lowerEdge: height - bottomPadding
    readonly property real leadWidth: wide ? Math.round((width - columnGap) * leadShare) : width
    readonly property real bodyX: wide ? leadWidth + columnGap : 0
    readonly property real footRoom: foot.implicitHeight > 0 ? foot.implicitHeight + gap : 0

    anchors.fill: parent

    Rectangle {
        id: zone

        visible: root.low
        x: -(width - root.width) / 2
        width: root.Window.width
        height: Metrics.px(Metrics.kioskReach - Metrics.kioskHeader)
        color: Theme.nilaT
        border.color: Theme.bandLine
        border.width: Theme.highContrast ? Metrics.px(2) : 0
    }

    Item {
        visible: root.low
        width: root.width
        height: zone.height
        children: [root.upper]
    }

    Item {
        id: leadPlace

        readonly property real most: root.lowerEdge - y - (root.wide && root.footBelowBody ? 0 : root.footRoom)
        readonly property real bodyNeeds: root.body.implicitHeight > 0 ? root.body.implicitHeight + root.gap : 0

        y: root.upperEdge
        width: root.leadWidth
        height: Math.max(0, root.wide ? most : Math.min(root.lead.implicitHeight, most - bodyNeeds))
        children: [root.lead]
    }

    Item {
        id: bodyPlace

        x: root.bodyX
        y: root.wide || leadPlace.height === 0 ? root.upperEdge : leadPlace.y + leadPlace.height + root.gap
        width: root.width - x
        height: Math.max(0, root.lowerEdge - y - (root.wide && !root.footBelowBody ? 0 : root.footRoom))
        children: [root.body]
    }

    Item {
        x: root.wide && root.footBelowBody ? root.bodyX : 0
        y: root.lowerEdge - height
        width: root.wide && root.footBelowBody ? root.width - x : root.leadWidth
        height: root.foot.implicitHeight
        children: [root.foot]
    }
}

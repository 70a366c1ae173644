pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// One service of the visit and where it stands. Information, so no lip.
//
// text, kind (done, now, next, other), note; low: for little room
Control {
    id: root

    required property string text
    required property string kind
    required property string note
    property bool low: false

    readonly property bool done: kind === "done"
    readonly property bool now: kind === "now"
    readonly property color ink: done ? Theme.daun : now ? Theme.ink : Theme.ink2

    implicitHeight: Math.max(Metrics.px(low ? 46 : 58), implicitContentHeight + Metrics.px(12))
    leftPadding: Metrics.px(17)
    rightPadding: Metrics.px(16)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root.note

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: root.done ? Theme.daunT : root.now ? Theme.nilaT : Theme.sunk
        border.color: root.now ? Theme.nila : "transparent"
        border.width: root.now ? Metrics.px(2) : 0
    }

    contentItem: RowLayout {
        spacing: Metrics.px(12)

        Icon {
            name: root.done ? "check_circle" : root.now ? "play_circle" : "schedule"
            color: root.now ? Theme.nila : root.ink
            size: Metrics.text(25)
        }

        ElidedLabel {
            text: root.text
            color: root.ink
            font.pixelSize: Metrics.text(16)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.9
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainLabel {
            text: root.note
            color: root.now ? Theme.nila : root.ink
            font.pixelSize: Metrics.text(14)
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
    }
}

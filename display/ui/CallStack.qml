pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Several calls at once, in the place of the call banner: a yellow row for each, oldest on top. The one that the
// voice says now stands in a white frame.
//
// calls  [{callId, number, counter, agency, direction, speaking}, …]
Item {
    id: root

    required property list<var> calls

    readonly property int most: 6
    readonly property real heading: Metrics.px(88)
    readonly property real gap: Metrics.px(20)
    readonly property real rowHeight: (height - heading - (calls.length - 1) * gap) / Math.max(1, calls.length)

    Accessible.role: Accessible.List
    Accessible.name: label.text

    Icon {
        id: megaphone

        x: Metrics.px(12)
        y: (root.heading - height) / 2
        name: "campaign"
        color: Theme.dt
        size: Metrics.px(76)
    }

    PlainLabel {
        id: label

        x: megaphone.x + megaphone.width + Metrics.px(18)
        height: root.heading
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Dipanggil sekarang")
        color: Theme.dt
        font.pixelSize: Metrics.text(52)
        font.weight: Theme.bold
    }

    Repeater {
        model: root.most

        CallStackRow {
            required property int index

            readonly property var call: root.calls[index] ?? null

            visible: call !== null
            y: root.heading + index * (root.rowHeight + root.gap)
            width: root.width
            height: root.rowHeight
            number: call?.number ?? ""
            counter: call?.counter ?? ""
            agency: call?.agency ?? ""
            direction: call?.direction ?? ""
            speaking: call?.speaking ?? false
            callId: call?.callId ?? 0
        }
    }
}

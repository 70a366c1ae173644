pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The calls before the present one, newest on topRoom: as many rows as fit.
//
// calls  [{number: "G 118", counter: "17"}, …]
Rectangle {
    id: root

    required property list<var> calls

    readonly property real topRoom: Metrics.px(74)
    readonly property real bottomRoom: Metrics.px(26)
    readonly property int rows: Math.max(1, Math.min(8, Math.floor((height - topRoom - bottomRoom) / Metrics.px(88))))
    readonly property real rowHeight: Math.min(Metrics.px(100), (height - topRoom - bottomRoom) / rows)

    radius: Metrics.px(Metrics.radiusHallPanel)
    color: Theme.d1

    Accessible.role: Accessible.List
    Accessible.name: heading.text

    PlainLabel {
        id: heading

        x: Metrics.px(36)
        y: Metrics.px(18)
        width: parent.width - 2 * x
        text: qsTr("Panggilan sebelumnya")
        color: Theme.dt2
        font.pixelSize: Metrics.text(40)
        font.weight: Theme.medium
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.text(Metrics.smallestHall)
    }

    PlainLabel {
        visible: root.calls.length === 0
        anchors.centerIn: parent
        text: qsTr("Belum ada panggilan")
        color: Theme.dt2
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.medium
    }

    Repeater {
        model: root.rows

        CallRow {
            required property int index

            readonly property var call: root.calls[index] ?? null

            x: heading.x
            y: root.topRoom + index * root.rowHeight
            width: root.width - 2 * x
            height: root.rowHeight
            visible: call !== null
            number: call?.number ?? ""
            counter: call?.counter ?? ""
            ruled: index > 0
        }
    }
}

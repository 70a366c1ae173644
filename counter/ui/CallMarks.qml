pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The stations of a call as icon and word: done, still open, missing.
//
// marks: { text, state }
Flow {
    id: root

    required property list<var> marks

    spacing: Metrics.px(12)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Panggilan ini")

    Repeater {
        model: root.marks.length

        Row {
            id: mark

            required property int index

            readonly property var it: root.marks[index] ?? {}
            readonly property color ink: it.state === "done" ? Theme.daun : it.state === "missing" ? Theme.bata : Theme.ink2

            spacing: Metrics.px(4)
            Accessible.role: Accessible.ListItem
            Accessible.name: mark.it.text ?? ""
            Accessible.description: mark.it.state === "done" ? qsTr("sudah") : mark.it.state === "missing" ? qsTr("tidak ada tanda") : qsTr("belum")

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: mark.it.state === "done" ? "check_circle" : mark.it.state === "missing" ? "error" : "schedule"
                color: mark.ink
                size: Metrics.text(17)
            }

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: mark.it.text ?? ""
                color: mark.ink
                font.pixelSize: Metrics.text(14)
                font.weight: mark.it.state === "open" ? Theme.medium : Theme.bold
                Accessible.ignored: true
            }
        }
    }
}

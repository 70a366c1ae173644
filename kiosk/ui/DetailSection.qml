pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// One component of a service's published standard: its name and what is said about it.
//
// title, icon, lines (list of strings), first (number of the first line), numbered (steps in order)
Item {
    id: root

    required property string title
    required property string icon
    required property list<string> lines
    required property int first
    required property bool numbered

    implicitHeight: words.implicitHeight + Metrics.px(24)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.title
    Accessible.description: root.lines.join(". ")

    Icon {
        y: Metrics.px(4)
        name: root.icon
        color: Theme.nila
        size: Metrics.text(40)
    }

    Column {
        id: words

        x: Metrics.text(40) + Metrics.px(24)
        width: parent.width - x
        spacing: Metrics.px(2)

        PlainLabel {
            width: parent.width
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(34)
            font.weight: Theme.bold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Repeater {
            model: root.lines

            Row {
                id: line

                required property string modelData
                required property int index

                width: words.width
                spacing: Metrics.px(12)

                PlainLabel {
                    id: mark

                    visible: root.numbered || root.lines.length > 1
                    text: root.numbered ? (root.first + line.index) + "." : "•"
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(30)
                    Accessible.ignored: true
                }

                PlainLabel {
                    width: line.width - (mark.visible ? mark.width + line.spacing : 0)
                    text: line.modelData
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(30)
                    font.weight: Theme.medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}

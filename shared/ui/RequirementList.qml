pragma ComponentBehavior: Bound

import QtQuick

// What a visitor must bring, in two columns with a check mark each, below a thin line.
//
// requirements (list of strings), ink, columns, size
Item {
    id: root

    required property list<string> requirements
    property color ink: Theme.ink
    property int columns: 2
    property int size: Metrics.surface

    implicitHeight: grid.y + grid.implicitHeight + Metrics.px(8)

    Rectangle {
        id: rule

        width: parent.width
        height: Metrics.px(2)
        color: Theme.line
    }

    Grid {
        id: grid

        y: Metrics.px(Metrics.pick(root.size, 20, 12))
        width: parent.width
        columns: root.columns
        columnSpacing: Metrics.px(24)
        rowSpacing: Metrics.px(Metrics.pick(root.size, 10, 4))

        Repeater {
            model: root.requirements

            Row {
                id: entry

                required property string modelData

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                spacing: Metrics.px(Metrics.pick(root.size, 16, 8))

                Icon {
                    anchors.top: parent.top
                    anchors.topMargin: (words.contentHeight / words.lineCount - height) / 2
                    name: "check_ring"
                    color: Theme.nila
                    size: Metrics.text(Metrics.pick(root.size, 34, 18))
                }

                PlainLabel {
                    id: words

                    width: entry.width - x
                    text: entry.modelData
                    color: root.ink
                    font.pixelSize: Metrics.text(Metrics.pick(root.size, 31, 15))
                    font.weight: Theme.medium
                    wrapMode: Text.Wrap
                    lineHeight: 0.95
                }
            }
        }
    }
}

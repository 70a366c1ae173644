pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The counters to choose from, three in a row; more than fit scroll.
//
// choices: counter, note, taken, chosen; error below; signal picked(counter)
Item {
    id: root

    required property list<var> choices
    property string error: ""

    readonly property int edge: Metrics.px(6)

    signal picked(counter: int)

    implicitHeight: grid.height + Metrics.px(8) + (fault.visible ? fault.height + Metrics.px(6) : 0)

    ScrollView {
        id: view

        x: -root.edge
        width: parent.width + 2 * root.edge
        height: parent.height - (fault.visible ? fault.height + Metrics.px(6) : 0)
        contentWidth: availableWidth
        clip: true
        ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

        Grid {
            id: grid

            columns: 3
            spacing: Metrics.px(12)
            padding: root.edge

            Repeater {
                model: root.choices

                CounterTile {
                    width: Math.floor((root.width - 2 * grid.spacing) / 3)
                    onPicked: root.picked(counter)
                }
            }
        }
    }

    PlainLabel {
        id: fault

        visible: root.error !== ""
        anchors.bottom: parent.bottom
        width: parent.width
        text: root.error
        color: Theme.bata
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.semiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}

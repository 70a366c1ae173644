pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Agencies by letter, down the columns. Tiles keep one size on every page; they share the height they are given.
Item {
    id: root

    required property int columns
    required property int rows
    required property QtObject tiles

    readonly property real gap: Metrics.px(11)
    readonly property real columnGap: Metrics.px(Metrics.landscape ? 16 : 20)
    readonly property int shownRows: Math.max(1, rows)
    readonly property real share: Math.floor((height - Metrics.px(4) - (shownRows - 1) * gap) / shownRows)
    readonly property real tileWidth: Math.floor((width - (columns - 1) * columnGap) / columns)
    readonly property real tileHeight: Math.max(Metrics.touch(81), Math.min(Metrics.px(150), share))

    signal chosen(agency: string)

    Repeater {
        model: root.tiles

        AgencyTile {
            required property string agency
            required property int index

            required spoken
            required waiting
            required offText

            x: Math.floor(index / root.shownRows) * (root.tileWidth + root.columnGap)
            y: index % root.shownRows * (root.tileHeight + root.gap)
            width: root.tileWidth
            height: root.tileHeight
            onClicked: root.chosen(agency)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// A white card with a thin outline: information to read, so it has no lip.
//
// size; alarm: bata outline; children are placed freely inside
Rectangle {
    id: root

    property int size: Metrics.surface
    property bool alarm: false

    radius: Metrics.px(Metrics.pick(size, Metrics.radiusCard, Metrics.radiusPanel))
    color: Theme.surface
    border.color: alarm ? Theme.bata : Theme.line
    border.width: Metrics.px(alarm ? Metrics.pick(size, 3, 2) : Metrics.pick(size, 2, 1))
}

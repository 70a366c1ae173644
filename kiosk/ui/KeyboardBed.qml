pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// What keyboard and field lie on in portrait, as wide as the panel: from y down.
Rectangle {
    visible: !Metrics.landscape
    x: -Metrics.px(Metrics.kioskMargin)
    width: parent ? parent.width - 2 * x : 0
    height: parent ? parent.height - y : 0
    color: Theme.sunk

    Rectangle {
        width: parent.width
        height: Metrics.px(2)
        color: Theme.line
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The name of a state, written under the item that shows it.
Label {
    required property Item of

    anchors.top: of.bottom
    anchors.topMargin: Metrics.px(14)
    anchors.horizontalCenter: of.horizontalCenter
    color: Theme.ink2
    font.pixelSize: Metrics.text(20)
}

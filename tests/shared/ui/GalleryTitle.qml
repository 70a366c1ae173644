pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The heading of a part of the gallery.
Label {
    font.pixelSize: Metrics.text(25)
    font.weight: Theme.bold
}

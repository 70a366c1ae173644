pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// A field for the keys on the screen, with "Hapus" at its end while there is something in it.
//
// As Field; tight: as low as a finger allows
Field {
    id: root

    property bool tight: false

    fieldHeight: Metrics.touch(tight ? 92 : 108)

    PlainButton {
        visible: root.text !== ""
        text: qsTr("Hapus")
        icon.name: "close"
        focusPolicy: Qt.TabFocus
        minimumHeight: Metrics.touch(root.tight ? 81 : 84)
        fontSize: Metrics.text(31)
        iconSize: Metrics.text(32)
        radius: Metrics.px(16)
        face: Theme.sunk
        outline: Theme.highContrast ? Theme.line2 : "transparent"
        lip: 0
        onClicked: root.text = ""
    }
}

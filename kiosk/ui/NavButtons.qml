pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// One step back, and all the way: directly above the bottom bar on every screen that has them.
RowLayout {
    id: root

    signal backAsked()
    signal startAsked()

    spacing: Metrics.px(20)
    uniformCellSizes: true

    PlainButton {
        text: qsTr("Kembali")
        icon.name: "arrow_back"
        Layout.fillWidth: true
        onClicked: root.backAsked()
    }

    PlainButton {
        text: qsTr("Halaman awal")
        icon.name: "home"
        Layout.fillWidth: true
        onClicked: root.startAsked()
    }
}

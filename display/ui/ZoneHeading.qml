pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The words above a column of counters.
Item {
    id: root

    required property real rowHeight

    readonly property real unit: Math.min(rowHeight / 90, width / 594)

    component Words: PlainLabel {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.dt2
        font.pixelSize: Metrics.text(Metrics.smallestHall)
        font.weight: Theme.medium
    }

    Words {
        id: counterWord

        text: qsTr("Loket")
    }

    Words {
        x: Math.max(counterWord.width + Metrics.px(20), Math.round(124 * root.unit))
        text: qsTr("Nomor")
    }

    Words {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(24)
        text: qsTr("Instansi")
    }
}

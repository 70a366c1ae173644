pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The board before the first call of the day: quiet, but alive.
Rectangle {
    id: root

    radius: Metrics.px(Metrics.radiusHall)
    color: Theme.d1

    Column {
        anchors.centerIn: parent
        spacing: Metrics.px(36)

        SiteMark {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dt2
            side: Metrics.px(200)
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Belum ada panggilan")
            color: Theme.dt
            font.pixelSize: Metrics.text(104)
            font.weight: Theme.semiBold
            font.letterSpacing: Theme.titleSpacing * Metrics.text(104)
        }
    }
}

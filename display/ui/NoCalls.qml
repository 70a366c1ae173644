pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The board before the first call of the day: quiet, but alive.
Rectangle {
    id: root

    readonly property bool narrow: width < Metrics.px(1200)

    radius: Metrics.px(Metrics.radiusHall)
    color: Theme.d1

    Column {
        anchors.centerIn: parent
        width: parent.width - Metrics.px(80)
        spacing: Metrics.px(36)

        SiteMark {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dt2
            side: Metrics.px(root.narrow ? 140 : 200)
        }

        PlainLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Belum ada panggilan")
            color: Theme.dt
            font.pixelSize: Metrics.text(root.narrow ? 64 : 104)
            font.weight: Theme.semiBold
            font.letterSpacing: Theme.titleSpacing * Metrics.text(root.narrow ? 64 : 104)
            wrapMode: Text.Wrap
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// A display that has not reached its database yet: people listen for staff until it does.
AppWindow {
    id: root

    width: 1920
    height: 1080
    designWidth: 1920
    designHeight: 1080
    surface: Metrics.Hall
    title: qsTr("Antrean, layar hall")

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.px(Metrics.hallMargin)
        spacing: Metrics.px(48)

        SiteMark {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dt2
            side: Metrics.px(200)
        }

        PlainLabel {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Perhatikan panggilan petugas")
            color: Theme.dt
            font.pixelSize: Metrics.text(104)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
        }

        ConnectionStatus {
            anchors.horizontalCenter: parent.horizontalCenter
            connected: false
            text: qsTr("Menunggu basis data")
            fontSize: Metrics.text(44)
        }
    }
}

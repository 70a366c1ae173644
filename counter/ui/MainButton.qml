pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import counter.viewmodels

// The one main button of the desk. The line along its foot runs out while it rests after a call.
PrimaryButton {
    id: root

    required property Desk desk

    text: desk.primaryText
    enabled: desk.primaryEnabled
    busy: desk.pending && desk.connected
    hold: 0
    Accessible.description: desk.resting ? qsTr("Baru saja dipanggil, tunggu dua detik") : ""
    onClicked: desk.primary()

    Rectangle {
        id: rest

        visible: root.desk.resting && root.enabled
        x: root.radius
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(8)
        height: Metrics.px(5)
        radius: height / 2
        color: Theme.nilaTrack
        width: 0

        NumberAnimation on width {
            running: rest.visible
            from: root.width - 2 * root.radius
            to: 0
            duration: root.desk.restMs
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import counter.viewmodels

// The one main button of the desk. A line along its foot stands while a press waits for its answer and runs out
// while the button rests; what was pressed too soon is answered on its upper edge.
PrimaryButton {
    id: root

    required property Desk desk

    text: desk.primaryText
    enabled: desk.primaryEnabled
    busy: desk.pending && desk.connected
    hold: 0
    Accessible.description: desk.resting ? qsTr("Baru saja ditekan, tunggu sebentar") : ""
    onClicked: desk.primary()

    Rectangle {
        property real share: 1

        visible: (root.desk.resting || root.desk.busy) && root.enabled
        x: root.radius
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.px(8)
        height: Metrics.px(5)
        radius: height / 2
        color: Theme.nilaTrack
        width: (root.width - 2 * root.radius) * (root.desk.resting ? share : 1)

        NumberAnimation on share {
            running: root.desk.resting
            from: 1
            to: 0
            duration: root.desk.restMs
        }
    }

    Rectangle {
        id: sign

        visible: root.desk.sign !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: -Math.round(height / 2)
        width: words.implicitWidth + Metrics.px(32)
        height: words.implicitHeight + Metrics.px(12)
        radius: height / 2
        color: Theme.soganT
        border.color: Theme.sogan
        border.width: Metrics.px(2)

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.desk.sign

        PlainLabel {
            id: words

            anchors.centerIn: parent
            text: root.desk.sign
            color: Theme.ink
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
    }
}

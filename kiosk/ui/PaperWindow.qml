pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import kiosk.viewmodels
import shared.ui

// Beside the kiosk in demonstrations: the latest paper ticket as the printer would have cut it.
AppWindow {
    id: root

    required property PaperView paper

    width: 400
    height: 820
    color: Theme.sunk
    surface: Metrics.Counter
    title: qsTr("Tiket kertas")

    PlainLabel {
        visible: root.paper.count === 0
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.counterMargin
        text: qsTr("Tiket yang dicetak tampil di sini.")
        color: Theme.ink2
        font.pixelSize: 16
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }

    ScrollView {
        visible: root.paper.count > 0
        anchors.fill: parent
        anchors.margins: 16
        contentWidth: availableWidth

        Image {
            width: parent.width
            source: root.paper.count > 0 ? "image://paper/" + root.paper.count : ""
            fillMode: Image.PreserveAspectFit
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Tiket kertas")
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import display.viewmodels

// The sign of one counter (D3). Its number never changes place.
BoardWindow {
    id: root

    required property Sign sign

    readonly property real left: Metrics.px(370)
    readonly property bool away: sign.state === "break" || sign.state === "closed"

    width: 1024
    height: 600
    designWidth: 1024
    designHeight: 600
    board: sign
    title: qsTr("Antrean, papan loket")

    Rectangle {
        id: counterPanel

        width: Metrics.px(330)
        height: parent.height
        color: Theme.dt

        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Loket %1").arg(root.sign.counter)

        PlainLabel {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height / 2 - Metrics.px(150) - height / 2
            text: qsTr("Loket")
            color: Theme.band
            font.pixelSize: Metrics.text(64)
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }

        NumberText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height / 2 + Metrics.px(48) - height / 2
            number: root.sign.counter
            fontSize: Metrics.text(340)
            maximumWidth: parent.width - Metrics.px(44)
            color: Theme.band
            Accessible.ignored: true
        }
    }

    PlainLabel {
        x: root.left
        y: Metrics.px(30)
        width: parent.width - x - Metrics.px(40)
        height: Metrics.px(76)
        verticalAlignment: Text.AlignVCenter
        text: root.sign.agency
        color: Theme.dt
        font.pixelSize: Metrics.text(66)
        font.weight: Theme.bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Metrics.text(34)
        wrapMode: Text.Wrap
        maximumLineCount: 2
        lineHeight: 0.9
    }

    SignServices {
        x: root.left
        y: Metrics.px(104)
        width: parent.width - x - Metrics.px(40)
        height: Metrics.px(44)
        services: root.sign.services
    }

    SignStop {
        visible: root.sign.stop !== ""
        x: counterPanel.width
        y: Metrics.px(160)
        width: parent.width - x
        height: parent.height - y
        text: root.sign.stop
    }

    SignPlate {
        visible: root.sign.stop === ""
        x: root.left
        y: Metrics.px(170)
        width: parent.width - x - Metrics.px(40)
        height: strip.y - y - Metrics.px(30)
        state: root.sign.state
        number: root.sign.number
        callId: root.sign.callId
        detail: root.sign.detail
    }

    SignStrip {
        id: strip

        visible: root.sign.stop === ""
        x: counterPanel.width
        y: parent.height - height
        width: parent.width - x
        height: Metrics.px(112)
        away: root.away
        closed: root.sign.state === "closed"
        closing: root.sign.closing
        officer: root.sign.officer
        instead: root.sign.instead
        direction: root.sign.direction
        lostSince: root.sign.lostSince
        attention: root.sign.attention
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// In place of number and state while the building is being evacuated: what everybody should do.
Rectangle {
    id: root

    required property string text

    color: Theme.stripClosed

    Icon {
        id: sign

        x: Metrics.px(40)
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        color: Theme.dt
        size: Metrics.px(96)
    }

    PlainLabel {
        x: sign.x + sign.width + Metrics.px(28)
        width: parent.width - x - Metrics.px(40)
        height: parent.height - Metrics.px(40)
        anchors.verticalCenter: parent.verticalCenter
        verticalAlignment: Text.AlignVCenter
        text: root.text
        color: Theme.dt
        font.pixelSize: Metrics.text(66)
        font.weight: Theme.bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Metrics.text(34)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}

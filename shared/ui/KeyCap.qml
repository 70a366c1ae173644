pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The outlined name of a key inside a button ("Spasi", "F2"). A drawing: the button's shortcut is its owner's business.
//
// text, color, fontSize (real pixels)
Control {
    id: root

    property string text: ""
    property color color: Theme.ink
    property real fontSize: Metrics.text(13)

    horizontalPadding: Math.round(fontSize * 0.6)
    verticalPadding: Math.round(fontSize * 0.15)

    Accessible.ignored: true

    background: Rectangle {
        radius: Math.round(root.fontSize * 0.45)
        color: "transparent"
        border.color: root.color
        border.width: Math.max(1, Math.round(root.fontSize / 12))
    }

    contentItem: PlainLabel {
        text: root.text
        color: root.color
        font.pixelSize: root.fontSize
        font.weight: Theme.semiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A dialog over a scrim, in the middle of its window. The owner places title and buttons inside: `title` is only heard.
//
// title (accessible name), size; open(), close(); closePolicy: Escape closes, a tap beside it does not
// signals opened(), closed()
Dialog {
    id: root

    property int size: Metrics.surface

    anchors.centerIn: Overlay.overlay
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    padding: Metrics.px(Metrics.pick(size, 48, 32))
    header: null
    footer: null

    background: Item {
        Repeater {
            model: 12

            Rectangle {
                required property int index

                readonly property real spread: Metrics.px(5) * (12 - index)

                anchors.fill: parent
                anchors.leftMargin: -spread
                anchors.rightMargin: -spread
                anchors.topMargin: Metrics.px(20) - spread
                anchors.bottomMargin: -Metrics.px(20) - spread
                radius: card.radius + spread
                color: Theme.shadow
            }
        }

        Rectangle {
            id: card

            anchors.fill: parent
            radius: Metrics.px(Metrics.pick(root.size, Metrics.radiusPlate, Metrics.radiusDialog))
            color: Theme.surface
            border.color: Theme.line
            border.width: Theme.highContrast ? Metrics.px(4) : 0
        }
    }

    Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.dialog
            easing.type: Easing.OutCubic
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.dialog
            easing.type: Easing.OutCubic
        }
    }
}

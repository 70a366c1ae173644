pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import display.viewmodels

// The window of every board: what it holds lies within the part of the screen that is used, and a notice for
// whoever sets the display up covers its foot for a while.
//
// board; designWidth, designHeight as AppWindow
AppWindow {
    id: root

    required property Board board
    default property alias content: stage.data
    readonly property alias stage: stage

    fill: board.scale
    surface: Metrics.Hall

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.board.still
    }

    Item {
        id: stage

        anchors.centerIn: parent
        width: Math.round(root.width * root.board.scale)
        height: Math.round(root.height * root.board.scale)
    }

    Rectangle {
        visible: root.board.notice !== ""
        anchors.bottom: stage.bottom
        anchors.left: stage.left
        anchors.right: stage.right
        height: words.implicitHeight + Metrics.px(36)
        color: Theme.stripBreak

        PlainLabel {
            id: words

            x: Metrics.px(Metrics.hallMargin)
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            text: root.board.notice
            color: Theme.dt
            font.pixelSize: Metrics.text(38)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// The officer in the dark bar; pressing it opens the menu.
AbstractButton {
    id: root

    required property string name
    required property string initials
    property bool short: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Metrics.px(44)
    leftPadding: Metrics.px(4)
    rightPadding: Metrics.px(8)

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("%1, menu").arg(root.name)

    Accessible.onPressAction: root.click()

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Metrics.px(8)
        color: root.down ? Theme.dLine : root.hovered ? Theme.d2 : Theme.band

        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(8)
            dark: true
        }
    }

    contentItem: RowLayout {
        spacing: Metrics.px(9)

        Rectangle {
            implicitWidth: Metrics.px(36)
            implicitHeight: Metrics.px(36)
            radius: width / 2
            color: Theme.dLine

            PlainLabel {
                anchors.centerIn: parent
                text: root.initials
                color: Theme.dt
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.bold
                Accessible.ignored: true
            }
        }

        ElidedLabel {
            visible: !root.short
            text: root.name
            color: Theme.dt
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.semiBold
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Icon {
            name: "keyboard_arrow_down"
            color: Theme.dt2
            size: Metrics.text(20)
        }
    }
}

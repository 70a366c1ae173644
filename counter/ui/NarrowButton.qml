pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// "Semua layanan": narrows the line to one service, from a list of those that somebody waits for.
AbstractButton {
    id: root

    required property Line line

    text: line.onlyText
    implicitWidth: implicitContentWidth + Metrics.px(16)
    implicitHeight: Metrics.px(40)
    horizontalPadding: Metrics.px(8)

    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Saring layanan: %1").arg(root.text)
    Accessible.onPressAction: root.click()

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: menu.open()

    background: Rectangle {
        radius: Metrics.px(8)
        color: root.down || root.hovered ? Theme.kertas : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(8)
        }
    }

    contentItem: RowLayout {
        spacing: Metrics.px(6)

        PlainLabel {
            text: root.text
            color: root.line.only === "" ? Theme.ink2 : Theme.nila
            font.pixelSize: Metrics.text(15)
            font.weight: root.line.only === "" ? Theme.medium : Theme.semiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Icon {
            name: "keyboard_arrow_down"
            color: Theme.ink2
            size: Metrics.text(20)
        }
    }

    Popup {
        id: menu

        x: root.width - width
        y: root.height + Metrics.px(4)
        width: Metrics.px(330)
        height: Math.min(implicitHeight, Metrics.px(520))
        padding: Metrics.px(6)
        focus: true
        modal: true
        dim: false
        onOpened: choices.forceActiveFocus(Qt.TabFocusReason)

        background: Rectangle {
            radius: Metrics.px(Metrics.radiusButton)
            color: Theme.surface
            border.color: Theme.line2
        }

        contentItem: ListView {
            id: choices

            implicitHeight: contentHeight
            clip: true
            focus: true
            model: root.line.narrowings
            keyNavigationEnabled: true
            highlightMoveDuration: 0

            delegate: ItemDelegate {
                id: choice

                required property string service
                required property int people
                required text

                width: choices.width
                height: Metrics.px(44)
                focus: ListView.isCurrentItem
                Accessible.role: Accessible.MenuItem
                Accessible.name: choice.text
                Keys.onReturnPressed: choice.click()
                Keys.onEnterPressed: choice.click()
                onClicked: {
                    root.line.narrow(choice.service);
                    menu.close();
                }

                background: Rectangle {
                    radius: Metrics.px(8)
                    color: choice.down || choice.hovered || choice.activeFocus ? Theme.nilaT : "transparent"
                }

                contentItem: RowLayout {
                    spacing: Metrics.px(8)

                    PlainLabel {
                        text: choice.text
                        color: root.line.only === choice.service ? Theme.nila : Theme.ink
                        font.pixelSize: Metrics.text(15)
                        font.weight: root.line.only === choice.service ? Theme.bold : Theme.medium
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        text: choice.people
                        color: Theme.ink2
                        font.pixelSize: Metrics.text(15)
                        font.weight: Theme.semiBold
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

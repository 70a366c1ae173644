pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Who is called next, above the button that does it; or why nobody is.
Panel {
    id: root

    required property Desk desk
    required property Idle idle
    required property KeyMap keys

    readonly property bool low: height < Metrics.px(400)
    readonly property bool somebody: idle.nextNumber !== ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.px(36)
        anchors.topMargin: Metrics.px(root.low ? 10 : 20)
        anchors.bottomMargin: Metrics.px(root.low ? 16 : 24)
        spacing: 0

        Item {
            Layout.fillHeight: true
        }

        PlainLabel {
            text: root.idle.headline
            color: root.somebody ? Theme.ink2 : Theme.ink
            font.pixelSize: Metrics.text(root.somebody ? 18 : 26)
            font.weight: root.somebody ? Theme.medium : Theme.bold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        NumberText {
            visible: root.somebody
            number: root.idle.nextNumber
            fontSize: Metrics.text(root.low ? 84 : 104)
            maximumWidth: root.width - Metrics.px(72)
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Metrics.px(8)
        }

        RowLayout {
            visible: root.somebody
            spacing: Metrics.px(12)
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.width - Metrics.px(72)

            StatusPill {
                visible: root.idle.nextPriority
                kind: StatusPill.Priority
                text: qsTr("Prioritas")
            }

            StatusPill {
                visible: root.idle.nextBooked !== ""
                kind: StatusPill.Booked
                text: root.idle.nextBooked
            }

            ElidedLabel {
                text: root.idle.nextServices
                color: Theme.ink
                font.pixelSize: Metrics.text(17)
                font.weight: Theme.medium
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }

            PlainLabel {
                text: root.idle.nextWaited
                color: Theme.ink2
                font.pixelSize: Metrics.text(17)
                font.weight: Theme.medium
            }
        }

        AbstractButton {
            id: why

            visible: root.idle.nextWhy !== ""
            text: checked ? root.idle.nextWhy : qsTr("Mengapa urutan ini?")
            checkable: true
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.width - Metrics.px(72)
            Layout.topMargin: Metrics.px(root.low ? 2 : 8)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()

            background: Rectangle {
                radius: Metrics.px(8)
                color: why.hovered ? Theme.kertas : "transparent"

                FocusRing {
                    shown: why.visualFocus
                    radius: Metrics.px(8)
                }
            }

            contentItem: PlainLabel {
                text: why.text
                color: why.checked ? Theme.ink2 : Theme.nila
                font.pixelSize: Metrics.text(15)
                font.weight: why.checked ? Theme.medium : Theme.semiBold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                padding: Metrics.px(4)
                Accessible.ignored: true
            }
        }

        PlainLabel {
            visible: root.idle.reason !== ""
            text: root.idle.reason
            color: root.desk.connected ? Theme.ink2 : Theme.bata
            font.pixelSize: Metrics.text(16)
            font.weight: Theme.semiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(12)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        MainButton {
            desk: root.desk
            iconName: root.desk.primaryCalls ? "campaign" : "check_circle"
            keyText: root.keys.caps.main
            fontSize: Metrics.text(root.width < Metrics.px(720) ? 34 : 44)
            iconSize: Metrics.text(root.width < Metrics.px(720) ? 46 : 60)
            radius: Metrics.px(24)
            lip: Metrics.px(6)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Metrics.px(root.low ? 14 : 32)
            Layout.minimumHeight: Metrics.px(90)
            Layout.preferredHeight: Metrics.px(176)
            Layout.maximumHeight: Metrics.px(176)
        }

        Item {
            Layout.fillHeight: true
        }
    }
}

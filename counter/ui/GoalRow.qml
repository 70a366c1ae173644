pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// One destination of a transfer: letter, name, place, people waiting; chosen has a thick outline.
AbstractButton {
    id: root

    required property string letter
    required property string title
    required property string place
    required property int waiting
    required property string trouble
    required property bool chosen

    implicitHeight: Metrics.px(62)
    leftPadding: Metrics.px(15)
    rightPadding: Metrics.px(16)
    focusPolicy: Qt.ClickFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.title
    Accessible.description: [root.place, root.trouble, qsTr("%n menunggu", "", root.waiting)].filter(text => text !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.click()

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: root.chosen || root.down ? Theme.nilaT : Theme.surface
        border.color: root.chosen ? Theme.nila : Theme.line
        border.width: Metrics.px(root.chosen ? 3 : 1)
    }

    contentItem: RowLayout {
        spacing: Metrics.px(14)

        Rectangle {
            implicitWidth: Metrics.px(38)
            implicitHeight: Metrics.px(38)
            radius: Metrics.px(8)
            color: root.chosen ? Theme.nila : Theme.nilaT

            PlainLabel {
                anchors.centerIn: parent
                text: root.letter
                color: root.chosen ? Theme.nilaText : Theme.nila
                font.pixelSize: Metrics.text(root.letter.length > 1 ? 17 : 21)
                font.weight: Theme.bold
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: -Metrics.px(2)

            ElidedLabel {
                text: root.title
                color: Theme.ink
                font.pixelSize: Metrics.text(16)
                font.weight: Theme.semiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            ElidedLabel {
                text: root.place
                color: Theme.ink2
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.medium
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        StatusPill {
            visible: root.trouble !== ""
            kind: StatusPill.Closed
            text: root.trouble
            Accessible.ignored: true
        }

        Icon {
            name: "group"
            color: Theme.ink2
            size: Metrics.text(21)
        }

        PlainLabel {
            text: qsTr("%n menunggu", "", root.waiting)
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.medium
            Layout.minimumWidth: Metrics.px(92)
            Accessible.ignored: true
        }

        Icon {
            name: root.chosen ? "check_circle" : ""
            visible: true
            color: Theme.nila
            size: Metrics.text(24)
            Layout.preferredWidth: Metrics.text(24)
        }
    }
}

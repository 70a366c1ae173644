pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One figure with its name and its explanation.
//
// label, value ("16 menit"), note ("A 045, batas 20 menit")
// boxed: a card of its own with an icon block (iconName); alarm: bata outline and icon, never only a red figure
Control {
    id: root

    required property string label
    required property string value
    property string note: ""
    property string iconName: ""
    property bool boxed: false
    property bool alarm: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: boxed ? Metrics.px(16) : 0
    verticalPadding: boxed ? Metrics.px(10) : 0

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value + (root.note === "" ? "" : ", " + root.note)

    background: Rectangle {
        visible: root.boxed
        radius: Metrics.px(Metrics.radiusPanel)
        color: Theme.surface
        border.color: root.alarm ? Theme.bata : Theme.line
        border.width: Metrics.px(root.alarm ? 2 : 1)
    }

    contentItem: RowLayout {
        spacing: Metrics.px(14)

        Rectangle {
            visible: root.iconName !== ""
            implicitWidth: Metrics.px(44)
            implicitHeight: Metrics.px(44)
            radius: Metrics.px(Metrics.radiusField)
            color: root.alarm ? Theme.bataT : Theme.nilaT

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: root.alarm ? Theme.bata : Theme.nila
                size: Metrics.px(26)
            }
        }

        ColumnLayout {
            spacing: 0

            PlainLabel {
                text: root.label
                color: Theme.ink2
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.medium
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                text: root.value
                color: Theme.ink
                font.pixelSize: Metrics.text(27)
                font.weight: Theme.bold
                lineHeight: 0.95
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: root.note !== ""
                text: root.note
                color: Theme.ink2
                font.pixelSize: Metrics.text(14)
                font.weight: Theme.semiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}

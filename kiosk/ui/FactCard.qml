pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// One fact of the ticket: what it is, the fact itself, and a note.
Panel {
    id: root

    required property string iconName
    required property string label
    required property string value
    property string note: ""
    property real minimumHeight: Metrics.px(216)

    implicitHeight: Math.max(minimumHeight, words.implicitHeight + Metrics.px(50))

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value + (root.note === "" ? "" : ", " + root.note)

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.px(26)
        anchors.rightMargin: Metrics.px(16)
        anchors.top: parent.top
        anchors.topMargin: Metrics.px(26)
        spacing: Metrics.px(4)

        RowLayout {
            spacing: Metrics.px(12)

            Icon {
                name: root.iconName
                color: Theme.nila
                size: Metrics.text(36)
            }

            PlainLabel {
                text: root.label
                color: Theme.ink2
                font.pixelSize: Metrics.text(30)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Metrics.px(26)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        PlainLabel {
            text: root.value
            color: Theme.ink
            font.pixelSize: Metrics.text(44)
            font.weight: Theme.bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(28)
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainLabel {
            visible: text !== ""
            text: root.note
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            wrapMode: Text.Wrap
            lineHeight: 0.92
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// One next step on K6 and K6b: where to go instead, or a code to scan.
Panel {
    id: root

    required property string title
    property string text: ""
    property string iconName: ""
    property string code: ""

    readonly property real side: Metrics.px(code === "" ? 104 : 200)

    implicitHeight: Math.max(side, words.implicitHeight) + Metrics.px(60)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.title
    Accessible.description: root.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(34)
        anchors.rightMargin: Metrics.px(34)
        spacing: Metrics.px(32)

        Rectangle {
            visible: root.code === ""
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side
            radius: Metrics.px(Metrics.radiusCard)
            color: Theme.nilaT

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: Theme.nila
                size: Metrics.px(56)
            }
        }

        Image {
            visible: root.code !== ""
            source: root.code === "" ? "" : "image://qr/" + encodeURIComponent(root.code)
            sourceSize: Qt.size(root.side, root.side)
            smooth: false
            Layout.preferredWidth: root.side
            Layout.preferredHeight: root.side
        }

        ColumnLayout {
            id: words

            spacing: Metrics.px(4)

            PlainLabel {
                text: root.title
                color: Theme.ink
                font.pixelSize: Metrics.text(42)
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: text !== ""
                text: root.text
                color: Theme.ink2
                font.pixelSize: Metrics.text(34)
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The hall's week on K6; today's row is tinted.
Panel {
    id: root

    required property QtObject hours

    readonly property int count: rows.count

    implicitHeight: column.implicitHeight + Metrics.px(44)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Metrics.px(26)
        spacing: 0

        PlainLabel {
            text: qsTr("Jam layanan")
            color: Theme.ink
            font.pixelSize: Metrics.text(38)
            font.weight: Theme.bold
            Layout.leftMargin: Metrics.px(32)
        }

        Repeater {
            id: rows

            model: root.hours

            Rectangle {
                id: row

                required property string days
                required property string times
                required property bool today

                readonly property color ink: today ? Theme.nila : Theme.ink

                implicitHeight: words.implicitHeight + Metrics.px(28)
                radius: Metrics.px(Metrics.radiusTile)
                color: today ? Theme.nilaT : "transparent"
                Layout.fillWidth: true

                Accessible.role: Accessible.StaticText
                Accessible.name: row.days + ": " + row.times

                RowLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: Metrics.px(32)
                    anchors.rightMargin: Metrics.px(32)
                    spacing: Metrics.px(24)

                    PlainLabel {
                        text: row.days
                        color: row.ink
                        font.pixelSize: Metrics.text(36)
                        font.weight: row.today ? Theme.bold : Theme.medium
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        text: row.times
                        color: row.ink
                        font.pixelSize: Metrics.text(36)
                        font.weight: Theme.bold
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignRight
                        Layout.maximumWidth: row.width / 2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

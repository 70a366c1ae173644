pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// What a supervisor should see to now: three lines at most, and how many more. An evacuation is told to everybody, in bata.
Control {
    id: root

    required property Notices notices

    readonly property bool evacuating: notices.evacuation !== ""
    readonly property color accent: evacuating ? Theme.bata : Theme.sogan

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Metrics.px(8)
    leftPadding: Metrics.px(16)
    rightPadding: Metrics.px(16)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Perlu tindakan")

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: root.evacuating ? Theme.bataT : Theme.soganT
        border.color: root.accent
        border.width: Metrics.px(1)
    }

    contentItem: RowLayout {
        spacing: Metrics.px(12)

        Icon {
            name: root.evacuating ? "warning" : "notifications_active"
            color: root.accent
            size: Metrics.text(22)
            Layout.alignment: Qt.AlignTop
        }

        PlainLabel {
            text: qsTr("Perlu tindakan")
            color: root.accent
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.bold
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: Metrics.px(2)
            Layout.fillWidth: true

            Repeater {
                model: root.notices.rows

                PlainLabel {
                    required property string modelData

                    text: modelData
                    color: Theme.ink
                    font.pixelSize: Metrics.text(15)
                    font.weight: Theme.semiBold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData
                }
            }

            PlainLabel {
                visible: root.notices.more > 0
                text: qsTr("dan %n lainnya", "", root.notices.more)
                color: Theme.ink2
                font.pixelSize: Metrics.text(14)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The officer's own day in four figures.
//
// figures: value and note of served, mean, longest wait, no-shows
Panel {
    id: root

    required property list<var> figures

    readonly property list<string> names: [qsTr("Anda layani hari ini"), qsTr("Rata-rata melayani"),
                                           qsTr("Menunggu terlama"), qsTr("Tidak hadir")]

    implicitHeight: grid.implicitHeight + Metrics.px(34)

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Metrics.px(24)
        anchors.rightMargin: Metrics.px(16)
        columns: root.width < Metrics.px(780) ? 2 : 4
        columnSpacing: Metrics.px(20)
        rowSpacing: Metrics.px(10)
        uniformCellWidths: true

        Repeater {
            model: root.figures

            RowLayout {
                id: cell

                required property int index
                required property string value
                required property string note

                spacing: Metrics.px(20)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                Rectangle {
                    visible: cell.index % grid.columns !== 0
                    implicitWidth: 1
                    color: Theme.line
                    Layout.fillHeight: true
                }

                Stat {
                    label: root.names[cell.index]
                    value: cell.value
                    note: cell.note
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}

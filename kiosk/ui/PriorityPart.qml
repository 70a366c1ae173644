pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// "Perlu didahulukan?" on K3: four boxes, none of them chosen beforehand, none of them to be proved.
ColumnLayout {
    id: root

    required property ConfirmPage page
    required property bool dense
    required property bool large
    required property bool hinted

    signal reasonAsked(reason: string, holds: bool)

    spacing: Metrics.px(root.dense ? 8 : 16)

    PlainLabel {
        text: qsTr("Perlu didahulukan?")
        color: Theme.ink
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.bold
        lineHeight: 0.95
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    PlainLabel {
        visible: root.hinted
        text: qsTr("Ketuk bila sesuai. Tidak perlu menunjukkan bukti.")
        color: Theme.ink2
        font.pixelSize: Metrics.text(30)
        wrapMode: Text.Wrap
        lineHeight: 0.95
        Layout.fillWidth: true
        Layout.topMargin: -Metrics.px(6)
    }

    GridLayout {
        columns: 2
        columnSpacing: Metrics.px(18)
        rowSpacing: Metrics.px(root.dense ? 14 : 18)
        uniformCellWidths: true
        uniformCellHeights: true
        Layout.fillHeight: false

        Repeater {
            model: root.page.boxes

            Choice {
                id: box

                required property string reason
                required property string label

                required note
                required property string iconName
                required property bool holds

                text: label
                icon.name: iconName
                tone: Theme.manggis
                toneTint: Theme.manggisT
                fontSize: Metrics.text(root.hinted ? 34 : root.large ? 28 : 30)
                minimumHeight: Metrics.touch(root.dense ? 112 : 138)
                leftPadding: Metrics.px(root.large ? 20 : 34)
                rightPadding: Metrics.px(root.large ? 16 : 28)
                spacing: Metrics.px(root.large ? 14 : 24)
                checked: holds
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onToggled: {
                    root.reasonAsked(reason, checked);
                    checked = Qt.binding(() => box.holds);
                }
            }
        }
    }
}

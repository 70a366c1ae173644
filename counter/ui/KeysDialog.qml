pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// All keys of this PC (F1).
DialogCard {
    id: root

    required property KeyMap keys

    title: qsTr("Daftar tombol")
    width: Metrics.px(560)

    contentItem: ColumnLayout {
        spacing: Metrics.px(10)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(26)
            font.weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.keys.rows

            RowLayout {
                id: row

                required property var modelData

                spacing: Metrics.px(12)
                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.text
                Accessible.description: row.modelData.keys

                PlainLabel {
                    text: row.modelData.text
                    color: Theme.ink
                    font.pixelSize: Metrics.text(16)
                    font.weight: Theme.medium
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                KeyCap {
                    text: row.modelData.keys
                    fontSize: Metrics.text(14)
                }
            }
        }

        PlainLabel {
            visible: text !== ""
            text: root.keys.trouble
            color: Theme.sogan
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PlainButton {
            text: qsTr("Tutup")
            keyText: "Esc"
            minimumHeight: Metrics.px(52)
            Layout.topMargin: Metrics.px(6)
            Layout.bottomMargin: Metrics.px(4)
            onClicked: root.close()
        }
    }
}

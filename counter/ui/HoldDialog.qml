pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Set the visitor aside (F6): Enter does it, an expected return may be chosen.
DialogCard {
    id: root

    required property Desk desk
    required property Serving serving

    function start(): void {
        root.close();
        root.serving.hold();
    }

    title: qsTr("Tahan pengunjung ini")
    width: Math.min(Metrics.px(620), parent ? parent.width - Metrics.px(24) : Metrics.px(620))
    onAboutToShow: serving.chooseMinutes(0)
    onOpened: content.forceActiveFocus()

    contentItem: FocusScope {
        id: content

        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight
        focus: true
        Keys.onReturnPressed: root.start()
        Keys.onEnterPressed: root.start()

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Metrics.px(18)

            DialogTitle {
                text: root.title
                note: qsTr("Nomornya tetap dan menunggu di daftar yang ditahan, bersama catatan Anda.")
                Layout.fillWidth: true
            }

            ChoiceRow {
                label: qsTr("Kembali")
                choices: root.serving.lengths.map(each => ({ key: each.minutes, text: each.text, note: each.note, chosen: each.chosen }))
                Layout.fillWidth: true
                onPicked: key => root.serving.chooseMinutes(key)
            }

            DialogButtons {
                text: root.serving.holdButton
                iconName: "pause_circle"
                keyText: "Enter"
                ready: root.desk.free
                Layout.fillWidth: true
                onCancelled: root.close()
                onConfirmed: root.start()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Pause with a reason and an expected return (F10): Enter begins it as it stands.
DialogCard {
    id: root

    required property Desk desk
    required property Breaks breaks

    function start(): void {
        root.close();
        root.breaks.pause();
    }

    title: qsTr("Istirahat")
    width: Metrics.px(620)
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
                note: qsTr("Papan loket menulis alasan dan jam kembali; pengunjung dipanggil loket lain.")
                Layout.fillWidth: true
            }

            ChoiceRow {
                label: qsTr("Alasan")
                choices: root.breaks.reasons
                Layout.fillWidth: true
                onPicked: key => root.breaks.chooseReason(key)
            }

            ChoiceRow {
                label: qsTr("Kembali")
                choices: root.breaks.lengths.map(each => ({ key: each.minutes, text: each.text, note: each.note, chosen: each.chosen }))
                Layout.fillWidth: true
                onPicked: key => root.breaks.chooseMinutes(key)
            }

            DialogButtons {
                text: root.breaks.button
                iconName: "coffee"
                keyText: "Enter"
                ready: root.desk.canPause
                Layout.fillWidth: true
                onCancelled: root.close()
                onConfirmed: root.start()
            }
        }
    }
}

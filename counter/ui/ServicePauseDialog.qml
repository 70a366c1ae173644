pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Pause a service for everyone, or let it go on. It asks a second time: the whole hall notices.
DialogCard {
    id: root

    required property ServicePauses pauses

    property bool asking: false

    title: qsTr("Jeda layanan untuk semua")
    width: Metrics.px(640)
    onAboutToShow: {
        asking = false;
        pauses.begin();
        reason.text = "";
    }
    onOpened: rows.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.pauses

        function onDone(): void {
            root.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(16)

        DialogTitle {
            text: root.title
            note: root.asking ? root.pauses.question
                              : qsTr("Kios berhenti memberi nomor dan tidak seorang pun dipanggil. Yang sudah menunggu tetap di tempatnya.")
            Layout.fillWidth: true
        }

        ListView {
            id: rows

            visible: !root.asking
            clip: true
            model: root.pauses.services
            implicitHeight: Math.min(contentHeight, Metrics.px(208))
            keyNavigationEnabled: true
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Layanan")

            delegate: Item {
                id: row

                required property var modelData

                width: rows.width
                height: Math.max(Metrics.px(52), choice.implicitHeight + Metrics.px(8))

                Choice {
                    id: choice

                    anchors.fill: parent
                    anchors.bottomMargin: Metrics.px(8)
                    one: true
                    autoExclusive: false
                    checkable: false
                    focus: row.ListView.isCurrentItem
                    text: row.modelData.paused ? qsTr("%1 · lanjutkan").arg(row.modelData.text) : row.modelData.text
                    note: ""
                    checked: row.modelData.chosen
                    tone: row.modelData.paused ? Theme.sogan : Theme.nila
                    icon.name: row.modelData.paused ? "pause_circle" : ""
                    Accessible.description: row.modelData.note
                    Accessible.onPressAction: click()
                    Keys.onReturnPressed: click()
                    Keys.onEnterPressed: click()
                    onClicked: root.pauses.choose(row.modelData.service)
                }
            }
        }

        Field {
            id: reason

            visible: !root.asking
            label: qsTr("Alasan, terbaca pengunjung")
            placeholder: qsTr("misalnya sistem pusat terganggu")
            error: root.pauses.refusal
            maximumLength: root.pauses.limit
            Layout.fillWidth: true
            onEdited: text => root.pauses.write(text)
        }

        ChoiceRow {
            visible: !root.asking
            label: qsTr("Sampai")
            choices: root.pauses.lengths.map(each => ({ key: each.minutes, text: each.text, note: each.note, chosen: each.chosen }))
            Layout.fillWidth: true
            onPicked: key => root.pauses.chooseMinutes(key)
        }

        DialogButtons {
            text: root.asking ? qsTr("Ya, jeda sekarang") : qsTr("Jeda layanan ini")
            iconName: "pause_circle"
            ready: root.pauses.ready
            Layout.fillWidth: true
            onCancelled: root.asking ? root.asking = false : root.close()
            onConfirmed: root.asking ? root.pauses.confirm() : root.asking = true
        }
    }
}

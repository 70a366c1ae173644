pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// C4: where to. The search field has the keyboard; arrow keys choose, Enter sends.
DialogCard {
    id: root

    required property Transfer transfer

    title: qsTr("Alihkan ke mana?")
    width: Math.min(Metrics.px(700), parent ? parent.width - Metrics.px(24) : Metrics.px(700))
    topPadding: Metrics.px(28)
    bottomPadding: Metrics.px(26)
    onAboutToShow: {
        field.text = "";
        note.text = "";
        transfer.begin();
    }
    onOpened: field.forceActiveFocus()

    Connections {
        target: root.transfer

        function onDone(): void {
            root.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: 0
        Keys.onUpPressed: root.transfer.move(-1)
        Keys.onDownPressed: root.transfer.move(1)
        Keys.onReturnPressed: root.transfer.send()
        Keys.onEnterPressed: root.transfer.send()

        RowLayout {
            spacing: Metrics.px(16)
            Layout.fillWidth: true

            Rectangle {
                color: Theme.kunyit
                radius: Metrics.px(Metrics.radiusButton)
                implicitWidth: Metrics.px(110)
                implicitHeight: Metrics.px(50)

                NumberText {
                    anchors.centerIn: parent
                    number: root.transfer.number
                    color: Theme.kunyitText
                    fontSize: Metrics.text(30)
                    maximumWidth: parent.width - Metrics.px(16)
                }
            }

            DialogTitle {
                text: root.title
                note: qsTr("Nomor tetap %1. Pengunjung tidak mengambil tiket baru.").arg(root.transfer.number)
                spacing: 0
                Layout.fillWidth: true
            }
        }

        Field {
            id: field

            spokenLabel: qsTr("Cari layanan, instansi, atau loket")
            placeholder: spokenLabel
            iconName: "search"
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(20)
            onEdited: text => root.transfer.search(text)
            onAccepted: root.transfer.send()
        }

        GoalList {
            goals: root.transfer.goals
            chosen: root.transfer.chosen
            label: qsTr("Tujuan")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Metrics.px(278)
            Layout.maximumHeight: Metrics.px(278)
            Layout.minimumHeight: Metrics.px(134)
            Layout.topMargin: Metrics.px(14)
            onPicked: row => root.transfer.choose(row)
        }

        ChoiceRow {
            label: qsTr("Urutan di tujuan")
            choices: root.transfer.places
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(16)
            onPicked: key => root.transfer.stand(key)
        }

        RowLayout {
            spacing: Metrics.px(8)
            Layout.topMargin: Metrics.px(14)

            PlainLabel {
                text: qsTr("Pesan untuk petugas berikutnya")
                color: Theme.ink
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.semiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                text: root.transfer.noteRoom
                color: Theme.ink2
                font.pixelSize: Metrics.text(14)
                font.weight: Theme.semiBold
            }
        }

        Field {
            id: note

            spokenLabel: qsTr("Pesan untuk petugas berikutnya")
            maximumLength: root.transfer.noteLimit
            error: root.transfer.refusal
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(4)
            onEdited: text => root.transfer.write(text)
            onAccepted: root.transfer.send()
        }

        DialogButtons {
            text: root.transfer.button
            iconName: "move_up"
            keyText: "Enter"
            ready: root.transfer.ready
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(22)
            onCancelled: root.close()
            onConfirmed: root.transfer.send()
        }
    }
}

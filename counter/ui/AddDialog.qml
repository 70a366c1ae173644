pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// One more service for the visitor who is here, or a number for somebody without one (F3).
DialogCard {
    id: root

    required property Adding adding

    function ask(number: string): void {
        field.text = "";
        root.adding.beginFor(number);
        root.open();
    }

    readonly property bool given: adding.taken !== ""

    title: adding.visitor !== "" ? qsTr("Tambah layanan untuk %1").arg(adding.visitor) : qsTr("Ambilkan nomor")
    width: Math.min(Metrics.px(700), parent ? parent.width - Metrics.px(24) : Metrics.px(700))
    onOpened: field.forceActiveFocus()

    Connections {
        target: root.adding

        function onDone(): void {
            root.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(14)
        Keys.onUpPressed: root.adding.move(-1)
        Keys.onDownPressed: root.adding.move(1)
        Keys.onReturnPressed: root.adding.send()
        Keys.onEnterPressed: root.adding.send()

        DialogTitle {
            text: root.title
            note: root.given ? qsTr("Sebutkan nomor ini kepada pengunjung; nomornya sudah masuk antrean.")
                             : root.adding.visitor !== "" ? qsTr("Nomornya tetap; layanan ini menyusul setelah yang sekarang.")
                                                           : qsTr("Untuk pengunjung yang datang tanpa nomor.")
            Layout.fillWidth: true
        }

        NumberPlate {
            visible: root.given
            number: root.adding.taken
            numberSize: Metrics.text(104)
            radius: Metrics.px(Metrics.radiusDialog)
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.px(170)
        }

        Field {
            id: field

            visible: !root.given
            spokenLabel: qsTr("Cari layanan")
            placeholder: spokenLabel
            iconName: "search"
            error: root.adding.refusal
            Layout.fillWidth: true
            onEdited: text => root.adding.search(text)
            onAccepted: root.adding.send()
        }

        GoalList {
            visible: !root.given
            goals: root.adding.goals
            chosen: root.adding.chosen
            label: qsTr("Layanan")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Metrics.px(206)
            Layout.maximumHeight: Metrics.px(206)
            Layout.minimumHeight: Metrics.px(134)
            onPicked: row => root.adding.choose(row)
        }

        RowLayout {
            visible: !root.given && root.adding.visitor === ""
            spacing: Metrics.px(10)

            Choice {
                text: qsTr("Prioritas")
                checkable: false
                checked: root.adding.priority
                tone: Theme.manggis
                toneTint: Theme.manggisT
                onClicked: root.adding.goFirst(!root.adding.priority)
                Accessible.onPressAction: click()
            }

            Choice {
                text: qsTr("Layani sekarang di loket ini")
                checkable: false
                checked: root.adding.beginning
                enabled: root.adding.canBegin
                onClicked: root.adding.serveNow(!root.adding.beginning)
                Accessible.onPressAction: click()
            }
        }

        OutOfTurn {
            visible: !root.given && choices.length > 0
            choices: root.adding.reasons
            Layout.fillWidth: true
            onPicked: key => root.adding.because(key)
            onWritten: words => root.adding.write(words)
            onAccepted: root.adding.send()
        }

        DialogButtons {
            text: root.given ? qsTr("Selesai") : root.adding.button
            iconName: root.given ? "check" : "add"
            keyText: root.given ? "" : "Enter"
            cancelText: root.given ? qsTr("Tutup") : qsTr("Batal")
            ready: root.given || root.adding.ready
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(6)
            onCancelled: root.close()
            onConfirmed: root.given ? root.close() : root.adding.send()
        }
    }
}

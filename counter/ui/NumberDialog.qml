pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Call a certain number (F9). It stays open with the reason when the number is not called.
//
// ask(number): open it; done: somebody is at the counter, so it closes
DialogCard {
    id: root

    required property Desk desk
    required property Numbers numbers
    required property bool done

    function ask(number: string): void {
        root.numbers.forget();
        field.text = number;
        root.open();
        field.forceActiveFocus();
    }

    title: qsTr("Panggil nomor tertentu")
    width: Math.min(Metrics.px(560), parent ? parent.width - Metrics.px(24) : Metrics.px(560))
    onDoneChanged: if (done) close()

    contentItem: ColumnLayout {
        spacing: Metrics.px(16)

        Label {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(26)
            font.weight: Theme.bold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        Field {
            id: field

            label: qsTr("Nomor antrean")
            placeholder: qsTr("misalnya A 047")
            error: root.numbers.refusal
            maximumLength: 12
            fieldHeight: Metrics.px(56)
            fontSize: Metrics.text(22)
            Layout.fillWidth: true
            onEdited: root.numbers.retype()
            onAccepted: root.numbers.call(text)
        }

        ChoiceRow {
            label: qsTr("Alasan di luar urutan")
            choices: root.numbers.reasons
            Layout.fillWidth: true
            onPicked: key => root.numbers.choose(key)
        }

        RowLayout {
            spacing: Metrics.px(12)
            Layout.bottomMargin: Metrics.px(4)

            PlainButton {
                text: qsTr("Batal")
                keyText: "Esc"
                minimumHeight: Metrics.px(52)
                onClicked: root.close()
            }

            PrimaryButton {
                text: qsTr("Panggil")
                iconName: "campaign"
                enabled: root.desk.canCallNumber
                hold: 0
                minimumHeight: Metrics.px(52)
                Layout.fillWidth: true
                onClicked: root.numbers.call(field.text)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// A ticket by number or code (F9, a row of the line, a scan): where it stands, why, and what may be done. Enter finds, then does the first.
//
// ask(number): open it, looking that number up if there is one; show(code): open it for what is being looked up
DialogCard {
    id: root

    required property Desk desk
    required property Numbers numbers
    required property Line line

    readonly property var usual: numbers.actions[0] ?? null

    function ask(number: string): void {
        root.numbers.forget();
        field.text = number;
        root.open();
        field.forceActiveFocus();
        if (number !== "")
            root.numbers.find(number);
    }

    function show(code: string): void {
        field.text = code;
        root.open();
        field.forceActiveFocus();
    }

    function go(): void {
        if (root.usual === null)
            root.numbers.find(field.text);
        else
            root.numbers.act(root.usual.key);
    }

    title: qsTr("Panggil nomor tertentu")
    width: Math.min(Metrics.px(700), parent ? parent.width - Metrics.px(24) : Metrics.px(700))

    Connections {
        target: root.numbers

        function onDone(): void {
            root.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(14)
        Keys.onReturnPressed: root.go()
        Keys.onEnterPressed: root.go()

        DialogTitle {
            text: root.title
            note: qsTr("Tulis nomornya atau pindai kode pada tiket.")
            Layout.fillWidth: true
        }

        Field {
            id: field

            label: qsTr("Nomor antrean")
            placeholder: qsTr("misalnya A 047")
            error: root.numbers.refusal
            maximumLength: 200
            fieldHeight: Metrics.px(56)
            fontSize: Metrics.text(22)
            Layout.fillWidth: true
            onEdited: root.numbers.forget()
            onAccepted: root.go()
        }

        RowLayout {
            visible: root.numbers.number !== ""
            spacing: Metrics.px(16)
            Layout.fillWidth: true

            Rectangle {
                radius: Metrics.px(Metrics.radiusButton)
                color: Theme.nilaT
                implicitWidth: Metrics.px(118)
                implicitHeight: Metrics.px(54)

                NumberText {
                    anchors.centerIn: parent
                    number: root.numbers.number
                    fontSize: Metrics.text(28)
                    maximumWidth: parent.width - Metrics.px(16)
                }
            }

            ColumnLayout {
                spacing: 0

                PlainLabel {
                    text: root.numbers.service
                    color: Theme.ink
                    font.pixelSize: Metrics.text(16)
                    font.weight: Theme.semiBold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }

                PlainLabel {
                    text: root.numbers.standing
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(15)
                    font.weight: Theme.medium
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }

        PlainLabel {
            visible: text !== ""
            text: root.numbers.number !== "" ? root.line.why(root.numbers.number) : ""
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        OutOfTurn {
            id: reason

            visible: choices.length > 0
            choices: root.numbers.reasons
            Layout.fillWidth: true
            onPicked: key => root.numbers.choose(key)
            onWritten: words => root.numbers.write(words)
            onAccepted: root.go()
        }

        Flow {
            visible: root.numbers.actions.length > 1 && !reason.own
            spacing: Metrics.px(10)
            Layout.fillWidth: true

            Repeater {
                model: root.numbers.actions.slice(1)

                PlainButton {
                    required property var modelData

                    text: modelData.text
                    icon.name: modelData.icon
                    enabled: root.numbers.free
                    fontSize: Metrics.text(15)
                    iconSize: Metrics.text(20)
                    onClicked: root.numbers.act(modelData.key)
                }
            }
        }

        DialogButtons {
            text: root.usual !== null ? root.usual.text : qsTr("Cari")
            iconName: root.usual !== null ? root.usual.icon : "search"
            keyText: "Enter"
            ready: root.usual === null ? field.text !== "" : root.numbers.free
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(4)
            onCancelled: root.close()
            onConfirmed: root.go()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A text field with its label above and, when something is wrong, the reason below; it keeps its text.
//
// label ("" draws none; then give `spokenLabel`), text, placeholder, iconName, error, secret (dots), maximumLength
// children are placed at the right end inside the field (a "Lihat" or "Hapus" button); size
// functions insert(text) and erase() for keys on the screen: at the cursor, instead of what is selected
// signals accepted(), edited(text): by the user, not by the program
FocusScope {
    id: root

    property string label: ""
    property string spokenLabel: label
    property alias text: input.text
    property string placeholder: ""
    property string iconName: ""
    property string error: ""
    property bool secret: false
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias readOnly: input.readOnly
    property int size: Metrics.surface
    property real fieldHeight: Metrics.touch(Metrics.pick(size, 124, 48))
    property real fontSize: Metrics.text(Metrics.pick(size, 36, 16))

    default property alias trailing: end.data

    signal accepted()
    signal edited(text: string)

    function insert(text: string): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, text);
    }

    function erase(): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        else
            input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    implicitWidth: Metrics.px(Metrics.pick(size, 1000, 320))
    implicitHeight: column.implicitHeight
    activeFocusOnTab: false

    Column {
        id: column

        width: parent.width
        spacing: Metrics.px(Metrics.pick(root.size, 10, 6))

        PlainLabel {
            visible: root.label !== ""
            text: root.label
            color: Theme.ink
            font.pixelSize: Math.max(Metrics.text(15), Math.round(root.fontSize * 0.92))
            font.weight: Theme.semiBold
        }

        TextField {
            id: input

            width: parent.width
            height: root.fieldHeight
            focus: true
            leftPadding: mark.visible ? mark.x + mark.width + Metrics.px(Metrics.pick(root.size, 26, 12))
                                      : Metrics.px(Metrics.pick(root.size, 32, 15))
            rightPadding: end.childrenRect.width + Metrics.px(Metrics.pick(root.size, 28, 14))
            color: Theme.ink
            placeholderText: root.placeholder
            placeholderTextColor: Theme.ink2
            selectionColor: Theme.nila
            selectedTextColor: Theme.nilaText
            font.pixelSize: root.fontSize
            font.weight: Theme.medium
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            passwordCharacter: "•"
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true

            Accessible.role: Accessible.EditableText
            Accessible.name: root.spokenLabel
            // Qt gives the name of a password field to nobody; its description is heard.
            Accessible.description: root.error !== "" ? root.error : root.secret ? root.spokenLabel : ""

            onAccepted: root.accepted()
            onTextEdited: root.edited(text)

            background: Rectangle {
                radius: Metrics.px(Metrics.pick(root.size, Metrics.radiusCard, Metrics.radiusField))
                color: root.enabled ? Theme.surface : Theme.sunk
                border.color: root.error !== "" ? Theme.bata : input.activeFocus ? Theme.nila : Theme.line2
                border.width: Metrics.px(input.activeFocus || root.error !== "" ? Metrics.pick(root.size, 4, 3)
                                                                             : Metrics.pick(root.size, 2, 1))
            }

            Icon {
                id: mark

                x: Metrics.px(Metrics.pick(root.size, 32, 15))
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: Theme.ink2
                size: Metrics.text(Metrics.pick(root.size, 56, 22))
            }

            Row {
                id: end

                anchors.right: parent.right
                anchors.rightMargin: Metrics.px(Metrics.pick(root.size, 14, 8))
                anchors.verticalCenter: parent.verticalCenter
                spacing: Metrics.px(8)
            }
        }

        Row {
            visible: root.error !== ""
            spacing: Metrics.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "error"
                color: Theme.bata
                size: Math.round(root.fontSize * 1.1)
            }

            PlainLabel {
                width: Math.min(implicitWidth, column.width - Metrics.px(40))
                text: root.error
                color: Theme.bata
                font.pixelSize: Math.max(Metrics.text(14), Math.round(root.fontSize * 0.9))
                font.weight: Theme.semiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Letters to write a need with: capitals on the keys, small letters in the text; "123" shows digits and signs.
//
// keyHeight; codes: for a code instead: digits above the letters, capitals in the text, no space
// signals typed(text), erased(), backAsked(), searchAsked()
Column {
    id: root

    property bool digits: false
    property bool codes: false
    property real keyHeight: Metrics.touch(92)

    readonly property list<string> rows: digits ? ["1234567890", "-/.,:()&+", "éèê’@?!"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property real gap: Metrics.px(9)
    readonly property real key: Math.floor((width - 9 * gap) / 10)
    readonly property real full: 10 * key + 9 * gap
    readonly property real wideKey: (full - 7 * key - 8 * gap) / 2

    signal typed(text: string)
    signal erased()
    signal backAsked()
    signal searchAsked()

    spacing: Metrics.px(keyHeight < Metrics.px(92) ? 9 : 11)

    component Letters: Row {
        id: letters

        required property string keys

        spacing: root.gap

        Repeater {
            model: letters.keys.length

            KeyboardKey {
                required property int index

                readonly property string letter: letters.keys[index]

                width: root.key
                minimumHeight: root.keyHeight
                text: letter.toUpperCase()
                onClicked: root.typed(root.codes ? text : letter)
            }
        }
    }

    Letters {
        visible: root.codes
        anchors.horizontalCenter: parent.horizontalCenter
        keys: "1234567890"
    }

    Letters {
        anchors.horizontalCenter: parent.horizontalCenter
        keys: root.rows[0]
    }

    Letters {
        anchors.horizontalCenter: parent.horizontalCenter
        keys: root.rows[1]
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gap

        KeyboardKey {
            visible: !root.codes
            width: root.wideKey
            minimumHeight: root.keyHeight
            special: true
            text: root.digits ? "ABC" : "123"
            spoken: root.digits ? qsTr("Huruf") : qsTr("Angka dan tanda")
            onClicked: root.digits = !root.digits
        }

        Letters {
            keys: root.rows[2]
        }

        KeyboardKey {
            width: root.wideKey
            minimumHeight: root.keyHeight
            special: true
            icon.name: "backspace"
            spoken: qsTr("Hapus satu huruf")
            autoRepeat: true
            onClicked: root.erased()
        }
    }

    Row {
        id: last

        readonly property real side: Math.round((root.full - 2 * root.gap) * 0.265)

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.gap

        KeyboardKey {
            width: last.side
            minimumHeight: root.keyHeight
            special: true
            text: qsTr("Kembali")
            icon.name: "arrow_back"
            fontSize: Metrics.px(33)
            iconSize: Metrics.px(36)
            onClicked: root.backAsked()
        }

        KeyboardKey {
            visible: !root.codes
            width: root.full - 2 * (last.side + root.gap)
            minimumHeight: root.keyHeight
            text: qsTr("spasi")
            fontSize: Metrics.px(33)
            weight: Theme.medium
            onClicked: root.typed(" ")
        }

        KeyboardKey {
            width: root.codes ? root.full - last.side - root.gap : last.side
            minimumHeight: root.keyHeight
            text: root.codes ? qsTr("Lanjut") : qsTr("Cari")
            icon.name: root.codes ? "arrow_forward" : "search"
            fontSize: Metrics.px(33)
            iconSize: Metrics.px(36)
            weight: Theme.bold
            face: Theme.nila
            facePressed: Theme.nilaP
            ink: Theme.nilaText
            outline: "transparent"
            lipColor: Theme.highContrast ? "transparent" : Theme.nilaP
            onClicked: root.searchAsked()
        }
    }
}

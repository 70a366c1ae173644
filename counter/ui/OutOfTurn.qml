pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// Why somebody is called before others: a choice, and own words where none of them fits.
//
// choices: { key, text, chosen, own }; signals picked(key), written(words), accepted(): Enter in the words
ColumnLayout {
    id: root

    required property list<var> choices

    readonly property bool own: root.choices.some(each => each.chosen && each.own)

    signal picked(key: string)
    signal written(words: string)
    signal accepted()

    spacing: Metrics.px(10)
    onOwnChanged: {
        words.text = "";
        if (own)
            words.forceActiveFocus();
    }

    ChoiceRow {
        label: qsTr("Alasan di luar urutan")
        choices: root.choices
        Layout.fillWidth: true
        onPicked: key => root.picked(key)
    }

    Field {
        id: words

        visible: root.own
        label: qsTr("Alasan singkat, tanpa keterangan kesehatan")
        placeholder: qsTr("misalnya tiket basah")
        maximumLength: 80
        Layout.fillWidth: true
        onEdited: text => root.written(text)
        onAccepted: root.accepted()
    }
}

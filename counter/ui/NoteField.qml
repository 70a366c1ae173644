pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The officer's note, several lines. Tab walks on, Escape leaves it so that Space works again.
//
// note; tooLong: longer than what is kept; signal written(text): by the officer
ScrollView {
    id: root

    required property string note
    property bool tooLong: false

    signal written(text: string)

    contentWidth: availableWidth
    clip: true

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusField)
        color: Theme.surface
        border.color: root.tooLong ? Theme.bata : input.activeFocus ? Theme.nila : Theme.line2
        border.width: Metrics.px(input.activeFocus || root.tooLong ? 3 : 1)
    }

    TextArea {
        id: input

        text: root.note
        color: Theme.ink
        font.pixelSize: Metrics.text(16)
        font.weight: Theme.medium
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        leftPadding: Metrics.px(15)
        rightPadding: Metrics.px(15)
        topPadding: Metrics.px(10)
        bottomPadding: Metrics.px(8)
        selectionColor: Theme.nila
        selectedTextColor: Theme.nilaText
        selectByMouse: true
        background: null
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Catatan")
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onEscapePressed: focus = false
        onTextChanged: if (activeFocus) root.written(text)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The head of a dialog: what it asks, and one sentence about it.
//
// text, note
ColumnLayout {
    id: root

    required property string text
    property string note: ""

    spacing: Metrics.px(4)

    PlainLabel {
        text: root.text
        color: Theme.ink
        font.pixelSize: Metrics.text(26)
        font.weight: Theme.bold
        wrapMode: Text.Wrap
        lineHeight: 0.95
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }

    ElidedLabel {
        visible: text !== ""
        text: root.note
        color: Theme.ink2
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.medium
        wrapMode: Text.Wrap
        maximumLineCount: 8
        Layout.fillWidth: true
    }
}

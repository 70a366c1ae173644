pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The foot of a dialog: back on the left, the one thing it is for on the right.
//
// text, iconName, keyText, ready of the main button; signals cancelled(), confirmed()
RowLayout {
    id: root

    required property string text
    property string iconName: ""
    property string keyText: ""
    property bool ready: true
    property string cancelText: qsTr("Batal")

    signal cancelled()
    signal confirmed()

    spacing: Metrics.px(14)

    PlainButton {
        text: root.cancelText
        keyText: "Esc"
        minimumHeight: Metrics.px(56)
        radius: Metrics.px(14)
        Layout.minimumWidth: Metrics.px(120)
        Layout.bottomMargin: Metrics.px(4)
        onClicked: root.cancelled()
    }

    PrimaryButton {
        text: root.text
        iconName: root.iconName
        keyText: root.keyText
        enabled: root.ready
        hold: 0
        minimumHeight: Metrics.px(56)
        radius: Metrics.px(14)
        Layout.fillWidth: true
        Layout.bottomMargin: Metrics.px(4)
        onClicked: root.confirmed()
    }
}

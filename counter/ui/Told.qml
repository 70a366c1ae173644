pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// One sentence about the last press, with a button that ends it, and sometimes another way on.
//
// text; fault: bata instead of sogan; buttonText, keyText; otherText, otherKey: a second button; iconName
// signals dismissed(), other()
Control {
    id: root

    required property string text
    property string buttonText: qsTr("Mengerti")
    property string keyText: ""
    property string otherText: ""
    property string otherKey: ""
    property string iconName: fault ? "error" : "person_off"
    property bool fault: true

    signal dismissed()
    signal other()

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Metrics.px(6)
    leftPadding: Metrics.px(16)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: root.fault ? Theme.bataT : Theme.soganT
        border.color: root.fault ? Theme.bata : Theme.sogan
        border.width: Metrics.px(2)
    }

    contentItem: RowLayout {
        spacing: Metrics.px(12)

        Icon {
            name: root.iconName
            color: root.fault ? Theme.bata : Theme.sogan
            size: Metrics.text(24)
        }

        PlainLabel {
            text: root.text
            color: Theme.ink
            font.pixelSize: Metrics.text(16)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainButton {
            visible: root.otherText !== ""
            text: root.otherText
            keyText: root.otherKey
            minimumHeight: Metrics.px(40)
            Layout.bottomMargin: Metrics.px(3)
            onClicked: root.other()
        }

        PlainButton {
            text: root.buttonText
            keyText: root.keyText
            minimumHeight: Metrics.px(40)
            Layout.bottomMargin: Metrics.px(3)
            onClicked: root.dismissed()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// What to expect, on K3: people in front, the wait as a range, the call as a range. Empty facts are left out.
Rectangle {
    id: root

    required property string ahead
    required property string wait
    required property string called

    implicitHeight: Math.max(Metrics.px(124), facts.implicitHeight + Metrics.px(24))
    radius: Metrics.px(Metrics.radiusCard)
    color: Theme.sunk
    border.color: Theme.bandLine
    border.width: Theme.highContrast ? Metrics.px(2) : 0

    component Fact: ColumnLayout {
        id: fact

        required property string label
        required property string value

        visible: value !== ""
        spacing: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop

        Accessible.role: Accessible.StaticText
        Accessible.name: fact.label + ": " + fact.value

        PlainLabel {
            text: fact.label
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(28)
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainLabel {
            text: fact.value
            color: Theme.ink
            font.pixelSize: Metrics.text(40)
            font.weight: Theme.bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(32)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    RowLayout {
        id: facts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Metrics.px(30)
        anchors.rightMargin: Metrics.px(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.px(16)

        Fact {
            label: qsTr("Di depan Anda")
            value: root.ahead
        }

        Fact {
            label: qsTr("Perkiraan")
            value: root.wait
        }

        Fact {
            label: qsTr("Dipanggil sekitar")
            value: root.called
        }
    }
}

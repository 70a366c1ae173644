pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// One chosen service on K3. When no ticket is given for it any more, it rests and says why.
//
// brief: the name only, where room is short; removable: draws "Hapus"
// code, name, spoken (the whole name), place, standing (ServiceCard.Standing), standingText; signal removed()
Panel {
    id: root

    required property string code
    required property string name
    required property string spoken
    required property string place
    required property int standing
    required property string standingText

    property bool brief: false
    property bool removable: true

    readonly property bool stopped: standingText !== ""

    signal removed()

    implicitHeight: Math.max(Metrics.px(112), words.implicitHeight + Metrics.px(24))
    color: stopped ? Theme.sunk : Theme.surface

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.description: root.stopped ? root.standingText : root.place

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(24)
        anchors.rightMargin: Metrics.px(18)
        spacing: Metrics.px(22)

        LetterBlock {
            code: root.code
            side: Metrics.px(84)
            off: root.stopped
        }

        ColumnLayout {
            id: words

            spacing: Metrics.px(2)

            PlainLabel {
                text: root.name
                color: root.stopped ? Theme.ink2 : Theme.ink
                font.pixelSize: Metrics.text(root.name.length > (Metrics.landscape ? 40 : 60) ? 30 : 38)
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                lineHeight: 0.9
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: !root.stopped && !root.brief
                text: root.place
                color: Theme.ink2
                font.pixelSize: Metrics.text(30)
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            StatusPill {
                visible: root.stopped
                kind: root.standing === ServiceCard.Full ? StatusPill.Full : StatusPill.OpensLater
                text: root.standingText
                maximumWidth: root.width - Metrics.px(24 + 84 + 22 + 22 + 18) - remove.width
            }
        }

        PlainButton {
            id: remove

            visible: root.removable
            text: qsTr("Hapus")
            icon.name: "delete"
            minimumHeight: Metrics.touch(88)
            fontSize: Metrics.text(31)
            iconSize: Metrics.text(36)
            spacing: Metrics.px(10)
            Layout.minimumWidth: Metrics.px(186)
            Accessible.name: qsTr("Hapus %1").arg(root.spoken)
            onClicked: root.removed()
        }
    }
}

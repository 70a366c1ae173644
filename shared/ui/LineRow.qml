pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// One waiting visitor in the officer's list (C2). Pressable, but a row: no lip.
//
// number "A 045", service, waited ("16 mnt"); priority draws "Prioritas", never a reason
// booked "Booking 09.00", for who has an appointment; of both only the priority is drawn, and both are told
// next: this one is called next (yellow tint); over: the wait target has run out (triangle, bata)
// signal clicked()
AbstractButton {
    id: root

    required property string number
    required property string service
    property string waited: ""
    property bool priority: false
    property string booked: ""
    property bool next: false
    property bool over: false

    readonly property bool narrow: width < Metrics.px(340)

    implicitWidth: Metrics.px(370)
    implicitHeight: Metrics.px(59)
    leftPadding: Metrics.px(16)
    rightPadding: Metrics.px(16)
    topPadding: 0
    bottomPadding: 0
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: root.number
    Accessible.description: [root.service, root.priority ? qsTr("Prioritas") : "", root.booked, root.waited,
                             root.over ? qsTr("lewat batas") : ""].filter(words => words !== "").join(", ")

    Accessible.onPressAction: root.click()

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        color: root.down ? Theme.nilaT : root.next ? Theme.kunyitT : root.hovered ? Theme.kertas : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }

        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: Metrics.px(2)
            radius: Metrics.px(6)
            color: "transparent"
            border.color: Theme.focus
            border.width: Metrics.px(3)
        }
    }

    contentItem: RowLayout {
        spacing: Metrics.px(root.narrow ? 8 : 12)

        NumberText {
            number: root.number
            fontSize: Metrics.text(21)
            Layout.minimumWidth: Metrics.px(root.narrow ? 64 : 72)
            horizontalAlignment: Qt.AlignLeft
            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: 0

            ElidedLabel {
                text: root.service
                color: Theme.ink
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.medium
                wrapMode: Text.Wrap
                maximumLineCount: root.priority || root.booked !== "" ? 1 : 2
                lineHeight: 0.9
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            StatusPill {
                visible: root.priority || root.booked !== ""
                kind: root.priority ? StatusPill.Priority : StatusPill.Booked
                text: root.priority ? qsTr("Prioritas") : root.booked
                quiet: true
                size: Metrics.Counter
                implicitHeight: implicitContentHeight
                Accessible.ignored: true
            }
        }

        Icon {
            name: root.over ? "warning" : ""
            color: Theme.bata
            size: Metrics.text(18)
        }

        PlainLabel {
            text: root.waited
            color: root.over ? Theme.bata : Theme.ink2
            font.pixelSize: Metrics.text(15)
            font.weight: root.over ? Theme.bold : Theme.semiBold
            Accessible.ignored: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// One earlier call: the number, and the counter it went to.
//
// number "G 118"; counter "17"; ruled: a thin line above
Item {
    id: root

    required property string number
    required property string counter
    property bool ruled: false

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, Loket %2").arg(root.number).arg(root.counter)

    Rectangle {
        visible: root.ruled
        width: parent.width
        height: Metrics.px(2)
        color: Theme.dLine
    }

    NumberText {
        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        fontSize: Metrics.text(68)
        maximumWidth: word.x - Metrics.px(16)
        color: Theme.dt
        Accessible.ignored: true
    }

    PlainLabel {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(112)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Loket")
        color: Theme.dt2
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.medium
        Accessible.ignored: true
    }

    NumberText {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        number: root.counter
        fontSize: Metrics.text(68)
        maximumWidth: Metrics.px(104)
        color: Theme.dt
        Accessible.ignored: true
    }
}

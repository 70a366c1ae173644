pragma ComponentBehavior: Bound

import QtQuick

// One icon of assets/icons in one colour. A drawing only: the control around it carries name and role.
//
// name   file name without ".svg"; empty draws nothing
// color  tint
// size   edge length in real pixels, e.g. Metrics.px(32)
Item {
    id: root

    property string name: ""
    property color color: Theme.ink
    property real size: Metrics.px(32)

    implicitWidth: name === "" ? 0 : size
    implicitHeight: name === "" ? 0 : size
    visible: name !== ""

    Accessible.ignored: true

    Image {
        anchors.centerIn: parent
        width: Math.round(root.size)
        height: Math.round(root.size)
        sourceSize: Qt.size(width, height)
        source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6)
        Accessible.ignored: true
    }
}

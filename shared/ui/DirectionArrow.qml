pragma ComponentBehavior: Bound

import QtQuick

// A real direction people must walk; never decoration. Nothing is drawn without one.
//
// direction "left", "up", "right", "down" or ""; color; side (edge length, real pixels)
Item {
    id: root

    required property string direction
    property color color: Theme.dt
    property real side: Metrics.px(64)

    readonly property var names: ({ left: qsTr("ke kiri"), up: qsTr("lurus"), right: qsTr("ke kanan"), down: qsTr("ke bawah") })

    implicitWidth: direction === "" ? 0 : side
    implicitHeight: direction === "" ? 0 : side
    visible: direction !== ""

    Accessible.role: Accessible.Graphic
    Accessible.name: names[direction] ?? ""

    Icon {
        anchors.centerIn: parent
        name: root.direction === "" ? "" : "direction_" + root.direction
        color: root.color
        size: root.side
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// The mark: one roof over three counters, the middle one yellow. A site's own emblem replaces it.
//
// color (roof and outer pillars); side (edge length, real pixels); emblem: address of the region's image, or ""
Item {
    id: root

    property color color: Theme.ink
    property real side: Metrics.px(56)
    property url emblem: ""

    implicitWidth: side
    implicitHeight: side

    Accessible.ignored: true

    Image {
        visible: root.emblem.toString() !== ""
        anchors.fill: parent
        source: root.emblem
        sourceSize: Qt.size(root.side, root.side)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.ignored: true
    }

    Icon {
        visible: root.emblem.toString() === ""
        anchors.centerIn: parent
        name: "site_mark_walls"
        color: root.color
        size: root.side
    }

    Icon {
        visible: root.emblem.toString() === ""
        anchors.centerIn: parent
        name: "site_mark_pillar"
        color: Theme.kunyit
        size: root.side
    }
}

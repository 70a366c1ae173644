pragma ComponentBehavior: Bound

import QtQuick

// An agency's code letter on its tint: alone beside a title, or (roundRight: false) as the left end of a tile.
//
// code ("A", "AB"), side (edge length, real pixels), strong (white on nila), off (sunk), radius
Rectangle {
    id: root

    required property string code
    property real side: Metrics.px(84)
    property real fontSize: Math.round(side * (code.length > 1 ? 0.4 : 0.54))
    property bool strong: false
    property bool off: false
    property bool roundRight: true

    implicitWidth: side
    implicitHeight: side
    radius: Metrics.px(14)
    topRightRadius: roundRight ? radius : 0
    bottomRightRadius: roundRight ? radius : 0
    color: off ? Theme.sunkBlock : strong ? Theme.nila : Theme.block

    Accessible.ignored: true

    PlainLabel {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(Theme.opticalRise * root.fontSize)
        text: root.code
        color: root.off ? Theme.sunkBlockText : root.strong ? Theme.nilaText : Theme.blockText
        font.pixelSize: root.fontSize
        font.weight: Theme.bold
        Accessible.ignored: true
    }
}

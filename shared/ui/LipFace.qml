pragma ComponentBehavior: Bound

import QtQuick

// The body of everything that can be pressed: a face on a solid darker edge (the lip), and the focus ring around both.
// The lip hangs BELOW the item's own height, as drawn in the design: leave at least `lip` of room underneath.
// A pressed face moves down by the lip and the lip disappears.
//
// color, outline, outlineWidth, radius, lip, lipColor, pressed, focused, dark
// drop  (read) how far the face has moved down now: shift the content by it
Item {
    id: root

    property color color: Theme.surface
    property color outline: "transparent"
    property real outlineWidth: 0
    property real radius: 0
    property real lip: 0
    property color lipColor: Theme.lip
    property bool pressed: false
    property bool focused: false
    property bool dark: false
    property bool dashed: false
    property int size: Metrics.surface

    readonly property real drop: face.y
    default property alias content: face.data

    FocusRing {
        shown: root.focused
        radius: root.radius
        lip: root.lip
        dark: root.dark
        size: root.size
    }

    Rectangle {
        y: root.lip
        width: parent.width
        height: parent.height
        radius: root.radius
        color: root.lipColor
        visible: root.lip > 0
    }

    Rectangle {
        id: face

        y: root.pressed ? root.lip : 0
        width: parent.width
        height: parent.height
        radius: root.radius
        color: root.color
        border.color: root.outline
        border.width: root.dashed ? 0 : root.outlineWidth

        Behavior on y {
            NumberAnimation {
                duration: Theme.press
                easing.type: Easing.OutQuad
            }
        }
    }

    DashedOutline {
        anchors.fill: face
        radius: root.radius
        color: root.outline
        lineWidth: root.outlineWidth
        visible: root.dashed
    }
}

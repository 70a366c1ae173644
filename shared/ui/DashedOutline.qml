pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A dashed rounded outline, drawn inside its bounds: the high-contrast sign for "off".
//
// radius, color, lineWidth
Shape {
    id: root

    property real radius: 0
    property color color: Theme.line
    property real lineWidth: Metrics.px(4)

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.color
        strokeWidth: root.lineWidth
        strokeStyle: ShapePath.DashLine
        dashPattern: [1.5, 1.5]
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"

        PathRectangle {
            x: root.lineWidth / 2
            y: root.lineWidth / 2
            width: root.width - root.lineWidth
            height: root.height - root.lineWidth
            radius: Math.max(0, root.radius - root.lineWidth / 2)
        }
    }
}

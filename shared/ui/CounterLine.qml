pragma ComponentBehavior: Bound

import QtQuick

// "Loket 3" and the direction to it: the lower part of a call. A left arrow stands left of the words.
//
// A counter of three figures beside an arrow steps down to fit.
//
// counter, word ("Loket"), direction, unit (scale of the banner), color (figure and arrow)
Item {
    id: root

    required property string counter
    required property string word
    property string direction: ""
    property real unit: 1
    property color color: Theme.dt

    readonly property real arrowSide: 188 * unit
    readonly property real arrowRoom: direction === "" ? 0 : arrowSide + 40 * unit
    readonly property real figureRoom: width - arrowRoom - words.width - line.spacing
    readonly property real figureWidth: figureMetrics.advanceWidth / 100 + counter.length * Theme.numberSpacing
    readonly property int figureSize: width > 0 && figureWidth > 0
                                      ? Math.min(Math.round(290 * unit), Math.floor(figureRoom / figureWidth))
                                      : Math.round(290 * unit)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.word + " " + root.counter

    TextMetrics {
        id: figureMetrics

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Theme.bold
        text: root.counter
    }

    Row {
        id: line

        readonly property real centre: height / 2

        x: root.direction === "left" ? root.arrowRoom : 0
        height: parent.height
        spacing: 48 * root.unit

        PlainLabel {
            id: words

            y: line.centre + Theme.capitalHeight / 2 * 160 * root.unit - baselineOffset
            text: root.word
            color: Theme.dt
            font.pixelSize: Math.round(160 * root.unit)
            font.weight: Theme.semiBold
            font.letterSpacing: Theme.titleSpacing * 160 * root.unit
            Accessible.ignored: true
        }

        PlainLabel {
            id: figure

            y: line.centre + Theme.capitalHeight / 2 * root.figureSize - baselineOffset
            text: root.counter
            color: root.color
            font.pixelSize: root.figureSize
            font.weight: Theme.bold
            font.letterSpacing: Theme.numberSpacing * root.figureSize
            Accessible.ignored: true
        }
    }

    DirectionArrow {
        x: root.direction === "left" ? 0 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        direction: root.direction
        color: root.color
        side: root.arrowSide
    }
}

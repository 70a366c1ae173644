pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// A slide of words: a title and a sentence or two, as large as they fit.
//
// title, text; colour "green", "blue", "brown" or "purple"
Item {
    id: root

    required property string title
    required property string text
    required property string colour

    readonly property real size: Math.min(width / 628, height / 353)

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.colour === "blue" ? Theme.nila : root.colour === "brown" ? Theme.sogan : root.colour === "purple" ? Theme.manggis : Theme.daun
    }

    Rectangle {
        x: root.width - width * 0.55
        y: -height * 0.45
        width: root.height * 0.95
        height: width
        radius: width / 2
        color: Theme.dt
        opacity: 0.06
    }

    Rectangle {
        x: root.width - width * 0.5
        y: -height * 0.42
        width: root.height * 0.55
        height: width
        radius: width / 2
        color: Theme.dt
        opacity: 0.07
    }

    Rectangle {
        x: -root.width * 0.15
        y: root.height * 0.86
        width: root.width * 1.3
        height: root.width * 1.3
        radius: width / 2
        color: Theme.d0
        opacity: 0.22
    }

    PlainLabel {
        id: heading

        x: 36 * root.size
        y: root.text === "" ? (root.height - height) / 2 : 56 * root.size
        width: root.width - 2 * x
        height: Math.min(implicitHeight, (root.text === "" ? 260 : 124) * root.size)
        text: root.title
        color: Theme.dt
        font.pixelSize: 50 * root.size
        font.weight: Theme.bold
        font.letterSpacing: Theme.titleSpacing * 50 * root.size
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 30 * root.size
        elide: Text.ElideRight
    }

    PlainLabel {
        x: heading.x
        y: heading.y + heading.height + 14 * root.size
        width: heading.width
        height: root.height - y - 32 * root.size
        text: root.text
        color: Theme.dt
        font.pixelSize: 38 * root.size
        font.weight: Theme.medium
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 22 * root.size
        elide: Text.ElideRight
    }
}

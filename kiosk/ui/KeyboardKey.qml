pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// A key of the keyboard on the screen. A touch leaves the focus in the field; Tab still reaches every key.
//
// text, icon.name, spoken (what a screen reader says), special (a key that writes nothing)
LipButton {
    id: root

    property bool special: false
    property string spoken: text

    focusPolicy: Qt.TabFocus
    minimumHeight: Metrics.touch(92)
    leftPadding: Metrics.px(6)
    spacing: Metrics.px(14)
    fontSize: Metrics.px(40)
    iconSize: Metrics.px(42)
    radius: Metrics.px(14)
    weight: Theme.semiBold
    face: root.special ? Theme.key : Theme.surface
    facePressed: Theme.nilaT
    outline: Theme.highContrast ? Theme.line2 : "transparent"
    lipColor: Theme.lipKey
    Accessible.name: root.spoken
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// Every component in every state, at kiosk scale: the sheet the design drew, built from the real components.
AppWindow {
    id: root

    property bool highContrast: false

    designWidth: 1920
    designHeight: 1430
    width: 1920
    height: 1430

    Binding {
        target: Theme
        property: "highContrast"
        value: root.highContrast
    }

    SiteMark {
        x: Metrics.px(56)
        y: Metrics.px(45)
        side: Metrics.px(58)
    }

    Label {
        x: Metrics.px(132)
        y: Metrics.px(46)
        text: "Komponen dan keadaan"
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.bold
        font.letterSpacing: Theme.titleSpacing * Metrics.text(42)
    }

    GalleryButtons {
        anchors.fill: parent
    }

    GalleryStates {
        anchors.fill: parent
    }

    GalleryNumbers {
        anchors.fill: parent
    }
}

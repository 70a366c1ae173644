pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The window every program starts from: it sets Metrics for the whole engine and paints the ground.
//
// designWidth, designHeight  the size the screens are drawn at; 0 means no scaling (counter)
// fill                       the part of the window that the screens use, 1 for all of it
// surface                    Metrics.Kiosk, Metrics.Counter or Metrics.Hall
ApplicationWindow {
    id: root

    property int designWidth: 0
    property int designHeight: 0
    property int surface: Metrics.Kiosk
    property real fill: 1

    color: surface === Metrics.Hall ? Theme.d0 : Theme.kertas
    font.family: Theme.family
    font.weight: Theme.medium
    palette.windowText: Theme.ink
    palette.text: Theme.ink

    Binding {
        target: Metrics
        property: "u"
        value: root.designWidth > 0 && root.designHeight > 0 && root.width > 0 && root.height > 0
               ? root.fill * Math.min(root.width / root.designWidth, root.height / root.designHeight) : 1
    }

    Binding {
        target: Metrics
        property: "surface"
        value: root.surface
    }
}

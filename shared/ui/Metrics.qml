pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Sizes. ONE mechanism for every screen: write the design's pixels and let these functions scale them.
//
//   width: Metrics.px(490)              // length: design px x u, whole pixels
//   font.pixelSize: Metrics.text(31)    // type: design px x u x textScale, whole pixels, so text is always sharp
//   height: Metrics.touch(84)           // length of a control: as px, but at least 20 mm once the panel is known
//
// u              writable: min(width / W0, height / H0). AppWindow sets it from its design size; 1 at the counter,
//                2 on a 4K hall. Nothing is scaled by a transform: real sizes keep glyphs, lines and icons crisp.
// surface        writable: Metrics.Kiosk, Metrics.Hall or Metrics.Counter. AppWindow sets it. It is the default
//                `size` of every component, so a screen need not repeat it.
// textScale      writable: 1, or 1.25 for "Teks besar" on the kiosk.
// pxPerMm        writable: pixels of the panel per millimetre, 0 if unknown; only the kiosk sets it.
// landscape      writable: the kiosk's panel lies on its long side; screens then stand in two columns (Panes).
//
// One engine has one u. A program with windows of different sizes opens each in an engine of its own.
QtObject {
    id: root

    enum Surface { Kiosk, Counter, Hall }

    property real u: 1
    property int surface: Metrics.Kiosk
    property real textScale: 1
    property real pxPerMm: 0
    property bool landscape: false

    readonly property int kiosk: Metrics.Kiosk
    readonly property int counter: Metrics.Counter
    readonly property int hall: Metrics.Hall

    // Grid, in design pixels: pass them to px()
    readonly property int grid: 4
    readonly property int kioskMargin: 40
    readonly property int hallMargin: 44
    readonly property int counterMargin: 20
    readonly property int kioskHeader: landscape ? 120 : 152
    readonly property int kioskBottomBar: landscape ? 136 : 168
    readonly property int kioskWidth: landscape ? 1920 : 1080
    readonly property int kioskHeight: landscape ? 1080 : 1920

    // From the top of the kiosk to the first control within reach of a seated person: the lower 60 % of the panel
    readonly property int kioskReach: landscape ? 432 : 758
    readonly property int counterHeader: 60

    // Corner radii, in design pixels
    readonly property int radiusTile: 18
    readonly property int radiusCard: 22
    readonly property int radiusPrimary: 28
    readonly property int radiusPlate: 32
    readonly property int radiusHall: 40
    readonly property int radiusHallPanel: 28
    readonly property int radiusHallRow: 18
    readonly property int radiusField: 10
    readonly property int radiusButton: 12
    readonly property int radiusPanel: 14
    readonly property int radiusDialog: 20

    // Smallest type allowed, in design pixels
    readonly property int smallestKiosk: 28
    readonly property int smallestHall: 38
    readonly property int smallestCounter: 14

    function px(design: real): int {
        return design === 0 ? 0 : Math.max(1, Math.round(design * root.u));
    }

    function text(design: real): int {
        return Math.max(1, Math.round(design * root.u * root.textScale));
    }

    function touch(design: real): int {
        return Math.max(root.px(design), Math.ceil(20 * root.pxPerMm));
    }

    // The value for a size role: pick(size, 30, 15) is 30 px on a kiosk, 15 px at a counter.
    function pick(size: int, kioskValue: real, counterValue: real): real {
        return size === Metrics.Counter ? counterValue : kioskValue;
    }
}

pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Colours, type and motion. Names are the tokens of the design; a screen never writes a colour itself.
//
// highContrast   writable: black, white and yellow, for a kiosk visitor who asks for it; switches every colour live
// reducedMotion  writable: no slide, overshoot or pulse; always true in high contrast (see `still`)
// busyHold       writable: how long a PrimaryButton rests after a click
// scrollWait, scrollSpeed  writable: rest before and after a text that scrolls, and its design pixels a second
//
// Tokens ending in T are tints to put the colour of the same name on; those ending in D are for dark ground;
// `...Text` is the text on a filled control.
QtObject {
    id: root

    property bool highContrast: false
    property bool reducedMotion: false
    readonly property bool still: highContrast || reducedMotion

    readonly property color hcBlack: "#000000"
    readonly property color hcWhite: "#FFFFFF"
    readonly property color hcYellow: "#FFE14D"

    // Surfaces and text
    readonly property color kertas: highContrast ? hcBlack : "#F5F3EC"
    readonly property color surface: highContrast ? hcBlack : "#FFFFFF"
    readonly property color sunk: highContrast ? hcBlack : "#EBE8DD"
    readonly property color sunkBlock: highContrast ? hcWhite : "#E3DFD3"
    readonly property color sunkBlockText: highContrast ? hcBlack : "#3B4560"
    readonly property color line: highContrast ? hcWhite : "#D8D3C4"
    readonly property color line2: highContrast ? hcWhite : "#767266"
    readonly property color ink: highContrast ? hcWhite : "#0F1B3D"
    readonly property color ink2: highContrast ? hcWhite : "#3B4560"
    readonly property color band: highContrast ? hcBlack : "#0F1B3D"
    readonly property color bandLine: highContrast ? hcWhite : "transparent"
    readonly property color key: highContrast ? hcBlack : "#D8D3C4"

    // Action
    readonly property color nila: highContrast ? hcYellow : "#1B3F8F"
    readonly property color nilaP: highContrast ? hcWhite : "#122C69"
    readonly property color nilaT: highContrast ? hcBlack : "#E7EDF9"
    readonly property color nilaText: highContrast ? hcBlack : "#FFFFFF"
    readonly property color nilaTrack: highContrast ? hcWhite : "#C7D1EC"
    readonly property color block: highContrast ? hcYellow : "#E7EDF9"
    readonly property color blockText: highContrast ? hcBlack : "#1B3F8F"

    // The number called, or yours
    readonly property color kunyit: highContrast ? hcYellow : "#FFC629"
    readonly property color kunyitT: highContrast ? hcBlack : "#FFF2C9"
    readonly property color kunyitText: highContrast ? hcBlack : "#0F1B3D"

    // States
    readonly property color daun: highContrast ? hcWhite : "#0B5838"
    readonly property color daunT: highContrast ? hcBlack : "#DFF2E6"
    readonly property color sogan: highContrast ? hcWhite : "#694000"
    readonly property color soganT: highContrast ? hcBlack : "#FDECCB"
    readonly property color bata: highContrast ? hcWhite : "#96191B"
    readonly property color bataT: highContrast ? hcBlack : "#FCE7E3"
    readonly property color manggis: highContrast ? hcYellow : "#651A5F"
    readonly property color manggisT: highContrast ? hcBlack : "#F6E6F3"

    // Dark surfaces: hall, sign, bands
    readonly property color d0: highContrast ? hcBlack : "#0A1230"
    readonly property color d1: highContrast ? hcBlack : "#141F4A"
    readonly property color d2: highContrast ? hcBlack : "#1F2C60"
    readonly property color dOff: highContrast ? hcBlack : "#0E173E"
    readonly property color dLine: highContrast ? hcWhite : "#34437F"
    readonly property color dt: "#FFFFFF"
    readonly property color dt2: highContrast ? hcWhite : "#C9D2EE"
    readonly property color daunD: highContrast ? hcWhite : "#7BE0A9"
    readonly property color bataD: highContrast ? hcWhite : "#FFB4AB"
    readonly property color stripOpen: highContrast ? hcBlack : "#0B5838"
    readonly property color stripBreak: highContrast ? hcBlack : "#694000"
    readonly property color stripClosed: highContrast ? hcBlack : "#7A1416"
    readonly property color scrim: "#990A1230"
    readonly property color shadow: "#08000000"

    // Lips
    readonly property color lip: highContrast ? "transparent" : "#CFC9B8"
    readonly property color lipSecond: highContrast ? "transparent" : "#B9C5E4"
    readonly property color lipKey: highContrast ? "transparent" : "#BEB8A5"
    readonly property color lipDark: highContrast ? "transparent" : "#A9B4D6"

    // Focus: the ring, and the gap between control and ring
    readonly property color focus: highContrast ? hcYellow : "#1B3F8F"
    readonly property color focusGap: highContrast ? hcBlack : "#FFFFFF"
    readonly property color focusDark: "#FFFFFF"
    readonly property color focusDarkGap: highContrast ? hcBlack : "#0F1B3D"

    // Report heat map: five steps and the text on each
    readonly property list<color> heat: ["#EEF2FB", "#CBD6F0", "#9FB3E0", "#3F62B3", "#1B3F8F"]
    readonly property list<color> heatText: ["#0F1B3D", "#0F1B3D", "#0F1B3D", "#FFFFFF", "#FFFFFF"]

    // Type
    readonly property string family: "IBM Plex Sans"
    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int semiBold: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property real numberSpacing: -0.02
    readonly property real titleSpacing: -0.015
    readonly property real numberGap: 0.2
    readonly property real capitalHeight: 0.698
    readonly property real opticalRise: 0.026

    // Motion in milliseconds
    readonly property int press: still ? 0 : 80
    readonly property int page: still ? 100 : 220
    readonly property int fold: still ? 0 : 180
    readonly property int dialog: still ? 100 : 160
    readonly property int plate: still ? 100 : 320
    readonly property int flood: still ? 100 : 180
    readonly property int settle: still ? 100 : 300
    readonly property int pulse: 2400
    readonly property int callHold: 8000
    property int scrollWait: 3000
    property int scrollSpeed: 90
    property int busyHold: 2000
    readonly property real overshoot: still ? 0 : 0.6
}

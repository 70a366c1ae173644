pragma ComponentBehavior: Bound

import QtQuick

// The one main action of a screen. After a click it takes no second one for `hold` milliseconds, nor while busy.
//
// text, iconName, note (lighter words after the text: "· 15 detik"), keyText, size, fontSize, iconSize, radius
// busy, busyText   work is under way: words with three dots; enabled: false draws it sunk, write the reason above it
// signal clicked()
FocusScope {
    id: root

    property string text: ""
    property string iconName: ""
    property string note: ""
    property string keyText: ""
    property bool busy: false
    property string busyText: text
    property int size: Metrics.surface
    property int hold: Theme.busyHold
    property real fontSize: Metrics.text(Metrics.pick(size, 36, 19))
    property real iconSize: Metrics.text(Metrics.pick(size, 44, 26))
    property alias minimumHeight: button.minimumHeight
    property real radius: Metrics.px(Metrics.pick(size, Metrics.radiusPrimary, Metrics.radiusButton))
    property real lip: Metrics.px(Metrics.pick(size, 6, 3))

    readonly property bool held: rest.running

    signal clicked()

    implicitWidth: button.implicitWidth
    implicitHeight: button.implicitHeight
    activeFocusOnTab: false
    z: button.visualFocus ? 1 : 0

    function take(): void {
        rest.restart();
        root.clicked();
    }

    Timer {
        id: rest

        interval: root.hold
    }

    LipButton {
        id: button

        anchors.fill: parent
        focus: true
        enabled: !root.busy && !root.held
        disabledLook: !root.enabled
        busyLook: root.busy
        text: root.busy ? root.busyText + "\u00a0…" : root.text
        note: root.busy ? "" : root.note
        keyText: root.busy ? "" : root.keyText
        icon.name: root.iconName
        size: root.size
        fontSize: root.fontSize
        iconSize: root.iconSize
        radius: root.radius
        lip: root.lip
        weight: Theme.bold
        face: Theme.nila
        facePressed: Theme.nilaP
        ink: Theme.nilaText
        outline: "transparent"
        outlineWidth: 0
        lipColor: Theme.highContrast ? "transparent" : Theme.nilaP
        onClicked: root.take()
    }
}

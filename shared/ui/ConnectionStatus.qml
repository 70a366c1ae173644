pragma ComponentBehavior: Bound

import QtQuick

// Whether the program reaches its database: the same sign and word in every program.
//
// connected; text (own words instead of "Tersambung" / "Terputus"); dark: on a dark bar; iconOnly: hall display
Row {
    id: root

    required property bool connected
    property string text: connected ? qsTr("Tersambung") : qsTr("Terputus")
    property bool dark: true
    property bool iconOnly: false
    property real fontSize: Metrics.text(Metrics.pick(Metrics.surface, 28, 15))

    readonly property color ink: dark ? (connected ? Theme.dt2 : Theme.bataD) : connected ? Theme.ink2 : Theme.bata

    spacing: Math.round(fontSize * 0.55)

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.connected ? "cloud_done" : "cloud_off"
        color: root.ink
        size: Math.round(root.fontSize * 1.45)
    }

    PlainLabel {
        visible: !root.iconOnly
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.ink
        font.pixelSize: root.fontSize
        font.weight: Theme.medium
        Accessible.ignored: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A state in icon, word and colour; information, so no lip.
//
// kind   StatusPill.Ok, NoWait, Priority, Near, OpensLater, Tomorrow, Over, Full, Closed or Booked
// text   the word ("Lancar", "Tutup, buka lagi 13.00"); iconName: another icon than the kind's own
// quiet  without the tint, where many fine states stand in a table; maximumWidth: where the word wraps
Control {
    id: root

    enum Kind { Ok, NoWait, Priority, Near, OpensLater, Tomorrow, Over, Full, Closed, Booked }

    required property int kind
    required property string text
    property string iconName: icons[kind]
    property bool quiet: false
    property real maximumWidth: Infinity
    property int size: Metrics.surface
    property real fontSize: Metrics.text(Metrics.pick(size, 28, 14))

    readonly property list<string> icons: ["check_circle", "bolt", "keyboard_double_arrow_up", "warning", "schedule",
                                           "event", "error", "block", "block", "event"]
    readonly property list<color> inks: [Theme.daun, Theme.daun, Theme.manggis, Theme.sogan, Theme.sogan,
                                         Theme.nila, Theme.bata, Theme.bata, Theme.ink2, Theme.nila]
    readonly property list<color> tints: [Theme.daunT, Theme.daunT, Theme.manggisT, Theme.soganT, Theme.soganT,
                                          Theme.nilaT, Theme.bataT, Theme.bataT, Theme.sunk, Theme.nilaT]

    implicitHeight: Math.max(Metrics.px(Metrics.pick(size, 48, 28)), implicitContentHeight)
    leftPadding: quiet ? 0 : Metrics.px(Metrics.pick(size, 14, 9))
    rightPadding: quiet ? 0 : Metrics.px(Metrics.pick(size, 18, 12))
    spacing: Metrics.px(Metrics.pick(size, 10, 7))

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    background: Rectangle {
        visible: !root.quiet
        radius: height / 2
        color: root.tints[root.kind]
        border.color: root.inks[root.kind]
        border.width: Theme.highContrast ? Metrics.px(2) : 0
    }

    contentItem: Row {
        spacing: root.spacing

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.inks[root.kind]
            size: Math.round(root.fontSize * 1.1)
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.maximumWidth - root.leftPadding - root.rightPadding - mark.width - root.spacing)
            text: root.text
            wrapMode: Text.Wrap
            lineHeight: 0.92
            color: root.inks[root.kind]
            font.pixelSize: root.fontSize
            font.weight: Theme.bold
            Accessible.ignored: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The foot of a sign: open and who serves, or where to go instead; while the database is away, that.
//
// away; closed (else on break); closing; officer "Rina W."; instead "4" and direction to it; lostSince; attention
Rectangle {
    id: root

    required property bool away
    property bool closed: false
    property bool closing: false
    property string officer: ""
    property string instead: ""
    property string direction: ""
    property string lostSince: ""
    property bool attention: false

    readonly property string sentence: {
        if (root.attention)
            return qsTr("Perhatikan panggilan petugas");
        if (!root.away)
            return root.closing ? qsTr("Segera tutup") : qsTr("Buka");
        return root.instead !== "" ? qsTr("Silakan ke Loket %1").arg(root.instead) : qsTr("Silakan ke meja informasi");
    }

    color: attention ? Theme.d2 : !away ? (closing ? Theme.stripBreak : Theme.stripOpen)
        : closed ? Theme.stripClosed : Theme.stripBreak

    Icon {
        id: sign

        x: Metrics.px(44)
        anchors.verticalCenter: parent.verticalCenter
        name: root.attention ? "campaign" : root.away ? "" : root.closing ? "schedule" : "check_circle"
        color: Theme.dt
        size: Metrics.px(54)
    }

    PlainLabel {
        x: sign.visible ? sign.x + sign.width + Metrics.px(24) : Metrics.px(40)
        anchors.verticalCenter: parent.verticalCenter
        width: facts.x - x - Metrics.px(16)
        text: root.sentence
        color: Theme.dt
        font.pixelSize: Metrics.text(48)
        font.weight: Theme.bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.text(28)
    }

    Row {
        id: facts

        x: parent.width - width - Metrics.px(40)
        height: parent.height
        spacing: Metrics.px(24)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.lostSince === "" ? "" : "cloud_off"
            color: Theme.dt
            size: Metrics.px(48)
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Terputus %1").arg(root.lostSince)
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== "" && !root.attention
            text: root.lostSince !== "" ? root.lostSince : root.officer
            color: Theme.dt
            font.pixelSize: Metrics.text(40)
            font.weight: Theme.medium
        }

        DirectionArrow {
            anchors.verticalCenter: parent.verticalCenter
            direction: root.direction
            color: Theme.dt
            side: Metrics.px(64)
        }
    }
}

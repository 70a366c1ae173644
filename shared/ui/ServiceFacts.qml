pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The line under a service's title: people and estimate while it is open, else one pill.
//
// waiting, estimate, standing (ServiceCard.Standing), standingText, ink; spoken: the same in words
Row {
    id: root

    property int waiting: 0
    property string estimate: ""
    property int standing: ServiceCard.Open
    property string standingText: ""
    property color ink: Theme.ink2

    readonly property bool open: standing === ServiceCard.Open
    readonly property string people: qsTr("%n menunggu", "", waiting)
    readonly property string about: estimate === "" ? "" : qsTr("sekitar %1").arg(estimate)
    readonly property string pillText: standingText !== "" ? standingText
        : standing === ServiceCard.NoWait ? qsTr("Tanpa menunggu")
        : standing === ServiceCard.Full ? qsTr("Kuota hari ini penuh") : qsTr("Tutup")
    readonly property string spoken: !open ? pillText : about === "" ? people : people + ", " + about

    spacing: Metrics.px(12)

    component Fact: Label {
        anchors.verticalCenter: parent?.verticalCenter
        color: root.ink
        font.pixelSize: Metrics.text(32)
        font.weight: Theme.medium
        textFormat: Text.StyledText
        Accessible.ignored: true
    }

    function strong(words: string): string {
        return words.replace(/\d+(?:–\d+)?/, figures => "<b>" + figures + "</b>");
    }

    Icon {
        visible: root.open
        anchors.verticalCenter: parent.verticalCenter
        name: "group"
        color: root.ink
        size: Metrics.px(34)
    }

    Fact {
        visible: root.open
        rightPadding: Metrics.px(16)
        text: root.strong(root.people)
    }

    Icon {
        visible: root.open && root.about !== ""
        anchors.verticalCenter: parent.verticalCenter
        name: "hourglass_top"
        color: root.ink
        size: Metrics.px(34)
    }

    Fact {
        visible: root.open && root.about !== ""
        text: root.strong(root.about)
    }

    StatusPill {
        visible: !root.open
        kind: root.standing === ServiceCard.NoWait ? StatusPill.NoWait
            : root.standing === ServiceCard.Full ? StatusPill.Full : StatusPill.OpensLater
        text: root.pillText
        fontSize: Metrics.text(30)
        implicitHeight: Math.max(Metrics.px(52), implicitContentHeight)
        Accessible.ignored: true
    }
}

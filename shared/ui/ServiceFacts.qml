pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The line under a service's title: people and estimate while it is open, else one pill. Wraps when type is large.
//
// waiting, estimate, standing (ServiceCard.Standing), standingText, note (why, below the pill), ink; spoken: the same in words
Flow {
    id: root

    property int waiting: 0
    property string estimate: ""
    property int standing: ServiceCard.Open
    property string standingText: ""
    property string note: ""
    property color ink: Theme.ink2

    readonly property bool open: standing === ServiceCard.Open
    readonly property string people: qsTr("%n menunggu", "", waiting)
    readonly property string about: estimate === "" ? "" : qsTr("sekitar %1").arg(estimate)
    readonly property string pillText: standingText !== "" ? standingText
        : standing === ServiceCard.NoWait ? qsTr("Tanpa menunggu")
        : standing === ServiceCard.Full ? qsTr("Kuota hari ini penuh")
        : standing === ServiceCard.Paused ? qsTr("Dijeda") : qsTr("Tutup")
    readonly property string spoken: !open ? (note === "" ? pillText : pillText + ", " + note) : about === "" ? people : people + ", " + about

    spacing: Metrics.px(6)

    component Fact: Row {
        id: fact

        required property string iconName
        required property string words

        rightPadding: Metrics.px(22)
        spacing: Metrics.px(12)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: fact.iconName
            color: root.ink
            size: Metrics.px(34)
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: fact.words.replace(/\d+(?:–\d+)?/, figures => "<b>" + figures + "</b>")
            textFormat: Text.StyledText
            color: root.ink
            font.pixelSize: Metrics.text(31)
            font.weight: Theme.medium
            Accessible.ignored: true
        }
    }

    Fact {
        visible: root.open
        iconName: "group"
        words: root.people
    }

    Fact {
        visible: root.open && root.about !== ""
        iconName: "hourglass_top"
        words: root.about
    }

    StatusPill {
        visible: !root.open
        kind: root.standing === ServiceCard.NoWait ? StatusPill.NoWait
            : root.standing === ServiceCard.Chosen ? StatusPill.Ok
            : root.standing === ServiceCard.Full ? StatusPill.Full : StatusPill.OpensLater
        iconName: root.standing === ServiceCard.Paused ? "pause_circle" : icons[kind]
        text: root.pillText
        fontSize: Metrics.text(30)
        implicitHeight: Math.max(Metrics.px(52), implicitContentHeight)
        Accessible.ignored: true
    }

    PlainLabel {
        visible: !root.open && root.note !== ""
        width: root.width
        text: root.note
        color: root.ink
        font.pixelSize: Metrics.text(31)
        font.weight: Theme.medium
        wrapMode: Text.Wrap
        lineHeight: 0.92
        Accessible.ignored: true
    }
}

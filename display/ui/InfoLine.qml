pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The line at the foot: one sentence at a time, each fading into the next.
//
// sentence; turn (grows when it is to be shown anew); attention: only that people should listen for staff
// stop: only what everybody should do now that the building is being evacuated, without movement
// number and place: the words of the sentence that say who is called, in the called number's yellow, and where to
// overflowed(seconds)  the sentence is too long, scrolls, and needs so long
Rectangle {
    id: root

    required property string sentence
    required property int turn
    property string number: ""
    property string place: ""
    property bool attention: false
    property string stop: ""
    property real margin: Metrics.px(44)

    readonly property bool alone: stop !== "" || attention
    readonly property string words: stop !== "" ? stop : attention ? qsTr("Perhatikan panggilan petugas") : sentence

    property InfoSentence front: one

    signal overflowed(seconds: real)

    function show(): void {
        const following = root.front === one ? two : one;
        if (!root.attention && root.front.words === root.words && !root.front.long)
            return;
        following.begin(root.words, root.alone ? "" : root.number, root.alone ? "" : root.place);
        root.front = following;
        if (following.long)
            root.overflowed(following.seconds);
    }

    color: stop !== "" ? Theme.stripClosed : attention ? Theme.d2 : Theme.d1

    Accessible.role: Accessible.AlertMessage
    Accessible.name: stop
    Accessible.ignored: stop === ""

    Component.onCompleted: show()
    onWordsChanged: Qt.callLater(show)
    onTurnChanged: Qt.callLater(show)

    Icon {
        id: sign

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        name: root.stop !== "" ? "warning" : root.attention ? "campaign" : "info"
        color: Theme.dt
        size: Metrics.px(root.alone ? 60 : 52)
    }

    PlainLabel {
        id: word

        visible: !root.alone
        x: sign.x + sign.width + Metrics.px(14)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Info")
        color: Theme.dt
        font.pixelSize: Metrics.text(44)
        font.weight: Theme.bold
    }

    Rectangle {
        id: divider

        visible: word.visible
        x: word.x + word.width + Metrics.px(32)
        anchors.verticalCenter: parent.verticalCenter
        width: Metrics.px(4)
        height: Metrics.px(50)
        radius: width / 2
        color: Theme.dLine
    }

    Item {
        x: root.alone ? word.x : divider.x + divider.width + Metrics.px(32)
        width: parent.width - x - root.margin
        height: parent.height
        clip: true

        InfoSentence {
            id: one

            anchors.fill: parent
            shown: root.front === one
            strong: root.alone
            still: Theme.still || root.stop !== ""
        }

        InfoSentence {
            id: two

            anchors.fill: parent
            shown: root.front === two
            strong: root.alone
            still: Theme.still || root.stop !== ""
        }
    }
}

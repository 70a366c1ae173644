pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The line at the foot: one sentence at a time, each fading into the next.
//
// sentence; turn (grows when it is to be shown anew); attention: only that people should listen for staff
// number and place: the words of the sentence that say who is called, in the called number's yellow, and where to
// overflowed(seconds)  the sentence is too long, scrolls, and needs so long
Rectangle {
    id: root

    required property string sentence
    required property int turn
    property string number: ""
    property string place: ""
    property bool attention: false
    property real margin: Metrics.px(44)

    property InfoSentence front: one

    signal overflowed(seconds: real)

    function show(): void {
        const following = root.front === one ? two : one;
        if (!root.attention && root.front.words === root.sentence && !root.front.long)
            return;
        if (root.attention)
            following.begin(qsTr("Perhatikan panggilan petugas"), "", "");
        else
            following.begin(root.sentence, root.number, root.place);
        root.front = following;
        if (following.long)
            root.overflowed(following.seconds);
    }

    color: attention ? Theme.d2 : Theme.d1

    Component.onCompleted: show()
    onAttentionChanged: Qt.callLater(show)
    onSentenceChanged: Qt.callLater(show)
    onTurnChanged: Qt.callLater(show)

    Icon {
        id: sign

        x: root.margin
        anchors.verticalCenter: parent.verticalCenter
        name: root.attention ? "campaign" : "info"
        color: Theme.dt
        size: Metrics.px(root.attention ? 60 : 52)
    }

    PlainLabel {
        id: word

        visible: !root.attention
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
        x: root.attention ? word.x : divider.x + divider.width + Metrics.px(32)
        width: parent.width - x - root.margin
        height: parent.height
        clip: true

        InfoSentence {
            id: one

            anchors.fill: parent
            shown: root.front === one
            strong: root.attention
        }

        InfoSentence {
            id: two

            anchors.fill: parent
            shown: root.front === two
            strong: root.attention
        }
    }
}

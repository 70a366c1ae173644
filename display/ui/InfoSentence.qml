pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// One sentence of the information line. It stands still if it fits and else scrolls once, from its beginning to its
// end, at 90 px a second; one in Arabic letters begins at the right. One that stands still takes two lines.
//
// begin(words, number, place) shows it; shown fades in and out; long: it scrolls, for `seconds`
Item {
    id: root

    property bool shown: false
    property bool strong: false
    property bool still: Theme.still
    property string words: ""

    readonly property real excess: Math.max(0, label.implicitWidth - width)
    readonly property bool long: excess > 0 && !still
    readonly property bool fromRight: /^[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words)
    readonly property real seconds: (waitBefore.duration + run.duration + waitAfter.duration) / 1000

    function begin(words: string, number: string, place: string): void {
        scroll.stop();
        root.words = words;
        label.text = number === "" ? words : marked(marked(Markup.escaped(words), number, true), place, false);
        label.textFormat = number === "" ? Text.PlainText : Text.StyledText;
        label.x = root.long && root.fromRight ? -root.excess : 0;
        if (root.long)
            scroll.start();
    }

    function marked(sentence: string, words: string, called: bool): string {
        const bold = "<b>" + Markup.escaped(words) + "</b>";
        return sentence.replace(Markup.escaped(words), called ? '<font color="' + Theme.kunyit + '">' + bold + "</font>" : bold);
    }

    opacity: shown ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.still ? 0 : Theme.settle
        }
    }

    Label {
        id: label

        width: root.still ? root.width : implicitWidth
        height: root.height
        horizontalAlignment: root.fromRight && root.still ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        color: Theme.dt
        font.pixelSize: Metrics.text(44)
        font.weight: root.strong ? Theme.bold : Theme.medium
        fontSizeMode: root.still ? Text.Fit : Text.FixedSize
        minimumPixelSize: Metrics.px(30)
        wrapMode: root.still ? Text.Wrap : Text.NoWrap
        lineHeight: root.still ? 0.9 : 1
        Accessible.name: root.words
    }

    SequentialAnimation {
        id: scroll

        PauseAnimation {
            id: waitBefore

            duration: Theme.scrollWait
        }

        NumberAnimation {
            id: run

            target: label
            property: "x"
            to: root.fromRight ? 0 : -root.excess
            duration: Math.round(1000 * root.excess / Metrics.px(Theme.scrollSpeed))
        }

        PauseAnimation {
            id: waitAfter

            duration: Theme.scrollWait
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// One sentence of the information line. It stands still if it fits and else scrolls once, from its beginning to its
// end, at 90 px a second; without movement it takes two lines.
//
// begin(text) shows it; shown fades in and out; long: it scrolls, for `seconds`
Item {
    id: root

    property bool shown: false
    property bool strong: false
    property alias text: label.text

    readonly property real excess: Math.max(0, label.implicitWidth - width)
    readonly property bool long: excess > 0 && !Theme.still
    readonly property real seconds: (waitBefore.duration + run.duration + waitAfter.duration) / 1000

    function begin(words: string): void {
        scroll.stop();
        label.x = 0;
        label.text = words;
        if (root.long)
            scroll.start();
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

        width: Theme.still ? root.width : implicitWidth
        height: root.height
        verticalAlignment: Text.AlignVCenter
        color: Theme.dt
        font.pixelSize: Metrics.text(44)
        font.weight: root.strong ? Theme.bold : Theme.medium
        fontSizeMode: Theme.still ? Text.Fit : Text.FixedSize
        minimumPixelSize: Metrics.px(30)
        wrapMode: Theme.still ? Text.Wrap : Text.NoWrap
        lineHeight: Theme.still ? 0.9 : 1
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
            to: -root.excess
            duration: Math.round(1000 * root.excess / Metrics.px(Theme.scrollSpeed))
        }

        PauseAnimation {
            id: waitAfter

            duration: Theme.scrollWait
        }
    }
}

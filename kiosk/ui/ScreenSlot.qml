pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// The place of one screen: made in idle time, kept, and slid in when it is shown.
//
// shown; sourceComponent; ahead: false makes it when it is first shown, for what few visitors need
Loader {
    id: root

    required property bool shown
    property bool ahead: true
    property bool used: false

    active: ahead || used
    anchors.fill: parent
    asynchronous: !shown
    visible: shown
    enabled: shown

    onShownChanged: {
        if (!shown)
            return;
        used = true;
        appear.restart();
        Qt.callLater(root.focusScreen);
    }

    // Called when the bindings above have settled: a screen that is not enabled yet would lose the focus again. A dialog
    // keeps it until it closes: keys must not reach the screen below.
    function focusScreen(): void {
        if (shown && item && !Overlay.overlay.visible)
            (item as Item).forceActiveFocus();
    }

    Connections {
        target: root.Overlay.overlay

        function onVisibleChanged(): void {
            Qt.callLater(root.focusScreen);
        }
    }

    transform: Translate {
        id: slide
    }

    ParallelAnimation {
        id: appear

        NumberAnimation {
            target: slide
            property: "x"
            from: Theme.still ? 0 : Metrics.px(40)
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui
import counter.viewmodels

// The narrow bar as a window of its own: above all others, pulled by its handle, sticking to the screen's edges.
//
// signal asked(action): something that needs the whole window
Window {
    id: root

    required property Desk desk
    required property Compact compact
    required property Visitor visitor
    required property Serving serving
    required property KeyMap keys

    readonly property int edge: 28

    signal asked(action: string)

    // Near the upper or lower edge the bar jumps to it; it never lies outside the screen.
    function settle(): void {
        const right = Screen.virtualX + Screen.width - width;
        const bottom = Screen.virtualY + Screen.desktopAvailableHeight - height;
        x = Math.max(Screen.virtualX, Math.min(x, right));
        y = y - Screen.virtualY < edge ? Screen.virtualY : bottom - y < edge ? bottom : y;
    }

    function begin(): void {
        x = Screen.virtualX + Math.round((Screen.width - width) / 2);
        y = compact.dock === "top" ? Screen.virtualY : Screen.virtualY + Screen.desktopAvailableHeight - height;
    }

    transientParent: null
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    color: Theme.band
    width: Metrics.px(560)
    height: Metrics.px(72)
    minimumWidth: width
    maximumWidth: width
    minimumHeight: height
    maximumHeight: height
    visible: compact.on
    title: qsTr("Antrean, %1").arg(qsTr("Loket %1").arg(compact.counter))
    Component.onCompleted: begin()
    onYChanged: moved.restart()
    onXChanged: moved.restart()

    Timer {
        id: moved

        interval: 250
        onTriggered: root.settle()
    }

    CompactBar {
        id: bar

        anchors.fill: parent
        desk: root.desk
        compact: root.compact
        visitor: root.visitor
        serving: root.serving
        onDragged: root.startSystemMove()
        onMoreAsked: more.open()
        onExpanded: root.compact.expand()
    }

    DeskKeys {
        id: deskKeys

        desk: root.desk
        visitor: root.visitor
        serving: root.serving
        keys: root.keys
        onAsked: action => root.asked(action)
    }

    CompactMenu {
        id: more

        desk: root.desk
        visitor: root.visitor
        keys: root.keys
        parent: bar
        popupType: Popup.Window
        x: bar.width - width - Metrics.px(40)
        y: root.y > Screen.height / 2 ? -height : bar.height
        onPicked: action => deskKeys.answer(action)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.qt
import shared.ui
import counter.viewmodels

// The counter app's window: sign-in, then the officer's desk; below 620 pixels, or on demand, the narrow bar.
AppWindow {
    id: root

    required property SignIn signIn
    required property Desk desk
    required property Line line
    required property Bar bar
    required property Idle idle
    required property Visitor visitor
    required property Serving serving
    required property Numbers numbers
    required property KeyMap keys
    required property Lock lock
    required property Compact compact
    required property Languages languages
    required property Breaks breaks
    required property ServicePauses pauses
    required property Transfer transfer
    required property Adding adding
    required property PasswordChange password
    required property Notices notices

    readonly property bool slim: width < Metrics.px(620)

    surface: Metrics.Counter
    width: 1280
    height: 800
    minimumWidth: 560
    minimumHeight: desk.active && slim && !lock.locked ? 72 : width < Metrics.px(800) ? 700 : 640
    title: desk.active ? bar.title : qsTr("Antrean, loket")

    Loader {
        anchors.fill: parent
        active: !root.desk.active
        focus: active

        sourceComponent: SignInPage {
            signIn: root.signIn
            languages: root.languages
        }
    }

    Loader {
        id: page

        anchors.fill: parent
        active: root.desk.active
        focus: active && !root.lock.locked
        enabled: !root.lock.locked
        visible: !root.slim

        sourceComponent: DeskPage {
            desk: root.desk
            line: root.line
            bar: root.bar
            idle: root.idle
            visitor: root.visitor
            serving: root.serving
            numbers: root.numbers
            keys: root.keys
            lock: root.lock
            compact: root.compact
            languages: root.languages
            breaks: root.breaks
            pauses: root.pauses
            transfer: root.transfer
            adding: root.adding
            password: root.password
            notices: root.notices
        }
    }

    Loader {
        active: root.desk.active && root.slim && !root.lock.locked
        width: parent.width

        sourceComponent: CompactBar {
            desk: root.desk
            compact: root.compact
            visitor: root.visitor
            serving: root.serving
            onDragged: root.startSystemMove()
            onMoreAsked: root.width = Metrics.px(1280)
            onExpanded: root.width = Metrics.px(1280)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.lock.locked
        focus: active

        sourceComponent: LockPage {
            lock: root.lock
        }
    }

    CompactWindow {
        desk: root.desk
        compact: root.compact
        visitor: root.visitor
        serving: root.serving
        keys: root.keys
        onAsked: action => {
            if (["transfer", "add", "hold", "number", "held", "pause", "help", "service"].includes(action))
                root.compact.expand();
            (page.item as DeskPage).answer(action);
        }
    }

    Connections {
        target: root.compact

        function onOnChanged(): void {
            root.visible = !root.compact.on;
            if (root.visible)
                root.requestActivate();
        }
    }
}

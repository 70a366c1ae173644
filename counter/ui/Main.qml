pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import counter.viewmodels

// The counter app's window: sign-in, then the officer's desk.
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

    surface: Metrics.Counter
    width: 1280
    height: 800
    minimumWidth: 1000
    minimumHeight: 640
    title: desk.active ? bar.title : qsTr("Antrean, loket")

    Loader {
        anchors.fill: parent
        active: !root.desk.active
        focus: active

        sourceComponent: SignInPage {
            signIn: root.signIn
        }
    }

    Loader {
        anchors.fill: parent
        active: root.desk.active
        focus: active

        sourceComponent: DeskPage {
            desk: root.desk
            line: root.line
            bar: root.bar
            idle: root.idle
            visitor: root.visitor
            serving: root.serving
            numbers: root.numbers
        }
    }
}

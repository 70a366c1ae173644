pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import counter.viewmodels

// The keys printed on the buttons. Space is the main button, unless somebody types or has walked to a button by Tab.
//
// signals numberAsked() (F9), heldAsked() (F6 while nobody is here)
Item {
    id: root

    required property Desk desk
    required property Visitor visitor
    required property Serving serving

    readonly property T.AbstractButton focused: Window.activeFocusItem as T.AbstractButton
    readonly property bool walking: focused !== null && focused.visualFocus

    signal numberAsked()
    signal heldAsked()

    Shortcut {
        sequence: "Space"
        autoRepeat: false
        enabled: !root.walking
        onActivated: root.desk.primary()
    }

    Shortcut {
        sequence: "F2"
        autoRepeat: false
        onActivated: root.serving.recall()
    }

    Shortcut {
        sequence: "F4"
        autoRepeat: false
        onActivated: root.serving.miss()
    }

    Shortcut {
        sequence: "F6"
        autoRepeat: false
        onActivated: root.visitor.present ? root.serving.hold() : root.heldAsked()
    }

    Shortcut {
        sequence: "F8"
        autoRepeat: false
        enabled: root.visitor.present
        onActivated: root.serving.finishOnly()
    }

    Shortcut {
        sequence: "F9"
        autoRepeat: false
        enabled: root.desk.canCallNumber
        onActivated: root.numberAsked()
    }

    Shortcut {
        sequence: "F10"
        autoRepeat: false
        onActivated: root.desk.pauseOrOpen()
    }
}

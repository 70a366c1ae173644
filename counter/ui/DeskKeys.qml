pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import counter.viewmodels

// The keys of this PC. Space is the main button, unless somebody types or has walked to a button by Tab.
//
// live: false while the screen is locked
// signal asked(action): recall, no_show and so on are done here, what needs a dialog is the owner's
Item {
    id: root

    required property Desk desk
    required property Visitor visitor
    required property Serving serving
    required property KeyMap keys
    property bool live: true

    readonly property T.AbstractButton focused: Window.activeFocusItem as T.AbstractButton
    readonly property bool walking: focused !== null && focused.visualFocus

    signal asked(action: string)

    function answer(action: string): void {
        switch (action) {
        case "main":
            return root.desk.primary();
        case "start":
            return root.desk.start();
        case "recall":
            return root.serving.recall();
        case "no_show":
            return root.serving.miss();
        case "hold":
            return root.asked(root.visitor.present ? "hold" : "held");
        case "undo":
            return root.serving.takeBack();
        case "finish":
            return root.serving.finishOnly();
        case "pause":
            return root.desk.standing === "paused" ? root.desk.open() : root.asked("pause");
        default:
            return root.asked(action);
        }
    }

    component Key: Shortcut {
        required property string action
        property bool when: true

        enabled: root.live && when
        sequences: root.keys.of[action]
        autoRepeat: false
        onActivated: root.answer(action)
    }

    Key {
        action: "main"
        when: !root.walking
    }

    Key {
        action: "start"
    }

    Key {
        action: "recall"
    }

    Key {
        action: "no_show"
    }

    Key {
        action: "hold"
    }

    Key {
        action: "transfer"
        when: root.visitor.present
    }

    Key {
        action: "add"
    }

    Key {
        action: "finish"
        when: root.visitor.present
    }

    Key {
        action: "undo"
        when: root.serving.undo !== ""
    }

    Key {
        action: "number"
    }

    Key {
        action: "pause"
    }

    Key {
        action: "compact"
    }

    Key {
        action: "lock"
    }

    Key {
        action: "help"
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.qt
import shared.ui
import counter.viewmodels

// Every dialog of the desk, and what a key, a button or a menu asks for that needs more than a press.
Item {
    id: root

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

    function answer(action: string): void {
        switch (action) {
        case "number":
            return numberDialog.ask("");
        case "held":
            return root.idle.held.length > 0 ? heldDialog.open() : undefined;
        case "transfer":
            return root.visitor.present ? transferDialog.open() : undefined;
        case "add":
            return addDialog.ask(root.visitor.number);
        case "hold":
            return holdDialog.open();
        case "pause":
            return root.desk.canPause ? breakDialog.open() : undefined;
        case "close":
            return closeDialog.open();
        case "service":
            return servicePauseDialog.open();
        case "password":
            return passwordDialog.open();
        case "help":
            return keysDialog.open();
        case "lock":
            return root.lock.lock();
        case "compact":
            return root.compact.toggle();
        case "id":
        case "en":
            return root.languages.set(action);
        case "leave":
            return signOutDialog.open();
        }
    }

    function number(number: string): void {
        numberDialog.ask(number);
    }

    NumberDialog {
        id: numberDialog

        desk: root.desk
        numbers: root.numbers
        line: root.line
    }

    HeldDialog {
        id: heldDialog

        held: root.idle.held
        free: root.desk.free
        done: root.visitor.present
        onPicked: number => root.numbers.resume(number)
    }

    KeysDialog {
        id: keysDialog

        keys: root.keys
    }

    Connections {
        target: root.numbers

        function onAsked(code: string): void {
            numberDialog.show(code);
        }

        function onAddAsked(number: string): void {
            numberDialog.close();
            addDialog.ask(number);
        }
    }

    TransferDialog {
        id: transferDialog

        transfer: root.transfer
    }

    AddDialog {
        id: addDialog

        adding: root.adding
    }

    HoldDialog {
        id: holdDialog

        desk: root.desk
        serving: root.serving
    }

    PasswordDialog {
        id: passwordDialog

        password: root.password
    }

    BreakDialog {
        id: breakDialog

        desk: root.desk
        breaks: root.breaks
    }

    CloseDialog {
        id: closeDialog

        desk: root.desk
        breaks: root.breaks
        counterTitle: root.bar.title
    }

    StrandedDialog {
        desk: root.desk
        breaks: root.breaks
    }

    ServicePauseDialog {
        id: servicePauseDialog

        pauses: root.pauses
    }

    SignOutDialog {
        id: signOutDialog

        desk: root.desk
        breaks: root.breaks
        counterTitle: root.bar.title
    }
}

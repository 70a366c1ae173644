pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.qt
import shared.ui
import counter.viewmodels

// C2 and C3: the line on the left; on the right who is next, or the visitor who is here.
FocusScope {
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

    readonly property bool folded: width < Metrics.px(1000)

    // What a key, a button or a menu asks for and needs more than a press.
    function answer(action: string): void {
        switch (action) {
        case "number":
            return numberDialog.ask("");
        case "held":
            return root.idle.held.length > 0 ? heldDialog.open() : undefined;
        case "transfer":
            return root.visitor.present ? transferDialog.open() : undefined;
        case "add":
            return addDialog.open();
        case "hold":
            return holdDialog.open();
        case "pause":
            return root.desk.canPause ? breakDialog.open() : undefined;
        case "close":
            return closeDialog.open();
        case "service":
            return servicePauseDialog.open();
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

    Component.onCompleted: forceActiveFocus()

    DeskKeys {
        desk: root.desk
        visitor: root.visitor
        serving: root.serving
        keys: root.keys
        live: !root.lock.locked
        onAsked: action => root.answer(action)
    }

    DeskHeader {
        id: header

        width: parent.width
        desk: root.desk
        bar: root.bar
        keys: root.keys
        languages: root.languages
        onAsked: action => root.answer(action)
    }

    RowLayout {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Metrics.px(root.folded ? 12 : Metrics.counterMargin)
        spacing: Metrics.px(root.folded ? 12 : 20)

        LineRail {
            visible: root.folded
            line: root.line
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            onClicked: drawer.open()
        }

        LinePanel {
            visible: !root.folded
            line: root.line
            pressable: root.desk.canCallNumber
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(Metrics.px(340), Math.min(Metrics.px(560), Math.round(root.width * 372 / 1280)))
            onPicked: number => numberDialog.ask(number)
        }

        ColumnLayout {
            spacing: Metrics.px(16)
            Layout.fillWidth: true
            Layout.fillHeight: true

            Told {
                visible: root.desk.told !== ""
                text: root.desk.told
                fault: !root.desk.good
                iconName: root.desk.good ? "check_circle" : "error"
                Layout.fillWidth: true
                onDismissed: root.desk.dismiss()
            }

            Told {
                visible: root.serving.undo !== ""
                text: root.serving.undo
                buttonText: qsTr("Batalkan")
                iconName: "undo"
                fault: false
                Layout.fillWidth: true
                onDismissed: root.serving.takeBack()
            }

            Told {
                visible: root.visitor.lack !== ""
                text: root.visitor.lack
                buttonText: qsTr("Panggil ulang")
                iconName: "volume_off"
                Layout.fillWidth: true
                onDismissed: root.serving.recall()
            }

            Told {
                visible: root.breaks.closing
                text: qsTr("Segera tutup: hanya yang tidak bisa dilayani loket lain yang masih dipanggil.")
                buttonText: qsTr("Tetap buka")
                iconName: "hourglass_top"
                fault: false
                Layout.fillWidth: true
                onDismissed: root.breaks.stay()
            }

            IdlePage {
                visible: !root.visitor.present
                desk: root.desk
                idle: root.idle
                keys: root.keys
                Layout.fillWidth: true
                Layout.fillHeight: true
                onAsked: action => root.answer(action)
            }

            ServingPage {
                visible: root.visitor.present
                desk: root.desk
                idle: root.idle
                visitor: root.visitor
                serving: root.serving
                keys: root.keys
                Layout.fillWidth: true
                Layout.fillHeight: true
                onAsked: action => root.answer(action)
            }
        }
    }

    Popup {
        id: drawer

        x: Metrics.px(10)
        y: header.height + Metrics.px(10)
        width: Math.min(Metrics.px(372), root.width - Metrics.px(20))
        height: root.height - y - Metrics.px(10)
        padding: 0
        modal: true
        focus: true
        background: null
        onOpened: all.forceActiveFocus(Qt.TabFocusReason)

        contentItem: LinePanel {
            id: all

            line: root.line
            pressable: root.desk.canCallNumber
            onPicked: number => {
                drawer.close();
                numberDialog.ask(number);
            }
        }
    }

    NumberDialog {
        id: numberDialog

        desk: root.desk
        numbers: root.numbers
        done: root.visitor.present
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

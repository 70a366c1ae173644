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
    required property PasswordChange password
    required property Notices notices

    readonly property bool folded: width < Metrics.px(1000)

    function answer(action: string): void {
        dialogs.answer(action);
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
            Layout.fillHeight: true
            Layout.preferredWidth: Math.max(Metrics.px(310), Math.min(Metrics.px(560), Math.round(root.width * 372 / 1280)))
            onPicked: number => dialogs.number(number)
        }

        ColumnLayout {
            spacing: Metrics.px(16)
            Layout.fillWidth: true
            Layout.fillHeight: true

            NoticeStrip {
                visible: root.notices.rows.length > 0
                notices: root.notices
                Layout.fillWidth: true
            }

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
                keyText: root.keys.caps.undo
                iconName: "undo"
                fault: false
                Layout.fillWidth: true
                onDismissed: root.serving.takeBack()
            }

            Told {
                visible: root.visitor.lack !== ""
                text: root.visitor.lack
                buttonText: qsTr("Panggil ulang")
                otherText: root.desk.oneKey ? qsTr("Sudah hadir") : ""
                otherKey: root.keys.caps.start
                iconName: "volume_off"
                Layout.fillWidth: true
                onDismissed: root.serving.recall()
                onOther: root.desk.start()
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
            onPicked: number => {
                drawer.close();
                dialogs.number(number);
            }
        }
    }

    DeskDialogs {
        id: dialogs

        anchors.fill: parent
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
    }
}

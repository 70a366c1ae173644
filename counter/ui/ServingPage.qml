pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// C3: the visitor who is called or being served.
//
// signal asked(action): what needs a dialog
ColumnLayout {
    id: root

    required property Desk desk
    required property Idle idle
    required property Visitor visitor
    required property Serving serving
    required property KeyMap keys

    readonly property bool narrow: width < Metrics.px(800)
    readonly property bool slim: width < Metrics.px(580)
    readonly property bool tight: height < Metrics.px(660)

    signal asked(action: string)

    spacing: Metrics.px(tight ? 12 : 16)

    PlainLabel {
        visible: root.idle.reason !== "" && !root.desk.connected
        text: root.idle.reason
        color: Theme.bata
        font.pixelSize: Metrics.text(16)
        font.weight: Theme.semiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    RowLayout {
        spacing: Metrics.px(16)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Metrics.px(root.slim ? 92 : 104)
        Layout.preferredHeight: Metrics.px(193)
        Layout.maximumHeight: Metrics.px(193)

        NumberPlate {
            id: plate

            number: root.visitor.number
            label: root.visitor.label
            leftAligned: true
            radius: Metrics.px(Metrics.radiusDialog)
            sidePadding: Metrics.px(28)
            labelSize: Metrics.text(16)
            numberSize: Math.min(Metrics.text(124), Math.round(plate.height * 0.64))
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Metrics.px(root.slim ? 240 : 440)
        }

        VisitorTimer {
            visitor: root.visitor
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Metrics.px(root.slim ? 230 : 392)
        }
    }

    GridLayout {
        columns: root.slim ? 2 : 4
        columnSpacing: Metrics.px(12)
        rowSpacing: Metrics.px(10)
        Layout.fillWidth: true
        Layout.bottomMargin: Metrics.px(2)

        component Verb: PlainButton {
            property string sign: ""

            icon.name: root.narrow ? "" : sign
            fontSize: Metrics.text(root.narrow ? 15 : 16)
            minimumHeight: Metrics.px(root.slim ? 46 : root.tight ? 52 : 60)
            Layout.fillWidth: true
            Layout.preferredWidth: root.narrow ? implicitWidth : Metrics.px(200)
        }

        Verb {
            text: qsTr("Panggil ulang")
            note: root.visitor.calls > 0 && root.width >= Metrics.px(1000) ? "(" + root.visitor.calls + "×)" : ""
            sign: "campaign"
            keyText: root.keys.caps.recall
            enabled: root.visitor.canRecall
            Accessible.description: qsTr("sudah dipanggil %n kali", "", root.visitor.calls)
            onClicked: root.serving.recall()
        }

        Verb {
            text: qsTr("Tidak hadir")
            sign: "person_off"
            keyText: root.keys.caps.no_show
            enabled: root.visitor.canMiss
            Accessible.description: root.visitor.whyNotMissed
            onClicked: root.serving.miss()
        }

        Verb {
            text: qsTr("Tahan")
            sign: "pause_circle"
            keyText: root.keys.caps.hold
            enabled: root.desk.free
            onClicked: root.asked("hold")
        }

        Verb {
            text: qsTr("Alihkan")
            sign: "move_up"
            keyText: root.keys.caps.transfer
            enabled: root.desk.free
            onClicked: root.asked("transfer")
        }
    }

    VisitPanel {
        visitor: root.visitor
        free: root.desk.free
        addKey: root.keys.caps.add
        onAddAsked: root.asked("add")
        tight: root.tight || root.slim
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: root.slim ? Metrics.px(150) : implicitHeight
        Layout.preferredHeight: implicitHeight
    }

    RowLayout {
        spacing: Metrics.px(14)
        Layout.fillWidth: true
        Layout.bottomMargin: Metrics.px(2)

        PlainButton {
            readonly property bool starts: root.desk.oneKey && !root.visitor.serving

            text: starts ? qsTr("Mulai melayani") : qsTr("Selesai saja")
            icon.name: root.slim ? "" : starts ? "play_circle" : "check"
            keyText: starts ? root.keys.caps.start : root.keys.caps.finish
            enabled: root.desk.free
            fontSize: Metrics.text(18)
            minimumHeight: Metrics.px(root.tight ? 62 : 76)
            radius: Metrics.px(14)
            Layout.preferredWidth: Math.max(implicitWidth, Metrics.px(root.slim ? 0 : 230))
            onClicked: starts ? root.desk.start() : root.serving.finishOnly()
        }

        MainButton {
            desk: root.desk
            iconName: root.desk.primaryCalls ? "campaign" : "play_circle"
            keyText: root.keys.caps.main
            fontSize: Metrics.text(root.narrow ? 20 : 24)
            iconSize: Metrics.text(root.slim ? 26 : 34)
            minimumHeight: Metrics.px(root.tight ? 62 : 76)
            radius: Metrics.px(14)
            lip: Metrics.px(5)
            Layout.fillWidth: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// C2: the next visitor and the big button, other ways to call, the pause, the officer's own figures.
//
// signal asked(action)
ColumnLayout {
    id: root

    required property Desk desk
    required property Idle idle
    required property KeyMap keys

    signal asked(action: string)

    spacing: Metrics.px(18)

    NextVisitor {
        desk: root.desk
        idle: root.idle
        keys: root.keys
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Metrics.px(250)
    }

    RowLayout {
        spacing: Metrics.px(14)
        Layout.fillWidth: true
        Layout.bottomMargin: Metrics.px(2)

        component Way: PlainButton {
            minimumHeight: Metrics.px(60)
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
        }

        Way {
            text: qsTr("Panggil nomor tertentu")
            icon.name: root.width < Metrics.px(640) ? "" : "dialpad"
            keyText: root.keys.caps.number
            enabled: root.desk.canCallNumber
            onClicked: root.asked("number")
        }

        Way {
            text: qsTr("Ditahan (%1)").arg(root.idle.held.length)
            note: root.idle.heldDue > 0 ? qsTr("%n waktunya", "", root.idle.heldDue) : ""
            icon.name: root.width < Metrics.px(640) ? "" : "pause_circle"
            keyText: root.keys.caps.hold
            enabled: root.desk.canCallNumber && root.idle.held.length > 0
            onClicked: root.asked("held")
        }

        Way {
            text: root.desk.standing === "paused" ? qsTr("Buka lagi") : qsTr("Istirahat")
            icon.name: root.width < Metrics.px(640) ? "" : root.desk.standing === "paused" ? "check_circle" : "coffee"
            keyText: root.keys.caps.pause
            enabled: root.desk.canPause
            onClicked: root.desk.standing === "paused" ? root.desk.open() : root.asked("pause")
        }
    }

    OwnFigures {
        figures: root.idle.figures
        Layout.fillWidth: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.qt
import shared.ui
import counter.viewmodels

// The dark bar: which counter, whether it is open, connection, time, officer.
//
// signal asked(action): from the officer's menu
Rectangle {
    id: root

    required property Desk desk
    required property Bar bar
    required property KeyMap keys
    required property Languages languages

    readonly property bool narrow: width < Metrics.px(1180)
    readonly property bool tight: width < Metrics.px(900)

    signal asked(action: string)

    implicitHeight: Metrics.px(Metrics.counterHeader)
    color: Theme.band

    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.px(root.tight ? 12 : 20)
        anchors.right: states.left
        anchors.rightMargin: Metrics.px(12)
        height: parent.height
        spacing: Metrics.px(14)

        SiteMark {
            visible: !root.tight
            color: Theme.dt
            side: Metrics.px(32)
        }

        PlainLabel {
            text: root.bar.title
            color: Theme.dt
            font.pixelSize: Metrics.text(18)
            font.weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        ElidedLabel {
            text: root.width < Metrics.px(1000) ? "" : root.bar.agency
            color: Theme.dt2
            font.pixelSize: Metrics.text(15)
            Layout.fillWidth: true
        }

        LanguageSwitch {
            visible: root.width >= Metrics.px(760)
            languages: root.languages
        }
    }

    Segmented {
        id: states

        anchors.verticalCenter: parent.verticalCenter
        x: Math.round((parent.width - width) * (root.tight ? 0.42 : 0.5))
        label: qsTr("Keadaan loket")

        SegmentButton {
            text: root.tight && !checked ? "" : spoken
            spoken: qsTr("Buka")
            icon.name: "check_circle"
            iconTint: Theme.daun
            checked: root.desk.standing === "open"
            enabled: root.desk.free
            onClicked: root.desk.open()
        }

        SegmentButton {
            text: root.tight && !checked ? "" : spoken
            spoken: qsTr("Istirahat")
            icon.name: "coffee"
            iconTint: Theme.sogan
            checked: root.desk.standing === "paused"
            enabled: root.desk.free
            onClicked: if (root.desk.standing !== "paused") root.asked("pause")
        }

        SegmentButton {
            text: root.tight && !checked ? "" : spoken
            spoken: qsTr("Tutup")
            icon.name: "block"
            iconTint: Theme.bata
            checked: root.desk.standing === "closed"
            enabled: root.desk.free
            onClicked: if (root.desk.standing !== "closed") root.asked("close")
        }
    }

    RowLayout {
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(12)
        anchors.left: states.right
        anchors.leftMargin: Metrics.px(12)
        height: parent.height
        spacing: Metrics.px(root.tight ? 8 : root.narrow ? 12 : 18)

        Item {
            Layout.fillWidth: true
        }

        ConnectionStatus {
            connected: root.desk.connected
            iconOnly: root.narrow && root.desk.connected
        }

        PlainLabel {
            text: root.bar.clock
            color: Theme.dt
            font.pixelSize: Metrics.text(18)
            font.weight: Theme.bold
        }

        OfficerButton {
            name: root.bar.name
            initials: root.bar.initials
            short: root.width < Metrics.px(1000)
            Layout.fillWidth: true
            Layout.minimumWidth: Metrics.px(70)
            Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), Metrics.px(root.narrow ? 170 : 260))
            onClicked: menu.open()

            OfficerMenu {
                id: menu

                x: parent.width - width
                y: parent.height + Metrics.px(4)
                desk: root.desk
                keys: root.keys
                languages: root.languages
                onPicked: action => root.asked(action)
            }
        }
    }
}

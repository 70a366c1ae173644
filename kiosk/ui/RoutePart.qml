pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// The upper part of K3: what one number will be for, in order, and the way to add more.
ColumnLayout {
    id: root

    required property ConfirmPage page
    required property bool dense
    required property bool titled
    required property bool noted

    signal removeAsked(service: string)
    signal addAsked()
    signal pageAsked(index: int)

    spacing: Metrics.px(dense ? 12 : 16)

    RowLayout {
        visible: root.titled || pages.count > 0

        RouteTitle {
            visible: root.titled
            step: pages.count === 0
        }

        PageButtons {
            id: pages

            tabs: root.page.pageTabs
            minimumHeight: Metrics.touch(84)
            Layout.preferredWidth: Metrics.px(140 * count)
            Layout.fillWidth: !root.titled
            onPageAsked: index => root.pageAsked(index)
        }
    }

    Repeater {
        model: root.page.rows

        RouteCard {
            required property string service

            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Metrics.px(root.dense ? 112 : 136))
            onRemoved: root.removeAsked(service)
        }
    }

    SecondaryButton {
        visible: root.page.mayAdd
        text: qsTr("Tambah layanan lain")
        icon.name: "add_circle"
        minimumHeight: Metrics.touch(root.dense ? 92 : 108)
        Layout.fillWidth: true
        Layout.topMargin: Metrics.px(4)
        onClicked: root.addAsked()
    }

    RowLayout {
        visible: root.noted
        spacing: Metrics.px(14)

        Icon {
            name: "confirmation_number"
            color: Theme.ink2
            size: Metrics.text(34)
        }

        Label {
            text: qsTr("Satu nomor untuk semua layanan Anda.")
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}

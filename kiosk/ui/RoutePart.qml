pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// The upper part of K3: what one number will be for, in order, and the way to add more. titled: with the heading, beside
// which pages are turned; without it, beside "Tambah layanan lain".
ColumnLayout {
    id: root

    required property ConfirmPage page
    required property bool dense
    required property bool titled
    required property bool noted
    required property bool brief

    readonly property bool paged: pages.count > 0

    signal removeAsked(service: string)
    signal addAsked()
    signal pageAsked(index: int)

    spacing: Metrics.px(dense ? 12 : 16)

    RowLayout {
        visible: root.titled

        RouteTitle {
            step: pages.count === 0
        }

        PageButtons {
            id: pages

            tabs: root.page.pageTabs
            terse: Metrics.landscape && count > 2
            minimumHeight: Metrics.touch(84)
            Layout.preferredWidth: terse ? implicitWidth : Metrics.px(140 * count)
            Layout.fillWidth: false
            onPageAsked: index => root.pageAsked(index)
        }
    }

    Repeater {
        model: root.page.rows

        RouteCard {
            required property string service

            brief: root.brief
            removable: root.page.booked === ""
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Metrics.px(root.dense ? 112 : 136))
            onRemoved: root.removeAsked(service)
        }
    }

    RowLayout {
        visible: root.page.mayAdd || root.paged && !root.titled
        spacing: Metrics.px(12)
        Layout.topMargin: Metrics.px(4)

        PageButtons {
            id: turning

            visible: root.paged && !root.titled
            terse: root.page.mayAdd
            tabs: root.page.pageTabs
            minimumHeight: Metrics.touch(92)
            Layout.fillWidth: !root.page.mayAdd
            onPageAsked: index => root.pageAsked(index)
        }

        SecondaryButton {
            visible: root.page.mayAdd
            text: qsTr("Tambah layanan lain")
            icon.name: "add_circle"
            fontSize: Metrics.text(root.titled ? 36 : 28)
            minimumHeight: Metrics.touch(Metrics.landscape ? 82 : root.dense ? 92 : 108)
            Layout.fillWidth: true
            onClicked: root.addAsked()
        }
    }

    RowLayout {
        visible: root.page.booked !== ""
        spacing: Metrics.px(14)

        Icon {
            name: "event"
            color: Theme.nila
            size: Metrics.text(34)
        }

        PlainLabel {
            text: root.page.booked
            color: Theme.ink
            font.pixelSize: Metrics.text(root.dense ? 30 : 34)
            font.weight: Theme.semiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }

    RowLayout {
        visible: root.noted
        spacing: Metrics.px(14)

        Icon {
            name: "confirmation_number"
            color: Theme.ink2
            size: Metrics.text(34)
        }

        PlainLabel {
            text: qsTr("Satu nomor untuk semua layanan Anda.")
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}

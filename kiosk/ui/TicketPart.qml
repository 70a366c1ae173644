pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// What the visitor keeps: the number on its plate, where to wait, how many are ahead and how long it takes.
//
// numberSize, plateHeight, factHeight (the least) in real pixels; in landscape the plate takes the height that is left
ColumnLayout {
    id: root

    required property TicketPage page
    required property real numberSize
    required property real plateHeight
    property real factHeight: Metrics.px(216)

    spacing: Metrics.px(22)

    NumberPlate {
        number: root.page.number
        label: qsTr("Nomor antrean Anda")
        caption: root.page.caption
        numberSize: root.numberSize
        captionSize: root.page.caption.length > 90 ? Metrics.px(30) : Metrics.text(36)
        Layout.fillWidth: true
        Layout.fillHeight: Metrics.landscape
        Layout.preferredHeight: Math.max(implicitHeight, root.plateHeight)
    }

    RowLayout {
        spacing: Metrics.px(18)
        uniformCellSizes: true
        Layout.fillHeight: false

        FactCard {
            iconName: "event_seat"
            label: qsTr("Tunggu di")
            value: root.page.zone
            note: root.page.seats
            Layout.fillWidth: true
            Layout.fillHeight: true
            minimumHeight: root.factHeight
            Layout.minimumHeight: implicitHeight
        }

        FactCard {
            iconName: "group"
            label: qsTr("Di depan Anda")
            value: root.page.ahead
            note: root.page.aheadNote
            Layout.fillWidth: true
            Layout.fillHeight: true
            minimumHeight: root.factHeight
            Layout.minimumHeight: implicitHeight
        }

        FactCard {
            iconName: "hourglass_top"
            label: qsTr("Perkiraan")
            value: root.page.wait
            note: root.page.waitNote
            Layout.fillWidth: true
            Layout.fillHeight: true
            minimumHeight: root.factHeight
            Layout.minimumHeight: implicitHeight
        }
    }
}

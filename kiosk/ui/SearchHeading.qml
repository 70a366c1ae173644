pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// How many services were found, and what to do with them. In landscape one below the other.
//
// count: "6 layanan ditemukan", "" while there are none; brief: only that
GridLayout {
    id: root

    required property string count
    property bool brief: false

    columns: Metrics.landscape ? 1 : 2
    columnSpacing: Metrics.px(20)
    rowSpacing: 0

    PlainLabel {
        text: root.count !== "" ? root.count : qsTr("Cari layanan")
        color: Theme.ink
        font.pixelSize: Metrics.text(38)
        font.weight: Theme.bold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBaseline
    }

    PlainLabel {
        visible: root.count !== "" && !root.brief
        text: qsTr("Ketuk yang paling cocok")
        color: Theme.ink2
        font.pixelSize: Metrics.text(31)
        wrapMode: Text.Wrap
        Layout.alignment: Qt.AlignBaseline
    }
}

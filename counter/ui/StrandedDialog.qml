pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Somebody would be left without a counter: stay, or close and give them back to their line.
DialogCard {
    id: root

    required property Desk desk
    required property Breaks breaks

    readonly property bool wanted: breaks.stranded !== ""

    title: qsTr("Masih ada pengunjung")
    width: Metrics.px(560)
    onWantedChanged: wanted ? open() : close()
    onClosed: if (wanted) breaks.forget()

    contentItem: ColumnLayout {
        spacing: Metrics.px(16)

        DialogTitle {
            text: root.title
            note: root.breaks.stranded
            Layout.fillWidth: true
        }

        PlainButton {
            text: qsTr("Tutup dan kembalikan mereka ke antrean")
            icon.name: "logout"
            enabled: root.desk.free
            minimumHeight: Metrics.px(52)
            Layout.fillWidth: true
            onClicked: root.breaks.insist()
        }

        PrimaryButton {
            text: qsTr("Layani dahulu")
            hold: 0
            minimumHeight: Metrics.px(56)
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.px(4)
            onClicked: root.breaks.forget()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The way to a booking for another day, when a service is full today: a code for the phone, and staff for everybody else.
//
// title, address (to scan), help (where staff are; "" draws none)
DialogCard {
    id: root

    required property string address
    property string help: ""

    width: Metrics.px(900)
    // The only control: no Tab leads to it, so its ring shows at once
    onOpened: back.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: Metrics.px(28)

        RestCard {
            id: how

            title: root.title
            text: qsTr("Pindai dengan ponsel, pilih layanan dan jam datang. Tanpa biaya.")
            code: root.address
            border.width: 0
            Layout.fillWidth: true
        }

        PlainLabel {
            id: staff

            visible: root.help !== ""
            text: qsTr("Tanpa ponsel? %1").arg(root.help)
            color: Theme.ink2
            font.pixelSize: Metrics.text(34)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PrimaryButton {
            id: back

            text: qsTr("Mengerti")
            minimumHeight: Metrics.touch(120)
            fontSize: Metrics.text(44)
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.px(6)
            Accessible.description: [root.title, how.text, staff.visible ? staff.text : ""].join(" ")
            onClicked: root.close()
        }
    }
}

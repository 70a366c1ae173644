pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// "Lihat" inside the password field; checked while the password is readable.
AbstractButton {
    id: root

    text: checked ? qsTr("Sembunyikan") : qsTr("Lihat")
    checkable: true
    implicitWidth: row.implicitWidth + Metrics.px(16)
    implicitHeight: Metrics.px(40)

    Accessible.role: Accessible.Button
    Accessible.name: checked ? qsTr("Sembunyikan kata sandi") : qsTr("Lihat kata sandi")
    Accessible.checkable: true
    Accessible.checked: checked

    background: Item {
        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(6)
        }

        Rectangle {
            anchors.fill: parent
            radius: Metrics.px(6)
            color: root.down ? Theme.nilaT : Theme.surface
        }
    }

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Metrics.px(6)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.checked ? "visibility_off" : "visibility"
                color: Theme.nila
                size: Metrics.text(22)
            }

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: Theme.nila
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.semiBold
                Accessible.ignored: true
            }
        }
    }
}

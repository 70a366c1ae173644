pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// One part of a Segmented bar. The owner decides which is on: bind `checked`, answer `clicked`.
//
// text ("ID"), spoken (its full name, "Bahasa Indonesia"), icon.name, iconTint (of the icon while on), checked, size
// signal clicked()
AbstractButton {
    id: root

    property string spoken: text
    property color iconTint: ink
    property int size: Metrics.surface

    readonly property bool small: size === Metrics.Counter
    readonly property bool lit: checked || down
    readonly property color ink: lit ? (Theme.highContrast ? Theme.hcBlack : Theme.band) : Theme.dt

    implicitWidth: Math.max(Metrics.touch(small ? 40 : 83), implicitContentWidth + 2 * Metrics.px(small ? 14 : 18))
    implicitHeight: small ? Metrics.px(34) : Metrics.touch(106)
    padding: 0
    spacing: Metrics.px(small ? 8 : 10)
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.spoken
    Accessible.checkable: true
    Accessible.checked: root.checked

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Metrics.px(root.small ? 8 : 16)
        color: root.lit ? (Theme.highContrast ? Theme.hcYellow : Theme.dt) : root.hovered ? Theme.dLine : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(root.small ? 8 : 16)
            dark: true
            size: root.size
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: root.spacing

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon.name
                color: root.checked && !Theme.highContrast ? root.iconTint : root.ink
                size: Metrics.text(root.small ? 20 : 34)
            }

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.ink
                font.pixelSize: root.small ? Metrics.text(15) : Metrics.px(31)
                font.weight: root.small ? Theme.semiBold : Theme.bold
                Accessible.ignored: true
            }
        }
    }
}

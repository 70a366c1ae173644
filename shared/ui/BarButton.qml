pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button of the kiosk's bottom bar: icon above a word of at most 11 characters,
// or beside it where the bar is `wide` (landscape). While on, it is light with a tick.
//
// text, icon.name, checked (on; bind it), signal clicked()
AbstractButton {
    id: root

    property bool wide: false

    readonly property bool lit: checked || down
    readonly property color ink: lit ? (Theme.highContrast ? Theme.hcBlack : Theme.band) : Theme.dt

    implicitWidth: Math.max(Metrics.touch(134), implicitContentWidth + 2 * Metrics.px(16))
    implicitHeight: Metrics.touch(120)
    padding: 0
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusCard)
        color: root.lit ? (Theme.highContrast ? Theme.hcYellow : Theme.dt) : Theme.d2
        border.color: root.lit && Theme.highContrast ? Theme.hcYellow : Theme.bandLine
        border.width: Theme.highContrast ? Metrics.px(4) : 0

        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(Metrics.radiusCard)
            dark: true
            size: Metrics.Kiosk
        }
    }

    contentItem: Item {
        implicitWidth: drawing.implicitWidth
        implicitHeight: drawing.implicitHeight

        Grid {
            id: drawing

            anchors.centerIn: parent
            columns: root.wide ? 2 : 1
            columnSpacing: Metrics.px(18)
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                name: root.checked ? "check_circle" : root.icon.name
                color: root.ink
                size: Metrics.px(46)
            }

            PlainLabel {
                text: root.text
                color: root.ink
                font.pixelSize: Metrics.px(root.wide ? 31 : Metrics.smallestKiosk)
                font.weight: Theme.semiBold
                Accessible.ignored: true
            }
        }
    }
}

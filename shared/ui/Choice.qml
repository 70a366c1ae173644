pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A choice: a check box when several may be true, a radio button when one. Chosen = thick outline, tint, no lip.
//
// text, note (second line), icon.name, checked; one: true makes it a radio button of its siblings
// tone, toneTint: manggis for priority, nila otherwise; size: at the counter 44 px with the mark on the left
// minimumHeight: it grows when large text wraps
// signals toggled(), clicked()
AbstractButton {
    id: root

    property string note: ""
    property bool one: false
    property int size: Metrics.surface
    property color tone: Theme.nila
    property color toneTint: Theme.nilaT
    property real fontSize: Metrics.text(Metrics.pick(size, 34, 15))

    property real minimumHeight: Metrics.touch(small ? 44 : 118)

    readonly property bool small: size === Metrics.Counter
    readonly property color ink: down && Theme.highContrast ? Theme.hcBlack : checked ? tone : enabled ? Theme.ink : Theme.ink2

    checkable: true
    autoExclusive: one
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(minimumHeight, implicitContentHeight + Metrics.px(small ? 12 : 24))
    leftPadding: Metrics.px(small ? 16 : 34)
    rightPadding: Metrics.px(small ? 16 : 28)
    topPadding: 0
    bottomPadding: 0
    spacing: Metrics.px(small ? 10 : 24)
    z: visualFocus ? 1 : 0

    Accessible.role: one ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.note
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: LipFace {
        id: body

        size: root.size
        radius: Metrics.px(root.small ? Metrics.radiusField : Metrics.radiusCard)
        pressed: root.down && !root.checked
        focused: root.visualFocus
        color: root.down && Theme.highContrast ? Theme.hcWhite : root.checked ? root.toneTint
            : root.enabled ? Theme.surface : Theme.sunk
        outline: root.checked ? root.tone : root.enabled ? Theme.line2 : Theme.line
        outlineWidth: Metrics.px(root.small ? (root.checked ? 2 : 1) : root.checked ? 5 : Theme.highContrast ? 4 : 2)
        lip: root.checked || root.small || !root.enabled ? 0 : Metrics.px(4)
    }

    contentItem: RowLayout {
        spacing: root.spacing
        layoutDirection: Qt.LeftToRight

        ChoiceMark {
            visible: root.small
            one: root.one
            checked: root.checked
            tint: root.checked ? root.tone : Theme.line2
            side: Metrics.text(20)
        }

        Icon {
            name: root.icon.name
            color: root.ink
            size: Metrics.text(root.small ? 20 : 50)
        }

        ColumnLayout {
            spacing: 0

            PlainLabel {
                text: root.text
                color: root.ink
                font.pixelSize: root.fontSize
                font.weight: root.small ? Theme.semiBold : Theme.bold
                wrapMode: Text.Wrap
                lineHeight: 0.9
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: root.note !== ""
                text: root.note
                color: root.checked ? root.tone : Theme.ink2
                font.pixelSize: Math.round(root.fontSize * 0.88)
                font.weight: Theme.medium
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        ChoiceMark {
            visible: !root.small
            one: root.one
            checked: root.checked
            tint: root.checked ? root.tone : Theme.line2
            side: Metrics.px(38)
        }
    }
}

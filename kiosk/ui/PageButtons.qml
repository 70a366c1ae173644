pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The pages of a long list, one big button each. The shown one is outlined and rests.
RowLayout {
    id: root

    required property QtObject tabs
    property real minimumHeight: Metrics.touch(104)

    readonly property int count: buttons.count

    signal pageAsked(index: int)

    visible: count > 0
    spacing: Metrics.px(20)
    uniformCellSizes: true

    Repeater {
        id: buttons

        model: root.tabs

        LipButton {
            required property int index
            required property string label
            required property bool shown

            text: label
            minimumHeight: root.minimumHeight
            face: shown ? Theme.nilaT : Theme.surface
            ink: shown && !Theme.highContrast ? Theme.nila : Theme.ink
            outline: shown ? Theme.nila : Theme.line2
            outlineWidth: Metrics.px(shown ? 5 : Theme.highContrast ? 4 : 2)
            lip: shown ? 0 : Metrics.px(4)
            Layout.fillWidth: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: label
            Accessible.checkable: true
            Accessible.checked: shown
            onClicked: root.pageAsked(index)
        }
    }
}

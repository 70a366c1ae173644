pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// A list of things to do: arrow keys and Enter, or the mouse.
//
// entries: { action, text, icon, key, enabled }; signal picked(action)
Popup {
    id: root

    required property list<var> entries
    property string label: ""

    signal picked(action: string)

    width: Metrics.px(330)
    padding: Metrics.px(6)
    focus: true
    modal: true
    dim: false
    onOpened: {
        rows.currentIndex = 0;
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    background: Rectangle {
        radius: Metrics.px(Metrics.radiusButton)
        color: Theme.surface
        border.color: Theme.line2
    }

    contentItem: ListView {
        id: rows

        implicitHeight: contentHeight
        clip: true
        focus: true
        model: root.entries
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.label

        delegate: ItemDelegate {
            id: entry

            required property var modelData

            width: rows.width
            height: Metrics.px(44)
            text: modelData.text
            enabled: modelData.enabled ?? true
            focus: ListView.isCurrentItem
            Accessible.role: Accessible.MenuItem
            Accessible.name: entry.text
            Accessible.onPressAction: entry.click()
            Keys.onReturnPressed: entry.click()
            Keys.onEnterPressed: entry.click()
            onClicked: {
                root.close();
                root.picked(modelData.action);
            }

            background: Rectangle {
                radius: Metrics.px(8)
                color: entry.down || entry.hovered || entry.activeFocus ? Theme.nilaT : "transparent"
            }

            contentItem: RowLayout {
                spacing: Metrics.px(12)

                Icon {
                    name: entry.modelData.icon ?? ""
                    color: entry.enabled ? Theme.ink : Theme.ink2
                    size: Metrics.text(22)
                }

                PlainLabel {
                    text: entry.text
                    color: entry.enabled ? Theme.ink : Theme.ink2
                    font.pixelSize: Metrics.text(15)
                    font.weight: Theme.medium
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                KeyCap {
                    visible: text !== ""
                    text: entry.modelData.key ?? ""
                    color: Theme.ink2
                }
            }
        }
    }
}

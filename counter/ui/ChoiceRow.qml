pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// A question with a few answers of which one holds; arrow keys move it.
//
// label; choices: { key, text, note, chosen }; signal picked(key)
ColumnLayout {
    id: root

    required property string label
    required property list<var> choices

    property bool moving: false

    signal picked(key: var)

    function step(by: int): void {
        const now = choices.findIndex(each => each.chosen);
        const then = (now + by + choices.length) % choices.length;
        moving = true;
        picked(choices[then].key);
    }

    spacing: Metrics.px(6)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    PlainLabel {
        text: root.label
        color: Theme.ink
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.semiBold
        Accessible.ignored: true
    }

    Flow {
        spacing: Metrics.px(10)
        Layout.fillWidth: true

        Repeater {
            model: root.choices.length

            Choice {
                id: choice

                required property int index

                readonly property var answer: root.choices[index] ?? {}

                one: true
                autoExclusive: false
                checkable: false
                text: answer.text ?? ""
                note: answer.note ?? ""
                checked: answer.chosen ?? false
                Accessible.onPressAction: click()
                Keys.onLeftPressed: root.step(-1)
                Keys.onRightPressed: root.step(1)
                onCheckedChanged: {
                    if (checked && root.moving) {
                        root.moving = false;
                        forceActiveFocus(Qt.TabFocusReason);
                    }
                }
                onClicked: root.picked(answer.key)
            }
        }
    }
}

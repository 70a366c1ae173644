pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui
import counter.viewmodels

// The line in a rail of 72 pixels, for little room: how many, and the numbers in calling order. Pressing it shows the whole line.
//
// signal clicked()
AbstractButton {
    id: root

    required property Line line

    implicitWidth: Metrics.px(72)

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Antrean: %n orang menunggu", "", root.line.people)
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Panel {
        FocusRing {
            shown: root.visualFocus
            radius: Metrics.px(Metrics.radiusPanel)
        }
    }

    contentItem: Item {
        Column {
            id: head

            width: parent.width
            topPadding: Metrics.px(10)
            bottomPadding: Metrics.px(8)
            spacing: Metrics.px(2)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "group"
                color: Theme.ink2
                size: Metrics.text(24)
            }

            PlainLabel {
                width: parent.width
                text: root.line.people
                color: Theme.nila
                font.pixelSize: Metrics.text(18)
                font.weight: Theme.bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        ListView {
            id: rows

            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.px(8)
            width: parent.width
            clip: true
            interactive: false
            model: root.line
            reuseItems: true
            cacheBuffer: 0

            delegate: Rectangle {
                id: row

                required property string number
                required property string waited
                required property bool next
                required property bool over

                x: 1
                width: rows.width - 2
                height: Metrics.px(52)
                color: next ? Theme.kunyitT : "transparent"

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }

                NumberText {
                    id: numberText

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Metrics.px(9)
                    number: row.number
                    fontSize: Metrics.text(16)
                    maximumWidth: row.width - Metrics.px(8)
                    Accessible.ignored: true
                }

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Metrics.px(4)
                    spacing: Metrics.px(2)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: row.over ? "warning" : ""
                        color: Theme.bata
                        size: Metrics.text(14)
                    }

                    PlainLabel {
                        text: row.waited
                        color: row.over ? Theme.bata : Theme.ink2
                        font.pixelSize: Metrics.text(14)
                        font.weight: row.over ? Theme.bold : Theme.medium
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

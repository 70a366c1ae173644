pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui
import counter.viewmodels

// Who waits, in calling order. The foot says how many are below, and leads to them and back up.
//
// signal picked(number): a row was pressed, to see why it stands there and to call it
Panel {
    id: root

    required property Line line

    readonly property real rowHeight: Metrics.px(59)
    readonly property int below: Math.max(0, rows.count - Math.floor((rows.contentY + rows.height + 1) / rowHeight))
    readonly property bool folds: line.people * rowHeight > height - head.height

    signal picked(number: string)

    Item {
        id: head

        width: parent.width
        height: Metrics.px(57)

        Row {
            x: Metrics.px(17)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.px(10)

            PlainLabel {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Menunggu")
                color: Theme.ink
                font.pixelSize: Metrics.text(18)
                font.weight: Theme.bold
                Accessible.role: Accessible.Heading
            }

            Rectangle {
                width: Math.max(Metrics.px(34), people.implicitWidth + Metrics.px(16))
                height: Metrics.px(28)
                radius: height / 2
                color: Theme.nilaT

                PlainLabel {
                    id: people

                    anchors.centerIn: parent
                    text: root.line.people
                    color: Theme.nila
                    font.pixelSize: Metrics.text(16)
                    font.weight: Theme.bold
                    Accessible.name: qsTr("%n orang menunggu", "", root.line.people)
                }
            }
        }

        NarrowButton {
            anchors.right: parent.right
            anchors.rightMargin: Metrics.px(10)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - people.width - Metrics.px(158))
            line: root.line
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }

    ListView {
        id: rows

        anchors.top: head.bottom
        anchors.bottom: root.folds ? foot.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 1
        clip: true
        model: root.line
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 0
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Antrean")
        ScrollBar.vertical: ScrollBar {
        }

        delegate: LineRow {
            required waited
            required priority
            required booked
            required next
            required over

            width: rows.width
            focusPolicy: Qt.NoFocus
            focus: ListView.isCurrentItem
            onClicked: root.picked(number)
        }
    }

    PlainLabel {
        anchors.centerIn: rows
        width: rows.width - Metrics.px(40)
        visible: root.line.people === 0
        text: qsTr("Tidak ada yang menunggu")
        color: Theme.ink2
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.medium
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    AbstractButton {
        id: foot

        visible: root.folds
        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.px(44)
        text: root.below > 0 ? qsTr("Lihat %n lainnya", "", root.below) : qsTr("Kembali ke atas")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: {
            const page = Math.max(1, Math.floor(rows.height / root.rowHeight)) * root.rowHeight;
            rows.contentY = root.below > 0 ? Math.min(rows.contentY + page, rows.contentHeight - rows.height) : 0;
        }

        background: Rectangle {
            radius: root.radius
            color: foot.down ? Theme.nilaT : "transparent"

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }

            FocusRing {
                shown: foot.visualFocus
                radius: root.radius
            }
        }

        contentItem: Item {
            Row {
                x: Metrics.px(16)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Metrics.px(8)

                PlainLabel {
                    text: foot.text
                    color: Theme.nila
                    font.pixelSize: Metrics.text(15)
                    font.weight: Theme.semiBold
                    Accessible.ignored: true
                }

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.below > 0 ? "keyboard_arrow_down" : "keyboard_arrow_up"
                    color: Theme.nila
                    size: Metrics.text(20)
                }
            }
        }
    }
}

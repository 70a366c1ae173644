pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// The visitor's services, how this one ends, and a note for other officers.
//
// signal addAsked(): one more service
Panel {
    id: root

    required property Visitor visitor
    property bool tight: false
    property bool free: false
    property string addKey: ""

    signal addAsked()

    readonly property real edge: Metrics.px(tight ? 16 : 22)
    readonly property bool twoPills: visitor.priority && visitor.booked !== ""
    readonly property bool roomy: width >= Metrics.px(twoPills ? 920 : 760)

    implicitHeight: column.implicitHeight + edge + Metrics.px(tight ? 14 : 18)

    component Arrived: PlainLabel {
        text: root.visitor.arrived
        color: Theme.ink2
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.medium
    }

    component Heading: PlainLabel {
        color: Theme.ink
        font.pixelSize: Metrics.text(15)
        font.weight: Theme.semiBold
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.leftMargin: Metrics.px(22)
        anchors.rightMargin: Metrics.px(22)
        anchors.topMargin: Metrics.px(root.tight ? 10 : 16)
        anchors.bottomMargin: Metrics.px(root.tight ? 14 : 18)
        contentWidth: width
        contentHeight: column.height
        clip: interactive
        interactive: column.implicitHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {
            policy: view.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        ColumnLayout {
            id: column

            width: view.width
            height: Math.max(view.height, implicitHeight)
            spacing: Metrics.px(root.tight ? 8 : 12)

            RowLayout {
                spacing: Metrics.px(12)

                PlainLabel {
                    text: root.width < Metrics.px(root.twoPills ? 680 : 520) ? qsTr("Layanan") : qsTr("Layanan pengunjung ini")
                    color: Theme.ink
                    font.pixelSize: Metrics.text(18)
                    font.weight: Theme.bold
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                }

                PlainButton {
                    text: qsTr("Tambah layanan")
                    icon.name: "add"
                    keyText: root.tight ? "" : root.addKey
                    enabled: root.free
                    fontSize: Metrics.text(14)
                    iconSize: Metrics.text(18)
                    minimumHeight: Metrics.px(root.tight ? 34 : 40)
                    onClicked: root.addAsked()
                }

                StatusPill {
                    visible: root.visitor.priority
                    kind: StatusPill.Priority
                    text: qsTr("Prioritas")
                }

                StatusPill {
                    visible: root.visitor.booked !== ""
                    kind: StatusPill.Booked
                    text: root.visitor.booked
                }

                Arrived {
                    visible: root.roomy
                }
            }

            Arrived {
                visible: !root.roomy
                Layout.topMargin: -Metrics.px(6)
            }

            GridLayout {
                columns: root.visitor.steps.length > 1 && root.width >= Metrics.px(640) ? 2 : 1
                columnSpacing: Metrics.px(12)
                rowSpacing: Metrics.px(8)
                uniformCellWidths: true
                Layout.fillWidth: true

                Repeater {
                    model: root.visitor.steps

                    StepChip {
                        low: root.tight
                        Layout.fillWidth: true
                    }
                }
            }

            Heading {
                text: qsTr("Hasil")
            }

            Flow {
                spacing: Metrics.px(root.width < Metrics.px(760) ? 6 : 10)
                Layout.fillWidth: true
                Layout.topMargin: -Metrics.px(6)

                OutcomeChoice {
                    outcome: "done"
                    text: qsTr("Selesai")
                    visitor: root.visitor
                    slim: root.width < Metrics.px(760)
                }

                OutcomeChoice {
                    outcome: "papers_missing"
                    text: qsTr("Berkas kurang")
                    visitor: root.visitor
                    slim: root.width < Metrics.px(760)
                }

                OutcomeChoice {
                    outcome: "come_back"
                    text: qsTr("Perlu kembali")
                    visitor: root.visitor
                    slim: root.width < Metrics.px(760)
                }

                OutcomeChoice {
                    outcome: "not_served"
                    text: qsTr("Tidak dapat dilayani")
                    visitor: root.visitor
                    slim: root.width < Metrics.px(760)
                }
            }

            RowLayout {
                spacing: 0

                Heading {
                    text: qsTr("Catatan")
                }

                PlainLabel {
                    text: " · " + qsTr("hanya untuk petugas")
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(15)
                    Layout.fillWidth: true
                }

                PlainLabel {
                    text: root.visitor.noteTooLong ? qsTr("terlalu panjang, %1").arg(root.visitor.noteRoom) : root.visitor.noteRoom
                    color: root.visitor.noteTooLong ? Theme.bata : Theme.ink2
                    font.pixelSize: Metrics.text(14)
                    font.weight: Theme.semiBold
                }
            }

            NoteField {
                note: root.visitor.note
                tooLong: root.visitor.noteTooLong
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: -Metrics.px(6)
                Layout.minimumHeight: Metrics.px(44)
                Layout.preferredHeight: Metrics.px(44)
                onWritten: text => root.visitor.write(text)
            }
        }
    }
}

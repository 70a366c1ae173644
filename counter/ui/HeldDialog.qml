pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// Visitors on hold (F6); pressing one goes on with that visitor.
//
// held: number, service (with the note), priority, back, due; free: a press is possible; done: somebody is at the counter, so it closes
// signal picked(number)
DialogCard {
    id: root

    required property list<var> held
    required property bool free
    required property bool done

    signal picked(number: string)

    title: qsTr("Ditahan")
    width: Metrics.px(520)
    onDoneChanged: if (done) close()
    onOpened: rows.forceActiveFocus(Qt.TabFocusReason)
    onHeldChanged: if (held.length === 0) close()

    contentItem: ColumnLayout {
        spacing: Metrics.px(14)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(26)
            font.weight: Theme.bold
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            text: qsTr("Pilih pengunjung yang sudah kembali ke loket.")
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        ListView {
            id: rows

            clip: true
            focus: true
            model: root.held
            implicitHeight: Math.min(contentHeight, Metrics.px(360))
            Layout.fillWidth: true

            delegate: LineRow {
                id: row

                required property string back
                required property bool due
                required priority

                width: rows.width
                enabled: root.free
                waited: row.back
                over: row.due
                focus: ListView.isCurrentItem
                onClicked: root.picked(number)
            }
        }

        PlainButton {
            text: qsTr("Batal")
            keyText: "Esc"
            minimumHeight: Metrics.px(52)
            Layout.bottomMargin: Metrics.px(4)
            onClicked: root.close()
        }
    }
}

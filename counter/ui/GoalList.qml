pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui

// Destinations or services to choose one of.
//
// goals: { letter, title, place, waiting, trouble }; chosen: row; signal picked(row)
ListView {
    id: root

    required property list<var> goals
    required property int chosen
    property string label: ""

    signal picked(row: int)

    clip: true
    model: root.goals
    currentIndex: root.chosen
    spacing: Metrics.px(10)
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: root.label
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    ScrollBar.vertical: ScrollBar {
    }

    delegate: GoalRow {
        required property int index
        required property var modelData

        width: root.width
        letter: modelData.letter
        title: modelData.title
        place: modelData.place
        waiting: modelData.waiting
        trouble: modelData.trouble
        chosen: index === root.chosen
        onClicked: root.picked(index)
    }

    PlainLabel {
        visible: root.count === 0
        anchors.centerIn: parent
        width: parent.width - Metrics.px(40)
        text: qsTr("Belum ketemu. Coba kata lain.")
        color: Theme.ink2
        font.pixelSize: Metrics.text(15)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}

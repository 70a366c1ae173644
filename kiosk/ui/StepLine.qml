pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// How far the visitor has come: three dashes and the same in words.
Row {
    id: root

    required property int step

    spacing: Metrics.px(12)

    Repeater {
        model: 3

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            width: Metrics.px(44)
            height: Metrics.px(10)
            radius: height / 2
            color: index < root.step ? Theme.nila : Theme.highContrast ? "transparent" : Theme.lip
            border.color: Theme.bandLine
            border.width: Theme.highContrast ? Metrics.px(2) : 0
        }
    }

    PlainLabel {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Langkah %1 dari 3").arg(root.step)
        color: Theme.ink2
        font.pixelSize: Metrics.text(30)
        font.weight: Theme.semiBold
    }
}

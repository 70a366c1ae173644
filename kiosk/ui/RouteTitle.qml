pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The heading of K3, with the step unless page buttons stand there.
RowLayout {
    id: root

    property bool step: true

    PlainLabel {
        text: qsTr("Sudah benar?")
        color: Theme.ink
        font.pixelSize: Metrics.text(54)
        font.weight: Theme.bold
        font.letterSpacing: Metrics.text(54) * Theme.titleSpacing
        wrapMode: Text.Wrap
        lineHeight: 0.92
        Layout.fillWidth: true
    }

    StepLine {
        visible: root.step
        step: 3
    }
}

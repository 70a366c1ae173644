pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The paper on its way: being printed, then to be taken. The printer tells when it is done, not how far it is, so the
// line moves by the time a ticket usually takes and is full only when the printer says so.
Rectangle {
    id: root

    required property bool done
    required property string title
    required property string text

    implicitHeight: Math.max(Metrics.px(200), words.implicitHeight + Metrics.px(84))
    radius: Metrics.px(Metrics.radiusCard)
    color: Theme.nilaT
    border.color: Theme.nila
    border.width: Metrics.px(Theme.highContrast ? 4 : 3)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.text

    onVisibleChanged: {
        if (visible && !done) {
            guess.restart();
            nod.restart();
        }
    }

    Rectangle {
        id: disc

        x: Metrics.px(34)
        y: Metrics.px(30)
        width: Metrics.px(96)
        height: width
        radius: width / 2
        color: Theme.nila

        Icon {
            anchors.centerIn: parent
            name: "print"
            color: Theme.nilaText
            size: Metrics.px(52)
        }
    }

    ColumnLayout {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Metrics.px(28)
        anchors.right: arrow.left
        anchors.rightMargin: Metrics.px(20)
        anchors.verticalCenter: disc.verticalCenter
        spacing: 0

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(44)
            font.weight: Theme.bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(34)
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        PlainLabel {
            text: root.text
            color: Theme.ink2
            font.pixelSize: Metrics.text(32)
            wrapMode: Text.Wrap
            lineHeight: 0.95
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(36)
        y: disc.y + (disc.height - height) / 2
        name: "direction_down"
        color: Theme.nila
        size: Metrics.px(84)

        transform: Translate {
            id: nudge
        }
    }

    ProgressLine {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.px(32)
        label: root.title
        value: root.done ? 1 : guess.value
        fill: Theme.nila
        track: Theme.nilaTrack
        thickness: Metrics.px(16)
    }

    NumberAnimation {
        id: guess

        property real value: 0

        target: guess
        property: "value"
        from: 0.05
        to: 0.9
        duration: 4000
        easing.type: Easing.OutCubic
    }

    SequentialAnimation {
        id: nod

        loops: 3

        NumberAnimation {
            target: nudge
            property: "y"
            to: Theme.still ? 0 : Metrics.px(12)
            duration: 450
            easing.type: Easing.InOutQuad
        }

        NumberAnimation {
            target: nudge
            property: "y"
            to: 0
            duration: 450
            easing.type: Easing.InOutQuad
        }
    }
}

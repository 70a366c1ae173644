pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// One of several calls: the number on yellow, where to go on ink, as in the call banner. Sizes follow the height.
//
// number "A 047"; counter "3"; agency; direction as CallBanner; speaking: framed; callId: another call
Item {
    id: root

    required property string number
    required property string counter
    property string agency: ""
    property string direction: ""
    property bool speaking: false
    property int callId: 0

    readonly property real numberPart: Math.round(width * 0.56)
    readonly property real labelled: height > Metrics.px(190) ? Metrics.px(64) : 0

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, Loket %2").arg(root.number).arg(root.counter)

    onCallIdChanged: {
        if (root.callId !== 0 && !Theme.still)
            arrival.restart();
    }

    Rectangle {
        width: root.numberPart
        height: parent.height
        topLeftRadius: Metrics.px(Metrics.radiusHallPanel)
        bottomLeftRadius: topLeftRadius
        color: Theme.kunyit

        PlainLabel {
            visible: root.labelled > 0
            x: Metrics.px(36)
            y: Metrics.px(10)
            width: parent.width - 2 * x
            height: root.labelled
            verticalAlignment: Text.AlignVCenter
            text: root.agency
            color: Theme.kunyitText
            font.pixelSize: Metrics.text(44)
            font.weight: Theme.semiBold
            fontSizeMode: Text.Fit
            minimumPixelSize: Metrics.text(28)
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.9
            Accessible.ignored: true
        }

        NumberText {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.labelled / 2
            number: root.number
            fontSize: Math.round((root.height - root.labelled) * 0.86)
            maximumWidth: parent.width - Metrics.px(60)
            color: Theme.kunyitText
            Accessible.ignored: true
        }
    }

    Rectangle {
        x: root.numberPart
        width: parent.width - x
        height: parent.height
        topRightRadius: Metrics.px(Metrics.radiusHallPanel)
        bottomRightRadius: topRightRadius
        color: Theme.d2

        CounterLine {
            readonly property real inset: Metrics.px(32)

            x: inset
            width: parent.width - 2 * inset
            height: parent.height
            counter: root.counter
            word: qsTr("Loket")
            direction: root.direction
            unit: Math.min(parent.height / 300, parent.width / 1072) * 1.1
            color: Theme.kunyit
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Metrics.px(6)
        radius: Metrics.px(Metrics.radiusHallPanel) + Metrics.px(6)
        color: "transparent"
        border.color: Theme.dt
        border.width: Metrics.px(8)
        visible: root.speaking
    }

    NumberAnimation {
        id: arrival

        target: root
        property: "opacity"
        from: 0.2
        to: 1
        duration: Theme.flood
        easing.type: Easing.OutQuad
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// The call of the hall display (D1): top 64 % the number, bottom 36 % where to go.
//
// number "A 047", counter "3", agency; called: a new call floods yellow and its white frame pulses twice (D1n)
// direction "left", "up", "right", "down" or "" (no arrow); a left arrow stands left of the words
// callId  another value while called: another call, which floods and pulses anew
// Sizes follow the item's height, drawn for 836.
Item {
    id: root

    required property string number
    required property string counter
    property string agency: ""
    property bool called: false
    property string direction: ""
    property int callId: 0
    property string counterWord: qsTr("Loket")
    property string restLabel: qsTr("Nomor antrean")
    property string calledLabel: qsTr("Dipanggil sekarang")

    readonly property real unit: height / 836
    readonly property color topInk: called ? Theme.kunyitText : Theme.dt
    readonly property int change: called ? Theme.flood : Theme.settle

    implicitWidth: Metrics.px(1172)
    implicitHeight: Metrics.px(836)

    Accessible.role: Accessible.Grouping
    Accessible.name: root.called ? root.calledLabel : root.restLabel

    onCalledChanged: {
        if (root.called && !Theme.still)
            pulse.restart();
        else
            pulse.complete();
    }
    onCallIdChanged: {
        if (!root.called)
            return;
        again.restart();
        if (!Theme.still)
            pulse.restart();
    }

    component Heading: PlainLabel {
        anchors.verticalCenter: parent?.verticalCenter
        color: root.topInk
        font.pixelSize: Math.round(52 * root.unit)
        font.weight: Theme.bold
    }

    component Half: Rectangle {
        width: root.width

        Behavior on color {
            ColorAnimation {
                duration: root.change
                easing.type: root.called ? Easing.OutQuad : Easing.InOutQuad
            }
        }
    }

    Half {
        id: upper

        height: Math.round(root.height * 0.64)
        topLeftRadius: Math.round(Metrics.radiusHall * root.unit)
        topRightRadius: topLeftRadius
        color: root.called ? Theme.kunyit : Theme.d1

        Item {
            id: heading

            x: 52 * root.unit
            y: 28 * root.unit
            width: root.width - 2 * x
            height: 80 * root.unit

            Icon {
                id: megaphone

                anchors.verticalCenter: parent.verticalCenter
                name: root.called ? "campaign" : ""
                color: root.topInk
                size: 76 * root.unit
            }

            Heading {
                id: label

                x: root.called ? megaphone.width + 18 * root.unit : 0
                text: root.called ? root.calledLabel : root.restLabel
                color: root.called ? root.topInk : Theme.dt2
                font.weight: root.called ? Theme.bold : Theme.medium
            }

            Heading {
                anchors.right: parent.right
                width: Math.min(implicitWidth, parent.width - label.x - label.width - 32 * root.unit)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignRight
                text: root.agency
                textFormat: Text.PlainText
                fontSizeMode: Text.Fit
                minimumPixelSize: Math.round(32 * root.unit)
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.9
            }
        }

        NumberText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (325 * root.unit) - height / 2
            number: root.number
            fontSize: 392 * root.unit
            maximumWidth: root.width - 100 * root.unit
            color: root.called ? Theme.kunyitText : Theme.kunyit
        }
    }

    Half {
        y: upper.height
        height: root.height - upper.height
        bottomLeftRadius: upper.topLeftRadius
        bottomRightRadius: upper.topLeftRadius
        color: root.called ? Theme.band : Theme.d2

        CounterLine {
            anchors.fill: parent
            anchors.leftMargin: 50 * root.unit
            anchors.rightMargin: 50 * root.unit
            counter: root.counter
            word: root.counterWord
            direction: root.direction
            unit: root.unit
            color: root.called ? Theme.kunyit : Theme.dt
        }
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: -Math.round(8 * root.unit)
        radius: upper.topLeftRadius + Math.round(8 * root.unit)
        color: "transparent"
        border.color: Theme.dt
        border.width: Math.round(10 * root.unit)
        visible: root.called
    }

    ColorAnimation {
        id: again

        target: upper
        property: "color"
        from: Theme.d1
        to: Theme.kunyit
        duration: Theme.flood
        easing.type: Easing.OutQuad
    }

    SequentialAnimation {
        id: pulse

        loops: 2

        NumberAnimation {
            target: frame
            property: "opacity"
            from: 1
            to: 0.2
            duration: Theme.pulse / 4
            easing.type: Easing.InOutQuad
        }

        NumberAnimation {
            target: frame
            property: "opacity"
            to: 1
            duration: Theme.pulse / 4
            easing.type: Easing.InOutQuad
        }
    }
}

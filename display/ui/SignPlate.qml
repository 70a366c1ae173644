pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The middle of a sign: the number on yellow, or the state with when it ends.
//
// state "called", "serving", "ready", "break" or "closed"; number; detail; callId: another call, which pulses anew
Item {
    id: root

    required property string number
    property string detail: ""
    property int callId: 0

    readonly property bool called: state === "called"
    readonly property bool withNumber: called || state === "serving"
    readonly property string word: state === "ready" ? qsTr("Siap") : state === "break" ? qsTr("Istirahat") : qsTr("Tutup")
    readonly property string sign: state === "ready" ? "check_circle" : state === "break" ? "coffee" : "block"

    onCallIdChanged: {
        if (root.callId !== 0 && !Theme.still)
            pulse.restart();
        else
            pulse.complete();
    }

    NumberPlate {
        anchors.fill: parent
        visible: root.withNumber
        number: root.number
        label: root.called ? qsTr("Dipanggil sekarang") : qsTr("Sedang dilayani")
        labelSize: Metrics.text(40)
        numberSize: Metrics.text(190)
        sidePadding: Metrics.px(30)
        radius: Metrics.px(Metrics.radiusHallPanel)
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: -Metrics.px(8)
        visible: root.called
        radius: Metrics.px(Metrics.radiusHallPanel + 8)
        color: "transparent"
        border.color: Theme.dt
        border.width: Metrics.px(8)
    }

    Rectangle {
        anchors.fill: parent
        visible: !root.withNumber
        radius: Metrics.px(Metrics.radiusHallPanel)
        color: Theme.d1

        Accessible.role: Accessible.Grouping
        Accessible.name: root.word

        Row {
            anchors.centerIn: parent
            spacing: Metrics.px(44)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.sign
                color: root.state === "closed" ? Theme.bataD : root.state === "ready" ? Theme.daunD : Theme.dt
                size: Metrics.px(150)
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter

                PlainLabel {
                    text: root.word
                    color: Theme.dt
                    font.pixelSize: Metrics.text(80)
                    font.weight: Theme.bold
                    lineHeight: 0.95
                }

                PlainLabel {
                    visible: text !== ""
                    width: Math.min(implicitWidth, root.width - Metrics.px(270))
                    text: root.detail
                    color: Theme.dt2
                    font.pixelSize: Metrics.text(48)
                    font.weight: Theme.medium
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Metrics.text(28)
                    elide: Text.ElideRight
                }
            }
        }
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
        }

        NumberAnimation {
            target: frame
            property: "opacity"
            to: 1
            duration: Theme.pulse / 4
        }
    }
}

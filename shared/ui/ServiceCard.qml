pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// A service of an agency on the kiosk (K2). The whole card is one button; "Syarat" and "Besok" are buttons on it.
//
// title; spoken (the whole of a title that is only begun); waiting (people); estimate ("25–40 menit"; "" draws no estimate); requirements (list of strings)
// standing  ServiceCard.Open, NoWait, Full, Closed, Chosen (on the ticket already) or Paused;
//           standingText: words of the pill ("Tutup, buka lagi 13.00"); note: why it is paused
// unfolded  requirements are shown in place; foldable: false sends "Syarat" to the details instead
// details   there is more to read: draws "Rincian"; nextDay ("Besok"): drawn on a full service that can be booked for then
// signals chosen(), foldAsked(), detailsAsked(), nextDayAsked()
Item {
    id: root

    enum Standing { Open, NoWait, Full, Closed, Chosen, Paused }

    required property string title
    property string spoken: title
    property int waiting: 0
    property string estimate: ""
    property list<string> requirements: []
    property int standing: ServiceCard.Open
    property string standingText: ""
    property string note: ""
    property bool details: false
    property bool foldable: true
    property bool unfolded: false
    property string nextDay: ""
    property real unfolding: unfolded ? 1 : 0

    readonly property bool takes: standing === ServiceCard.Open || standing === ServiceCard.NoWait
    readonly property bool folds: foldable && requirements.length > 0
    readonly property real side: Metrics.touch(96)
    readonly property color ink: body.flipped ? Theme.hcBlack : takes ? Theme.ink : Theme.ink2

    signal chosen()
    signal foldAsked()
    signal detailsAsked()
    signal nextDayAsked()

    implicitWidth: Metrics.px(1000)
    implicitHeight: head.height + Math.round(unfolding * (below.implicitHeight + Metrics.px(22)))
    z: body.visualFocus ? 1 : 0

    Behavior on unfolding {
        NumberAnimation {
            duration: Theme.fold
            easing.type: Easing.OutCubic
        }
    }

    AbstractButton {
        id: body

        readonly property bool flipped: down && Theme.highContrast

        anchors.fill: parent
        enabled: root.takes

        Accessible.role: Accessible.Button
        Accessible.name: root.spoken
        Accessible.description: facts.spoken

        Keys.onReturnPressed: body.click()
        Keys.onEnterPressed: body.click()
        onClicked: root.chosen()

        background: LipFace {
            id: face

            radius: Metrics.px(Metrics.radiusCard)
            pressed: body.down
            focused: body.visualFocus
            color: !root.takes ? Theme.sunk : body.flipped ? Theme.hcWhite : body.down ? Theme.nilaT : Theme.surface
            outline: body.down ? Theme.nila : Theme.line
            outlineWidth: Metrics.px(Theme.highContrast ? 4 : 2)
            dashed: !root.takes && Theme.highContrast
            lip: root.takes ? Metrics.px(4) : 0
        }
    }

    Item {
        id: head

        y: face.drop
        width: parent.width
        height: Math.max(Metrics.px(162), words.implicitHeight + Metrics.px(44))

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Metrics.px(32)
            anchors.rightMargin: Metrics.px(20)
            spacing: Metrics.px(18)

            ColumnLayout {
                id: words

                spacing: Metrics.px(4)

                PlainLabel {
                    text: root.title
                    color: root.ink
                    font.pixelSize: Metrics.text(root.title.length > 80 ? 30 : 40)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    lineHeight: 0.9
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                ServiceFacts {
                    id: facts

                    waiting: root.waiting
                    estimate: root.estimate
                    standing: root.standing
                    standingText: root.standingText
                    note: root.note
                    ink: body.flipped ? Theme.hcBlack : Theme.ink2
                    Layout.fillWidth: true
                }
            }

            PlainButton {
                visible: root.requirements.length > 0 || root.details
                text: root.requirements.length > 0 ? qsTr("Syarat") : qsTr("Rincian")
                trailingIcon: !root.folds ? "chevron_right" : root.unfolded ? "keyboard_arrow_up" : "keyboard_arrow_down"
                face: root.unfolded ? Theme.nilaT : Theme.surface
                ink: root.unfolded ? (Theme.highContrast ? Theme.ink : Theme.nila) : Theme.ink
                outline: root.unfolded ? Theme.nila : Theme.line2
                lipColor: root.unfolded ? Theme.lipSecond : Theme.lip
                minimumHeight: root.side
                leftPadding: Metrics.px(16)
                spacing: Metrics.px(10)
                fontSize: Metrics.text(30)
                iconSize: Metrics.text(34)
                weight: Theme.semiBold
                radius: Metrics.px(20)
                Layout.minimumWidth: Metrics.px(168)
                Accessible.name: text + ", " + root.spoken
                onClicked: {
                    if (root.folds)
                        root.foldAsked();
                    else
                        root.detailsAsked();
                }
            }

            SecondaryButton {
                visible: root.standing === ServiceCard.Full && root.nextDay !== ""
                text: root.nextDay
                icon.name: "event"
                minimumHeight: root.side
                fontSize: Metrics.text(33)
                iconSize: Metrics.text(36)
                radius: Metrics.px(20)
                Layout.minimumWidth: Metrics.px(194)
                Accessible.name: text + ", " + root.spoken
                onClicked: root.nextDayAsked()
            }

            LipFace {
                visible: root.takes
                color: body.down ? Theme.nilaP : Theme.nila
                lipColor: Theme.highContrast ? "transparent" : Theme.nilaP
                lip: Metrics.px(4)
                pressed: body.down
                radius: Metrics.px(20)
                Layout.preferredWidth: root.side
                Layout.preferredHeight: root.side

                Icon {
                    anchors.centerIn: parent
                    name: "direction_right"
                    color: Theme.nilaText
                    size: Metrics.px(38)
                }
            }
        }
    }

    Item {
        visible: root.unfolded || root.unfolding > 0
        x: Metrics.px(32)
        y: head.y + head.height
        width: parent.width - 2 * x
        height: Math.max(0, parent.height - head.height)
        clip: true

        Column {
            id: below

            width: parent.width
            spacing: Metrics.px(16)

            RequirementList {
                width: parent.width
                requirements: root.requirements
                ink: root.ink
            }

            PlainButton {
                visible: root.details
                text: qsTr("Rincian layanan")
                trailingIcon: "chevron_right"
                minimumHeight: root.side
                leftPadding: Metrics.px(24)
                fontSize: Metrics.text(30)
                iconSize: Metrics.text(38)
                weight: Theme.semiBold
                radius: Metrics.px(20)
                Accessible.name: text + ", " + root.spoken
                onClicked: root.detailsAsked()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui

// A service that was found (K1b): agency's letter, name with what was typed marked, agency, and how long it takes.
//
// code; title (pieces: every second one is marked); agency; spoken, spokenAgency (their whole names); waiting; estimate ("25–40 mnt", "" draws none)
// standing  ResultCard.Open, Later, Full or Chosen, with its words in standingText; signal clicked()
AbstractButton {
    id: root

    enum Standing { Open, Later, Full, Chosen }

    required property string code
    required property list<string> title
    required property string agency
    required property string spoken
    required property string spokenAgency
    required property int waiting
    required property string estimate
    required property int standing
    required property string standingText

    readonly property bool open: standing === ResultCard.Open
    readonly property bool flipped: down && Theme.highContrast
    readonly property color ink: flipped ? Theme.hcBlack : Theme.ink
    readonly property color ink2: flipped ? Theme.hcBlack : Theme.ink2
    readonly property string people: qsTr("%n menunggu", "", waiting)

    function markup(pieces: list<string>): string {
        const style = `background-color:${Theme.nilaT};color:${root.flipped ? Theme.hcBlack : Theme.nila};text-decoration:underline`;
        return pieces.map((piece, i) => i % 2 ? `<span style="${style}">${Markup.escaped(piece)}</span>` : Markup.escaped(piece)).join("");
    }

    implicitWidth: Metrics.px(1000)
    implicitHeight: Math.max(Metrics.touch(136), row.implicitHeight + Metrics.px(36))
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 1 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.spokenAgency + ", " + (root.open ? root.people + (root.estimate === "" ? "" : ", " + root.estimate) : root.standingText)

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: LipFace {
        id: face

        radius: Metrics.px(Metrics.radiusCard)
        pressed: root.down
        focused: root.visualFocus
        color: root.flipped ? Theme.hcWhite : root.down ? Theme.nilaT : Theme.surface
        outline: root.down ? Theme.nila : Theme.line
        outlineWidth: Metrics.px(Theme.highContrast ? 4 : 2)
        lip: Metrics.px(4)
    }

    contentItem: Item {
        RowLayout {
            id: row

            y: (parent.height - height) / 2 + face.drop
            x: Metrics.px(24)
            width: parent.width - Metrics.px(24 + 20)
            spacing: Metrics.px(22)

            LetterBlock {
                code: root.code
                side: Metrics.px(84)
            }

            ColumnLayout {
                spacing: Metrics.px(2)

                Label {
                    text: root.markup(root.title)
                    textFormat: Text.RichText
                    color: root.ink
                    font.pixelSize: Metrics.text(root.title.join("").length > 50 ? 29 : 36)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }

                PlainLabel {
                    text: root.agency
                    color: root.ink2
                    font.pixelSize: Metrics.text(30)
                    font.weight: Theme.medium
                    wrapMode: Text.Wrap
                    lineHeight: 0.92
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }

            Column {
                visible: root.open
                spacing: Metrics.px(2)
                Layout.alignment: Qt.AlignVCenter

                Row {
                    anchors.right: parent.right
                    spacing: Metrics.px(10)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "group"
                        color: root.ink2
                        size: Metrics.text(34)
                    }

                    PlainLabel {
                        text: root.waiting
                        color: root.ink
                        font.pixelSize: Metrics.text(32)
                        font.weight: Theme.bold
                        Accessible.ignored: true
                    }
                }

                PlainLabel {
                    visible: root.estimate !== ""
                    text: root.estimate
                    color: root.ink2
                    font.pixelSize: Metrics.text(31)
                    font.weight: Theme.medium
                    Accessible.ignored: true
                }
            }

            StatusPill {
                visible: !root.open
                kind: root.standing === ResultCard.Full ? StatusPill.Full : root.standing === ResultCard.Chosen ? StatusPill.Ok : StatusPill.OpensLater
                text: root.standingText
                fontSize: Metrics.text(30)
                Accessible.ignored: true
            }

            Icon {
                name: "chevron_right"
                color: root.flipped ? Theme.hcBlack : Theme.nila
                size: Metrics.px(48)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What just changed, in one title and one sentence. Information, so no lip.
//
// tone  Banner.Changed (sogan: changed but fine), Helping (daun), Progress (nila), Fault (bata)
// title, sentence, iconName; outlined for the main message of a screen; size
// titleSize, iconSize in real pixels
Control {
    id: root

    enum Tone { Changed, Helping, Progress, Fault }

    required property string title
    property string sentence: ""
    property string iconName: ""
    property int tone: Banner.Changed
    property bool outlined: false
    property int size: Metrics.surface
    property real titleSize: Metrics.text(Metrics.pick(size, outlined ? 46 : 38, 16))
    property real iconSize: Metrics.px(Metrics.pick(size, outlined ? 84 : 64, 24))

    readonly property list<color> inks: [Theme.sogan, Theme.daun, Theme.nila, Theme.bata]
    readonly property list<color> tints: [Theme.soganT, Theme.daunT, Theme.nilaT, Theme.bataT]
    readonly property color ink: inks[tone]

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Metrics.px(Metrics.pick(size, 136, 48)), implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Metrics.px(Metrics.pick(size, 36, 16))
    verticalPadding: Metrics.px(Metrics.pick(size, 18, 8))
    spacing: Metrics.px(Metrics.pick(size, 28, 12))

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title
    Accessible.description: root.sentence

    background: Rectangle {
        radius: Metrics.px(Metrics.pick(root.size, Metrics.radiusCard, Metrics.radiusButton))
        color: root.tints[root.tone]
        border.color: root.ink
        border.width: root.outlined || Theme.highContrast ? Metrics.px(Metrics.pick(root.size, 3, 2)) : 0
    }

    contentItem: RowLayout {
        spacing: root.spacing

        Icon {
            name: root.iconName
            color: root.ink
            size: root.iconSize
        }

        ColumnLayout {
            spacing: 0

            PlainLabel {
                text: root.title
                color: root.ink
                font.pixelSize: root.titleSize
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: root.sentence !== ""
                text: root.sentence
                color: Theme.ink
                font.pixelSize: Metrics.text(Metrics.pick(root.size, root.outlined ? 36 : 32, 15))
                font.weight: Theme.medium
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// A queue number, centred by its capitals: letters and digits are separate items, 0.2 em apart, figures tabular,
// so that digits never move. Two-letter codes are wider: give maximumWidth and the number steps down to fit.
//
// number "A 047"; fontSize and maximumWidth in real pixels (0: no limit); color; weight;
// horizontalAlignment Qt.AlignHCenter, AlignLeft or AlignRight
Item {
    id: root

    required property string number
    property real fontSize: Metrics.text(78)
    property real maximumWidth: 0
    property color color: Theme.ink
    property int weight: Theme.bold
    property int horizontalAlignment: Qt.AlignHCenter

    readonly property int split: number.indexOf(" ")
    readonly property string code: split < 0 ? "" : number.slice(0, split)
    readonly property string digits: split < 0 ? number : number.slice(split + 1)
    readonly property real gapEm: code === "" ? 0 : Theme.numberGap
    readonly property real widthEm: (codeWidth.advanceWidth + digitsWidth.advanceWidth) / 100
                                    + (code.length + digits.length) * Theme.numberSpacing + gapEm
    readonly property int shownSize: maximumWidth > 0 && widthEm > 0
                                     ? Math.min(fontSize, Math.floor(maximumWidth / widthEm)) : fontSize

    implicitWidth: row.implicitWidth
    implicitHeight: shownSize

    Accessible.role: Accessible.StaticText
    Accessible.name: root.number

    TextMetrics {
        id: codeWidth

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: root.weight
        text: root.code
    }

    TextMetrics {
        id: digitsWidth

        font: codeWidth.font
        text: root.digits
    }

    component Part: PlainLabel {
        color: root.color
        font.pixelSize: root.shownSize
        font.weight: root.weight
        font.letterSpacing: root.shownSize * Theme.numberSpacing
        Accessible.ignored: true
    }

    Row {
        id: row

        x: root.horizontalAlignment === Qt.AlignLeft ? 0
            : root.horizontalAlignment === Qt.AlignRight ? root.width - width : (root.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Math.round(Theme.opticalRise * root.shownSize)
        spacing: root.gapEm * root.shownSize

        Part {
            visible: root.code !== ""
            text: root.code
        }

        Part {
            text: root.digits
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick

// The yellow plate: this is your number, or the one being served. Information, so no lip.
//
// number "A 047"; label above; caption below (both may be empty)
// numberSize, labelSize, captionSize, radius in real pixels; leftAligned for the officer's screen
Rectangle {
    id: root

    required property string number
    property string label: ""
    property string caption: ""
    property real numberSize: Metrics.px(312)
    property real labelSize: Metrics.text(38)
    property real captionSize: Metrics.text(36)
    property real sidePadding: Metrics.px(40)
    property bool leftAligned: false

    implicitWidth: column.width + 2 * sidePadding
    implicitHeight: column.implicitHeight + Metrics.px(60)
    radius: Metrics.px(Metrics.radiusPlate)
    color: Theme.kunyit

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    component Words: PlainLabel {
        x: root.leftAligned ? 0 : (column.width - width) / 2
        width: Math.min(implicitWidth, column.width)
        visible: text !== ""
        color: Theme.kunyitText
        font.weight: Theme.semiBold
        wrapMode: Text.Wrap
        horizontalAlignment: root.leftAligned ? Text.AlignLeft : Text.AlignHCenter
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: root.width > 0 ? root.width - 2 * root.sidePadding : implicitWidth
        spacing: Math.round(root.numberSize * 0.03)

        Words {
            text: root.label
            font.pixelSize: root.labelSize
        }

        NumberText {
            x: root.leftAligned ? 0 : (column.width - width) / 2
            number: root.number
            fontSize: root.numberSize
            maximumWidth: column.width
            color: Theme.kunyitText
        }

        Words {
            text: root.caption
            font.pixelSize: root.captionSize
        }
    }
}

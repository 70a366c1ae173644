pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// The needs people come with most often. One row holds three at least, or there are two; what does not fit is left out.
// In landscape the words stand above chips of one width.
//
// titled: with the words "Sering dicari"
Item {
    id: root

    required property QtObject needs
    property bool titled: true

    readonly property real rowHeight: Metrics.touch(84)
    readonly property int count: chips.count
    readonly property bool oneRow: !wide && count > 2 && chips.itemAt(2).y === 0
    readonly property bool wide: Metrics.landscape

    signal chosen(service: string)

    implicitHeight: Math.min(flow.implicitHeight, oneRow ? rowHeight : wide ? words.height + 2 * (rowHeight + flow.spacing) : 2 * rowHeight + flow.spacing) + Metrics.px(4)

    Flow {
        id: flow

        width: parent.width
        spacing: Metrics.px(13)

        PlainLabel {
            id: words

            visible: root.titled
            opacity: !root.wide || root.height >= height + flow.spacing + root.rowHeight ? 1 : 0
            width: root.wide ? flow.width : implicitWidth
            height: root.wide ? implicitHeight : root.rowHeight
            text: qsTr("Sering dicari")
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            id: chips

            model: root.needs

            Chip {
                id: chip

                required property string service
                required property string label

                readonly property bool fits: y + height <= root.height

                width: root.wide ? Math.max(implicitWidth, Math.floor((flow.width - flow.spacing) / 2)) : implicitWidth
                text: label
                opacity: fits ? 1 : 0
                enabled: fits
                Accessible.ignored: !fits
                onClicked: root.chosen(service)
            }
        }
    }
}

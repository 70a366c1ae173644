pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import shared.ui
import display.viewmodels

// The board of a zone (D2): a row for each counter, read down the columns.
BoardWindow {
    id: root

    required property Zone zone

    readonly property real gap: Metrics.px(24)
    readonly property real margin: Metrics.px(Metrics.hallMargin)

    width: 1920
    height: 1080
    designWidth: 1920
    designHeight: 1080
    board: zone
    title: qsTr("Antrean, papan zona")

    HallHeader {
        id: header

        x: root.margin
        width: parent.width - 2 * root.margin
        height: Metrics.px(112)
        badge: root.zone.zoneName
        title: root.zone.title
        siteName: root.zone.siteName
        date: root.zone.date
        time: root.zone.time
        lostSince: root.zone.lostSince
        muteReason: root.zone.muteReason
    }

    Item {
        id: table

        readonly property real rowGap: Metrics.px(10)
        readonly property real headingHeight: Metrics.px(52)
        readonly property real columnWidth: (width - (root.zone.columns - 1) * root.gap) / root.zone.columns
        readonly property real rowHeight: Math.min(Metrics.px(400), (height - headingHeight + rowGap) / root.zone.rowsPerColumn - rowGap)

        x: root.margin
        anchors.top: header.bottom
        anchors.bottom: infoLine.top
        anchors.bottomMargin: Metrics.px(24)
        width: parent.width - 2 * root.margin

        Repeater {
            model: root.zone.columns

            ZoneHeading {
                required property int index

                x: index * (table.columnWidth + root.gap)
                width: table.columnWidth
                height: table.headingHeight
                rowHeight: table.rowHeight
            }
        }

        Repeater {
            model: root.zone.counters.length

            ZoneRow {
                required property int index

                readonly property var row: root.zone.counters[index] ?? null
                readonly property int column: Math.floor(index / root.zone.rowsPerColumn)

                x: column * (table.columnWidth + root.gap)
                y: table.headingHeight + (index % root.zone.rowsPerColumn) * (table.rowHeight + table.rowGap)
                width: table.columnWidth
                height: table.rowHeight
                rowHeight: table.rowHeight
                counter: row?.counter ?? ""
                number: row?.number ?? ""
                agency: row?.agency ?? ""
                callId: row?.callId ?? 0
                closing: row?.closing ?? false
                direction: row?.direction ?? ""
                standing: {
                    switch (row?.standing) {
                    case "called":
                        return ZoneRow.Called;
                    case "number":
                        return ZoneRow.Number;
                    case "ready":
                        return ZoneRow.Ready;
                    case "break":
                        return ZoneRow.Break;
                    default:
                        return ZoneRow.Closed;
                    }
                }
            }
        }
    }

    InfoLine {
        id: infoLine

        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.px(104)
        margin: root.margin
        sentence: root.zone.sentence
        number: root.zone.calledNumber
        place: root.zone.calledPlace
        turn: root.zone.turn
        attention: root.zone.attention
        stop: root.zone.stop

        onOverflowed: seconds => root.zone.giveTime(seconds)
    }
}

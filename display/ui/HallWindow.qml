pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import display.viewmodels

// The hall board (D1, and D1n while a number is called). What is left over of an unusual screen goes to the
// margins and the list's width, never into stretched type.
BoardWindow {
    id: root

    required property Hall hall
    property Media media: null

    readonly property real gap: Metrics.px(32)
    readonly property real margin: Metrics.px(Metrics.hallMargin)
    readonly property bool crowded: hall.several.length > 1
    readonly property bool empty: hall.number === ""

    width: 1920
    height: 1080
    designWidth: 1920
    designHeight: 1080
    board: hall
    title: qsTr("Antrean, layar hall")

    HallHeader {
        id: header

        x: root.margin
        width: parent.width - 2 * root.margin
        height: Metrics.px(112)
        title: root.hall.title
        siteName: root.hall.siteName
        date: root.hall.date
        time: root.hall.time
        lostSince: root.hall.lostSince
        muteReason: root.hall.muteReason
    }

    Item {
        id: stage

        x: root.margin
        anchors.top: header.bottom
        anchors.bottom: infoLine.top
        anchors.bottomMargin: Metrics.px(28)
        width: parent.width - 2 * root.margin

        CallBanner {
            id: banner

            visible: !root.empty && !root.crowded
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.px(1172)
            height: Metrics.px(836)
            number: root.hall.number
            counter: root.hall.counter
            agency: root.hall.agency
            direction: root.hall.direction
            called: root.hall.called && !root.crowded
            callId: root.hall.callId
        }

        CallStack {
            visible: root.crowded
            x: banner.x
            y: banner.y
            width: banner.width
            height: banner.height
            calls: root.hall.several
        }

        RecentCalls {
            visible: !root.empty
            x: banner.width + root.gap
            y: media.visible ? banner.y + media.height + Metrics.px(24) : banner.y
            width: parent.width - x
            height: banner.y + banner.height - y
            calls: root.hall.recent
        }

        NoCalls {
            visible: root.empty
            x: media.visible ? banner.width + root.gap : 0
            width: parent.width - x
            height: parent.height
        }

        MediaArea {
            id: media

            x: root.empty ? 0 : banner.width + root.gap
            y: root.empty ? 0 : banner.y
            width: root.empty ? banner.width : parent.width - x
            height: root.empty ? parent.height : Math.min(Math.round(width * 9 / 16), Math.round(banner.height * 0.45))
            media: root.media
            dimmed: root.hall.called
        }
    }

    InfoLine {
        id: infoLine

        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.px(104)
        margin: root.margin
        sentence: root.hall.sentence
        turn: root.hall.turn
        attention: root.hall.attention
        stop: root.hall.stop

        onOverflowed: seconds => root.hall.giveTime(seconds)
    }
}

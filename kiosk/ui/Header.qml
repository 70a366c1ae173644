pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import shared.ui

// Where one is, and what time it is. Information only, so it may be out of reach. covered: a banner stands over it.
Rectangle {
    id: root

    required property string siteTitle
    required property string siteName
    required property string clock
    required property string date
    required property Aloud aloud
    required property bool reading
    required property bool covered

    signal held()

    color: Theme.band

    Rectangle {
        visible: Theme.highContrast
        anchors.bottom: parent.bottom
        width: parent.width
        height: Metrics.px(4)
        color: Theme.bandLine
    }

    SiteMark {
        id: mark

        x: Metrics.px(42)
        anchors.verticalCenter: parent.verticalCenter
        side: Metrics.px(80)
        color: Theme.dt
    }

    // Where staff hold their finger for five seconds; nothing shows it, and a shorter touch does nothing
    Timer {
        id: hold

        interval: 5000
        onTriggered: root.held()
    }

    TapHandler {
        parent: mark
        gesturePolicy: TapHandler.ReleaseWithinBounds
        margin: Metrics.px(30)
        onPressedChanged: {
            if (pressed)
                hold.restart();
            else
                hold.stop();
        }
    }

    Column {
        id: names

        visible: !root.covered
        anchors.left: mark.right
        anchors.leftMargin: Metrics.px(24)
        anchors.right: root.reading ? volume.left : times.left
        anchors.rightMargin: Metrics.px(24)
        anchors.verticalCenter: parent.verticalCenter

        PlainLabel {
            width: parent.width
            text: root.siteTitle
            color: Theme.dt2
            font.pixelSize: Metrics.text(29)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(24)
        }

        PlainLabel {
            width: parent.width
            text: root.siteName
            color: Theme.dt
            font.pixelSize: Metrics.text(42)
            font.weight: Theme.bold
            lineHeight: 0.95
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(28)
        }
    }

    VolumeButtons {
        id: volume

        visible: root.reading && !root.covered
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(Metrics.kioskMargin)
        anchors.verticalCenter: parent.verticalCenter
        aloud: root.aloud
    }

    Column {
        id: times

        visible: !root.reading && !root.covered
        anchors.right: parent.right
        anchors.rightMargin: Metrics.px(Metrics.kioskMargin)
        anchors.verticalCenter: parent.verticalCenter

        PlainLabel {
            anchors.right: parent.right
            height: Metrics.px(Metrics.landscape ? 62 : 74)
            text: root.clock
            color: Theme.dt
            font.pixelSize: Metrics.px(Metrics.landscape ? 58 : 68)
            font.weight: Theme.bold
            verticalAlignment: Text.AlignVCenter
        }

        PlainLabel {
            anchors.right: parent.right
            text: root.date
            color: Theme.dt2
            font.pixelSize: Metrics.text(29)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import display.viewmodels

// The place for media beside the call and, before the first call of the day, in its place.
//
// media   what is shown; an empty area leaves its room to the earlier calls
// dimmed  a number is being called: media step back
Item {
    id: root

    property Media media: null
    property bool dimmed: false

    readonly property string kind: media?.kind ?? ""
    readonly property bool filled: kind !== ""

    visible: filled

    Accessible.role: Accessible.Graphic
    Accessible.name: media?.title ?? ""

    Binding {
        target: root.media
        property: "room"
        value: Qt.size(root.width, root.height)
        when: root.media !== null && root.width > 0 && root.height > 0
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.d1
    }

    Image {
        id: picture

        anchors.fill: parent
        source: root.media?.source ?? ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        autoTransform: true
        cache: false
        opacity: status === Image.Ready ? 1 : 0

        onStatusChanged: {
            if (status === Image.Error)
                root.media.pictureFailed("the picture cannot be decoded.");
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.settle
            }
        }
    }

    Image {
        anchors.fill: parent
        visible: root.kind === "video"
        source: root.kind === "video" && root.media?.shot ? "image://video/" + root.media.shot : ""
        fillMode: Image.Pad
        cache: false
    }

    TextSlide {
        anchors.fill: parent
        visible: root.kind === "text"
        title: root.media?.title ?? ""
        text: root.media?.text ?? ""
        colour: root.media?.colour ?? ""
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.dimmed ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.flood
            }
        }
    }

    Rectangle {
        visible: root.kind === "video" && root.media?.sounding && (root.dimmed || root.media.hushed)
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.px(20)
        width: Metrics.px(76)
        height: width
        radius: width / 2
        color: Theme.d0

        Icon {
            anchors.centerIn: parent
            name: "volume_off"
            color: Theme.dt
            size: Metrics.px(44)
        }
    }

    // The ground of the board around the area, so that whatever is in it has round corners.
    Rectangle {
        id: frame

        readonly property real thick: Metrics.px(14)

        anchors.fill: parent
        anchors.margins: -thick
        radius: Metrics.px(Metrics.radiusHallPanel) + thick
        color: "transparent"
        border.width: thick
        border.color: Theme.d0
    }
}

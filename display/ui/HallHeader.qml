pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// Whose hall this is, the day and the time; and, only when so, that the board is cut off or the voice is silent.
// Where there is little room, the name becomes smaller, then the title before it goes.
//
// badge "Zona A" stands in the place of the mark; lostSince "08.53" while the database is away, else ""; muteReason: why no call can be heard, else ""
Item {
    id: root

    required property string title
    required property string siteName
    required property string date
    required property string time
    property string badge: ""
    property string lostSince: ""
    property string muteReason: ""

    readonly property real nameRoom: facts.x - nameStart - Metrics.px(40)
    readonly property real nameWidth: titleWidth.advanceWidth + ownWidth.advanceWidth + titleWidth.font.pixelSize * 0.24
    readonly property int nameSize: Math.max(Metrics.text(Metrics.smallestHall),
                                             Math.floor(Metrics.text(43) * Math.min(1, nameRoom / nameWidth)))

    component Words: PlainLabel {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.dt
        font.pixelSize: Metrics.text(42)
        font.weight: Theme.medium
    }

    readonly property real nameStart: (root.badge === "" ? mark.x + mark.width : plate.width) + Metrics.px(26)

    Rectangle {
        id: plate

        visible: root.badge !== ""
        anchors.verticalCenter: parent.verticalCenter
        width: badgeWords.implicitWidth + Metrics.px(56)
        height: Metrics.px(84)
        radius: Metrics.px(Metrics.radiusHallRow)
        color: Theme.dt

        PlainLabel {
            id: badgeWords

            anchors.centerIn: parent
            text: root.badge
            color: Theme.band
            font.pixelSize: Metrics.text(54)
            font.weight: Theme.bold
        }
    }

    SiteMark {
        id: mark

        visible: root.badge === ""
        x: Metrics.px(2)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.dt
        side: Metrics.px(64)
    }

    TextMetrics {
        id: titleWidth

        font.family: Theme.family
        font.pixelSize: Metrics.text(43)
        font.weight: Theme.medium
        text: root.title
    }

    TextMetrics {
        id: ownWidth

        font.family: Theme.family
        font.pixelSize: titleWidth.font.pixelSize
        font.weight: Theme.bold
        text: root.siteName
    }

    Words {
        id: titleWords

        x: root.nameStart
        visible: root.nameWidth * root.nameSize <= root.nameRoom * titleWidth.font.pixelSize
        text: root.title
        color: Theme.dt2
        font.pixelSize: root.nameSize
    }

    Words {
        id: nameWords

        x: titleWords.visible ? titleWords.x + titleWords.width + Math.round(root.nameSize * 0.24) : titleWords.x
        width: Math.min(implicitWidth, titleWords.x + root.nameRoom - x)
        text: root.siteName
        font.pixelSize: root.nameSize
        font.weight: Theme.bold
        elide: Text.ElideRight
    }

    Row {
        id: facts

        x: parent.width - width
        height: parent.height
        spacing: Metrics.px(36)

        ConnectionStatus {
            visible: root.lostSince !== ""
            anchors.verticalCenter: parent.verticalCenter
            connected: false
            text: qsTr("Terputus %1").arg(root.lostSince)
            fontSize: Metrics.text(Metrics.smallestHall)
        }

        Icon {
            name: root.muteReason === "" ? "" : "volume_off"
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.bataD
            size: Metrics.px(56)
            Accessible.ignored: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Suara mati")
            Accessible.description: root.muteReason
        }

        Words {
            text: root.date
            color: Theme.dt2
        }

        Words {
            text: root.time
            font.pixelSize: Metrics.text(80)
            font.weight: Theme.bold
        }
    }
}

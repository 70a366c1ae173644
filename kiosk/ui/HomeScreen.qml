pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K1: what do you need today?
FocusScope {
    id: root

    required property HomePage page
    required property Visit visit

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Metrics.px(26)
        anchors.bottomMargin: Metrics.px(24)
        spacing: Metrics.px(18)

        Label {
            text: root.page.adding ? qsTr("Mau menambah layanan apa?") : qsTr("Ada keperluan apa hari ini?")
            color: Theme.ink
            font.pixelSize: Metrics.text(60)
            font.weight: Theme.bold
            font.letterSpacing: Metrics.text(60) * Theme.titleSpacing
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.px(44)
            Layout.fillWidth: true
        }

        NeedChips {
            needs: root.page.needs
            Layout.fillWidth: true
            onChosen: service => root.visit.chooseNeed(service)
        }

        RowLayout {
            spacing: Metrics.px(14)
            Layout.topMargin: Metrics.px(10)

            Label {
                text: qsTr("Pilih instansi")
                color: Theme.ink
                font.pixelSize: Metrics.text(38)
                font.weight: Theme.bold
                Layout.fillWidth: true
            }

            Icon {
                name: "group"
                color: Theme.ink2
                size: Metrics.text(34)
            }

            Label {
                text: qsTr("orang menunggu")
                color: Theme.ink2
                font.pixelSize: Metrics.text(30)
            }
        }

        Item {
            id: room

            readonly property int rows: Math.max(1, root.page.rows)
            readonly property real gap: Metrics.px(14)
            readonly property real share: Math.floor((height - Metrics.px(4) - (rows - 1) * gap) / rows)
            readonly property real tileHeight: Math.max(Metrics.touch(81), Math.min(Metrics.px(150), share))

            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                columns: 2
                rows: Math.max(room.rows, Math.ceil(tiles.count / 2))
                flow: Grid.TopToBottom
                columnSpacing: Metrics.px(20)
                rowSpacing: room.gap

                Repeater {
                    id: tiles

                    model: root.page.tiles

                    AgencyTile {
                        required property string agency

                        required waiting
                        required offText

                        width: Math.floor((room.width - Metrics.px(20)) / 2)
                        height: room.tileHeight
                        onClicked: root.visit.openAgency(agency)
                    }
                }
            }
        }

        PageButtons {
            tabs: root.page.pageTabs
            Layout.fillWidth: true
            onPageAsked: index => root.visit.showPage(index)
        }

        NavButtons {
            visible: root.page.adding
            Layout.fillWidth: true
            onBackAsked: root.visit.back()
            onStartAsked: root.visit.toStart()
        }
    }
}

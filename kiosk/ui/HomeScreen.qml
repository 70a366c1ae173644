pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K1: what do you need today?
FocusScope {
    id: root

    required property HomePage page
    required property Visit visit

    readonly property bool cramped: visit.lowReach && (Metrics.landscape || page.adding || page.paperless)
                                    || visit.largeText && Metrics.landscape && (page.adding || page.paperless || visit.connection !== "")

    Panes {
        low: root.visit.lowReach
        leadShare: root.visit.largeText ? 0.36 : 0.3

        upper: LowReachMessage {
            anchors.fill: parent
            help: root.visit.help
        }

        lead: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(root.cramped ? 12 : 18)

            Banner {
                visible: root.page.paperless
                title: qsTr("Kios ini tanpa tiket kertas")
                titleSize: Metrics.text(30)
                iconName: "print_error"
                iconSize: Metrics.px(44)
                verticalPadding: Metrics.px(8)
                implicitHeight: Math.max(Metrics.px(72), implicitContentHeight + topPadding + bottomPadding)
                Layout.fillWidth: true
            }

            PlainLabel {
                visible: !root.visit.lowReach
                text: root.page.adding ? qsTr("Mau menambah layanan apa?") : qsTr("Ada keperluan apa hari ini?")
                color: Theme.ink
                font.pixelSize: Metrics.text(60)
                font.weight: Theme.bold
                font.letterSpacing: Metrics.text(60) * Theme.titleSpacing
                wrapMode: Text.Wrap
                lineHeight: 0.92
                Layout.fillWidth: true
            }

            NeedField {
                text: root.visit.lowReach ? qsTr("Ada keperluan apa hari ini?")
                    : Metrics.landscape ? qsTr("Tulis, misalnya “KTP hilang”") : qsTr("Tulis keperluan, misalnya “KTP hilang”")
                Layout.fillWidth: true
                onClicked: root.visit.openSearch()
            }

            RowLayout {
                id: needs

                visible: !root.cramped || root.page.bookings && root.visit.lowReach
                spacing: Metrics.px(13)
                Layout.fillHeight: Metrics.landscape
                Layout.minimumHeight: 0
                Layout.maximumHeight: Number.POSITIVE_INFINITY

                NeedChips {
                    visible: count > 0 && !root.cramped
                    needs: root.page.needs
                    titled: !bookingChip.visible
                    Layout.fillWidth: true
                    Layout.fillHeight: Metrics.landscape
                    onChosen: service => root.visit.chooseNeed(service)
                }

                Chip {
                    id: bookingChip

                    visible: root.page.bookings && root.visit.lowReach
                    text: qsTr("Sudah booking")
                    icon.name: "qr_code_scanner"
                    iconSize: Metrics.text(34)
                    Layout.alignment: Qt.AlignTop
                    onClicked: root.visit.openBooking()
                }
            }

            Item {
                visible: Metrics.landscape && !needs.visible
                Layout.fillHeight: true
            }
        }

        body: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(14)

            RowLayout {
                spacing: Metrics.px(14)

                PlainLabel {
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

                PlainLabel {
                    text: qsTr("orang menunggu")
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(30)
                }
            }

            TileGrid {
                columns: root.page.columns
                rows: root.page.rows
                tiles: root.page.tiles
                Layout.fillWidth: true
                Layout.fillHeight: true
                onChosen: agency => root.visit.openAgency(agency)
            }
        }

        foot: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(18)

            BookingRow {
                visible: root.page.bookings && !root.visit.lowReach
                Layout.fillWidth: true
                onClicked: root.visit.openBooking()
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
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K2: the services of one agency.
FocusScope {
    id: root

    required property AgencyPage page
    required property Visit visit

    onEnabledChanged: {
        if (!enabled)
            booking.close();
    }

    BookDialog {
        id: booking

        address: root.page.booking
        help: root.visit.help
    }

    Panes {
        low: root.visit.lowReach
        gap: Metrics.px(20)
        leadShare: 0.42

        upper: LowReachMessage {
            anchors.fill: parent
            help: root.visit.help
        }

        lead: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            RowLayout {
                spacing: Metrics.px(24)

                LetterBlock {
                    code: root.page.code
                    side: Metrics.px(112)
                    radius: Metrics.px(Metrics.radiusCard)
                    strong: true
                }

                ColumnLayout {
                    spacing: 0

                    PlainLabel {
                        readonly property int size: Metrics.text(text.length > (Metrics.landscape ? 40 : 120) ? 30 : text.length > 60 ? 38 : 54)

                        text: root.page.name
                        color: Theme.ink
                        font.pixelSize: size
                        font.weight: Theme.bold
                        font.letterSpacing: size * Theme.titleSpacing
                        lineHeight: 0.95
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }

                    PlainLabel {
                        visible: text !== "" && !root.visit.lowReach
                        text: root.page.fullName
                        color: Theme.ink2
                        font.pixelSize: Metrics.text(30)
                        wrapMode: Text.Wrap
                        lineHeight: 0.92
                        Layout.fillWidth: true
                    }
                }

                Row {
                    spacing: Metrics.px(12)
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Metrics.px(8)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "location_on"
                        color: Theme.ink2
                        size: Metrics.text(34)
                    }

                    PlainLabel {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.page.zone
                        color: Theme.ink2
                        font.pixelSize: Metrics.text(30)
                    }
                }
            }

            RowLayout {
                visible: !root.visit.lowReach

                PlainLabel {
                    text: qsTr("Pilih layanan")
                    color: Theme.ink
                    font.pixelSize: Metrics.text(38)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }

                StepLine {
                    step: 2
                }
            }

            Item {
                visible: Metrics.landscape
                Layout.fillHeight: true
            }
        }

        body: Flickable {
            id: list

            contentHeight: cards.implicitHeight + Metrics.px(6)
            interactive: false
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            anchors.fill: parent

            function reveal(card: Item): void {
                contentY = Math.max(0, Math.min(card.y, card.y + card.height + Metrics.px(6) - height));
            }

            onContentHeightChanged: {
                if (contentY > Math.max(0, contentHeight - height))
                    contentY = Math.max(0, contentHeight - height);
            }

            Column {
                id: cards

                width: list.width
                spacing: Metrics.px(18)

                Repeater {
                    model: root.page.cards

                    ServiceCard {
                        id: card

                        required property string service

                        required spoken
                        required waiting
                        required estimate
                        required requirements
                        required standing
                        required standingText
                        required unfolded
                        required note
                        required details
                        required foldable
                        required nextDay
                        required property string bookFor

                        width: cards.width
                        onHeightChanged: {
                            if (unfolded)
                                list.reveal(card);
                        }
                        onChosen: root.visit.chooseService(service)
                        onFoldAsked: root.visit.unfold(service)
                        onDetailsAsked: root.visit.openDetails(service)
                        onNextDayAsked: {
                            booking.title = bookFor;
                            booking.open();
                        }
                    }
                }
            }
        }

        foot: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            PageButtons {
                tabs: root.page.pageTabs
                visible: count > 0 && !root.page.unfolded
                Layout.fillWidth: true
                onPageAsked: index => root.visit.showPage(index)
            }

            NavButtons {
                Layout.fillWidth: true
                onBackAsked: root.visit.back()
                onStartAsked: root.visit.toStart()
            }
        }
    }
}

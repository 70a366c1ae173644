pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K2, one service: the six components of its published standard, how long it takes now, and the way to a number.
FocusScope {
    id: root

    required property DetailsPage page
    required property Visit visit

    Panes {
        low: root.visit.lowReach
        topPadding: Metrics.px(low ? 18 : 26)
        gap: Metrics.px(20)
        leadShare: 0.42

        upper: Item {
            anchors.fill: parent

            DetailsHeading {
                visible: root.visit.lowReach
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                page: root.page
            }
        }

        lead: Item {
            anchors.fill: parent
            implicitHeight: root.visit.lowReach ? 0 : heading.implicitHeight

            DetailsHeading {
                id: heading

                visible: !root.visit.lowReach
                width: parent.width
                page: root.page
            }
        }

        body: Item {
            anchors.fill: parent

            Panel {
                width: parent.width
                height: sections.implicitHeight + Metrics.px(40)
            }

            Column {
                id: sections

                x: Metrics.px(28)
                y: Metrics.px(24)
                width: parent.width - 2 * x

                Repeater {
                    model: root.page.sections

                    DetailSection {
                        width: sections.width
                    }
                }
            }

            PageButtons {
                visible: Metrics.landscape && count > 0
                anchors.bottom: parent.bottom
                width: parent.width
                tabs: root.page.pageTabs
                onPageAsked: index => root.visit.showPage(index)
            }
        }

        foot: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            PageButtons {
                visible: !Metrics.landscape && count > 0
                tabs: root.page.pageTabs
                Layout.fillWidth: true
                onPageAsked: index => root.visit.showPage(index)
            }

            PrimaryButton {
                visible: root.page.takes
                text: qsTr("Pilih layanan ini")
                minimumHeight: Metrics.touch(112)
                Layout.fillWidth: true
                Layout.bottomMargin: Metrics.px(6)
                onClicked: root.visit.chooseService(root.page.service)
            }

            NavButtons {
                Layout.fillWidth: true
                onBackAsked: root.visit.back()
                onStartAsked: root.visit.toStart()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K3: is this right? One number for all of it.
FocusScope {
    id: root

    required property ConfirmPage page
    required property Visit visit

    readonly property bool dense: page.count > 2 || visit.largeText || visit.lowReach || Metrics.landscape

    component Estimate: EstimateStrip {
        opacity: root.page.ahead === "" ? 0 : 1
        ahead: root.page.ahead
        wait: root.page.wait
        called: root.page.called
        Layout.fillWidth: true
    }

    Panes {
        low: root.visit.lowReach
        gap: Metrics.px(root.dense ? 12 : 16)
        topPadding: Metrics.px(root.visit.lowReach ? 14 : 26)
        bottomPadding: Metrics.px(root.visit.lowReach ? 16 : 24)
        leadShare: root.visit.largeText ? 0.42 : 0.49

        upper: ColumnLayout {
            anchors.fill: parent
            anchors.margins: Metrics.px(Metrics.landscape ? 16 : 26)
            spacing: Metrics.px(Metrics.landscape ? 8 : 26)

            LowReachMessage {
                visible: !Metrics.landscape && !root.visit.largeText
                help: ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            RouteTitle {}

            Estimate {
                visible: root.page.obstacle === ""
            }
        }

        lead: Flickable {
            anchors.fill: parent
            implicitHeight: route.implicitHeight + Metrics.px(6)
            contentHeight: implicitHeight
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive

            RoutePart {
                id: route

                width: parent.width
                page: root.page
                dense: root.dense
                titled: !root.visit.lowReach
                brief: root.visit.lowReach && root.visit.largeText
                noted: root.page.count < 3 && !root.dense
                onRemoveAsked: service => root.visit.removeService(service)
                onAddAsked: root.visit.addAnother()
                onPageAsked: index => root.visit.showPage(index)
            }
        }

        body: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(root.dense ? 12 : 16)

            PriorityPart {
                visible: root.page.obstacle === "" || !root.visit.lowReach || !(root.visit.largeText || Metrics.landscape || route.paged)
                page: root.page
                dense: root.dense
                large: root.visit.largeText
                hinted: !root.visit.lowReach
                Layout.fillWidth: true
                onReasonAsked: (reason, holds) => root.visit.setReason(reason, holds)
            }

            Item {
                Layout.fillHeight: true
            }

            Estimate {
                visible: root.page.obstacle === "" && !root.visit.lowReach
            }

            Banner {
                visible: root.page.obstacle !== ""
                title: root.page.obstacle
                titleSize: Metrics.text(root.dense ? 28 : 34)
                verticalPadding: Metrics.px(root.dense ? 8 : 18)
                implicitHeight: Math.max(Metrics.px(root.dense ? 84 : 136), implicitContentHeight + topPadding + bottomPadding)
                iconName: "error"
                iconSize: Metrics.px(root.dense ? 44 : 64)
                tone: Banner.Fault
                Layout.fillWidth: true
            }

            PrimaryButton {
                text: qsTr("Ambil nomor")
                iconName: "confirmation_number"
                fontSize: Metrics.text(60)
                iconSize: Metrics.text(70)
                minimumHeight: Metrics.touch(root.visit.lowReach ? 120 : Metrics.landscape ? 140 : 176)
                enabled: root.page.ready || root.page.busy
                busy: root.page.busy
                Layout.fillWidth: true
                Layout.bottomMargin: Metrics.px(6)
                onClicked: root.visit.take()
            }
        }

        foot: NavButtons {
            anchors.fill: parent
            onBackAsked: root.visit.back()
            onStartAsked: root.visit.toStart()
        }
    }
}

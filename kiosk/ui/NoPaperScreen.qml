pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K5: the number without paper. It is valid all the same, staff know, and there are three ways to keep it.
FocusScope {
    id: root

    required property TicketPage page
    required property Visit visit

    readonly property bool large: visit.largeText
    readonly property bool wide: Metrics.landscape
    readonly property bool crowded: large && wide
    readonly property real gap: Metrics.px(large ? 16 : 20)

    component Fault: Banner {
        title: root.page.faultTitle
        sentence: root.crowded && root.page.helperTitle !== ""
                  ? qsTr("Nomor Anda tetap berlaku. %1.").arg(root.page.helperTitle)
                  : qsTr("Nomor Anda tetap berlaku.")
        iconName: root.page.mended ? "print" : "print_error"
        tone: root.page.mended ? Banner.Helping : Banner.Changed
        outlined: true
        Layout.fillWidth: true
    }

    Panes {
        gap: root.gap
        topPadding: Metrics.px(root.wide ? 28 : root.large ? 24 : 32)
        leadShare: 0.556
        columnGap: Metrics.px(28)
        footBelowBody: true

        lead: ColumnLayout {
            anchors.fill: parent
            spacing: root.gap

            Fault {
                visible: !root.wide
            }

            TicketPart {
                page: root.page
                spacing: root.gap
                numberSize: Metrics.px(root.large ? root.wide ? 240 : 180 : root.wide ? 312 : 270)
                plateHeight: Metrics.px(root.large ? 300 : 410)
                factHeight: Metrics.px(195)
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
            }
        }

        body: ColumnLayout {
            width: parent?.width ?? 0
            height: root.wide && parent ? parent.height : implicitHeight
            spacing: root.gap

            Fault {
                visible: root.wide
            }

            KeepCard {
                code: root.page.code
                writeDown: root.page.writeDown
                side: Metrics.px(root.crowded ? 220 : root.large ? 264 : root.wide ? 290 : 350)
                tight: root.large
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
            }

            Banner {
                visible: root.page.helperTitle !== "" && !root.crowded
                title: root.page.helperTitle
                sentence: root.page.helperText
                iconName: "support_agent"
                tone: Banner.Helping
                verticalPadding: Metrics.px(12)
                Layout.fillWidth: true
            }
        }

        foot: RowLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            PlainButton {
                visible: root.page.mayReprint
                text: qsTr("Cetak tiket")
                icon.name: "print"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.horizontalStretchFactor: 418
                onClicked: root.visit.reprint()
            }

            PlainButton {
                visible: root.visit.mayRead && !root.page.mayReprint
                text: qsTr("Bacakan nomor")
                icon.name: "volume_up"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.horizontalStretchFactor: 418
                onClicked: root.visit.readNumber()
            }

            PrimaryButton {
                text: qsTr("Sudah saya simpan")
                iconName: "check"
                minimumHeight: Metrics.touch(104)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.horizontalStretchFactor: 562
                onClicked: root.visit.startOver()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K3: is this right? One number for all of it.
FocusScope {
    id: root

    required property ConfirmPage page
    required property Visit visit

    readonly property bool dense: page.count > 2 || visit.largeText

    component Heading: Label {
        color: Theme.ink
        font.weight: Theme.bold
        Layout.fillWidth: true
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Metrics.px(24)
        spacing: Metrics.px(root.dense ? 12 : 16)

        Flickable {
            id: upper

            contentHeight: choices.implicitHeight + Metrics.px(34)
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: interactive
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: choices

                y: Metrics.px(26)
                width: upper.width
                spacing: Metrics.px(root.dense ? 12 : 16)

                RowLayout {
                    Heading {
                        text: qsTr("Sudah benar?")
                        font.pixelSize: Metrics.text(54)
                        font.letterSpacing: Metrics.text(54) * Theme.titleSpacing
                    }

                    PageButtons {
                        id: pages

                        tabs: root.page.pageTabs
                        minimumHeight: Metrics.touch(84)
                        Layout.preferredWidth: Metrics.px(140 * count)
                        Layout.fillWidth: false
                        onPageAsked: index => root.visit.showPage(index)
                    }

                    StepLine {
                        visible: pages.count === 0
                        step: 3
                    }
                }

                Repeater {
                    model: root.page.rows

                    RouteCard {
                        required property string service

                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.max(implicitHeight, Metrics.px(root.dense ? 112 : 136))
                        onRemoved: root.visit.removeService(service)
                    }
                }

                SecondaryButton {
                    visible: root.page.mayAdd
                    text: qsTr("Tambah layanan lain")
                    icon.name: "add_circle"
                    minimumHeight: Metrics.touch(root.dense ? 92 : 108)
                    Layout.fillWidth: true
                    Layout.topMargin: Metrics.px(4)
                    onClicked: root.visit.addAnother()
                }

                RowLayout {
                    visible: root.page.count < 3 && !root.visit.largeText
                    spacing: Metrics.px(14)

                    Icon {
                        name: "confirmation_number"
                        color: Theme.ink2
                        size: Metrics.text(34)
                    }

                    Label {
                        text: qsTr("Satu nomor untuk semua layanan Anda.")
                        color: Theme.ink2
                        font.pixelSize: Metrics.text(30)
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }

                Heading {
                    text: qsTr("Perlu didahulukan?")
                    font.pixelSize: Metrics.text(42)
                    lineHeight: 0.95
                    Layout.topMargin: Metrics.px(root.dense ? 4 : 28)
                }

                Label {
                    text: qsTr("Ketuk bila sesuai. Tidak perlu menunjukkan bukti.")
                    color: Theme.ink2
                    font.pixelSize: Metrics.text(30)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Metrics.px(28)
                    Layout.fillWidth: true
                    Layout.topMargin: -Metrics.px(10)
                }

                GridLayout {
                    columns: 2
                    columnSpacing: Metrics.px(18)
                    rowSpacing: Metrics.px(root.dense ? 14 : 18)
                    uniformCellWidths: true
                    uniformCellHeights: true
                    Layout.fillHeight: false

                    Repeater {
                        model: root.page.boxes

                        Choice {
                            id: box

                            required property string reason
                            required property string label

                            required note
                            required property string iconName
                            required property bool holds

                            text: label
                            icon.name: iconName
                            tone: Theme.manggis
                            toneTint: Theme.manggisT
                            minimumHeight: Metrics.touch(root.dense ? 118 : 138)
                            leftPadding: Metrics.px(root.visit.largeText ? 20 : 34)
                            rightPadding: Metrics.px(root.visit.largeText ? 16 : 28)
                            spacing: Metrics.px(root.visit.largeText ? 14 : 24)
                            checked: holds
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.minimumHeight: implicitHeight
                            onToggled: {
                                root.visit.setReason(reason, checked);
                                checked = Qt.binding(() => box.holds);
                            }
                        }
                    }
                }
            }
        }

        EstimateStrip {
            visible: root.page.obstacle === ""
            opacity: root.page.ahead === "" ? 0 : 1
            ahead: root.page.ahead
            wait: root.page.wait
            called: root.page.called
            Layout.fillWidth: true
        }

        Banner {
            visible: root.page.obstacle !== ""
            title: root.page.obstacle
            titleSize: Metrics.text(34)
            iconName: "error"
            tone: Banner.Fault
            Layout.fillWidth: true
        }

        PrimaryButton {
            text: qsTr("Ambil nomor")
            iconName: "confirmation_number"
            fontSize: Metrics.text(60)
            iconSize: Metrics.text(70)
            minimumHeight: Metrics.touch(176)
            enabled: root.page.ready || root.page.busy
            busy: root.page.busy
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.px(6)
            onClicked: root.visit.take()
        }

        NavButtons {
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(6)
            onBackAsked: root.visit.back()
            onStartAsked: root.visit.toStart()
        }
    }
}

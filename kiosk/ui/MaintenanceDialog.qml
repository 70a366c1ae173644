pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// For staff: the PIN on a pad of its own, then what they may do here. Nothing of it is seen before the mark was held.
DialogCard {
    id: root

    required property Maintenance maintenance
    required property bool mayRead

    readonly property int mostDigits: 12
    property string pin: ""

    function add(digit: string): void {
        if (pin.length < mostDigits)
            pin += digit;
    }

    title: qsTr("Untuk petugas")
    width: Metrics.px(760)
    visible: maintenance.asking || maintenance.open
    onClosed: {
        pin = "";
        maintenance.dismiss();
    }

    Connections {
        target: root.maintenance

        function onToldChanged(): void {
            root.pin = "";
        }
    }

    component PadKey: PlainButton {
        minimumHeight: Metrics.touch(104)
        fontSize: Metrics.px(44)
        Layout.fillWidth: true
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(18)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.px(48)
            font.weight: Theme.bold
            Layout.fillWidth: true
        }

        PlainLabel {
            visible: root.maintenance.told !== ""
            text: root.maintenance.told
            color: Theme.ink
            font.pixelSize: Metrics.px(32)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PlainLabel {
            visible: root.maintenance.asking
            text: root.pin === "" ? qsTr("Ketik PIN") : "•".repeat(root.pin.length)
            color: Theme.ink2
            font.pixelSize: Metrics.px(44)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.px(64)
        }

        GridLayout {
            visible: root.maintenance.asking
            columns: 3
            columnSpacing: Metrics.px(14)
            rowSpacing: Metrics.px(14)
            uniformCellWidths: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PadKey {
                    required property string modelData

                    text: modelData
                    onClicked: root.add(modelData)
                }
            }

            PadKey {
                icon.name: "delete"
                Accessible.name: qsTr("Hapus")
                onClicked: root.pin = ""
            }

            PadKey {
                text: "0"
                onClicked: root.add("0")
            }

            PadKey {
                icon.name: "check"
                enabled: root.pin !== "" && !root.maintenance.busy
                Accessible.name: qsTr("Masuk")
                onClicked: root.maintenance.enter(root.pin)
            }
        }

        PlainButton {
            visible: root.maintenance.open
            text: qsTr("Uji printer")
            icon.name: "print"
            enabled: !root.maintenance.busy
            Layout.fillWidth: true
            onClicked: root.maintenance.testPrinter()
        }

        RowLayout {
            visible: root.maintenance.open && root.mayRead
            spacing: Metrics.px(14)

            PlainButton {
                icon.name: "volume_down"
                Accessible.name: qsTr("Lebih pelan")
                onClicked: root.maintenance.changeVolume(-1)
            }

            PlainLabel {
                text: qsTr("Volume %1 persen").arg(root.maintenance.volume)
                color: Theme.ink
                font.pixelSize: Metrics.px(36)
                font.weight: Theme.semiBold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            PlainButton {
                icon.name: "volume_up"
                Accessible.name: qsTr("Lebih keras")
                onClicked: root.maintenance.changeVolume(1)
            }
        }

        PlainButton {
            visible: root.maintenance.open
            text: root.maintenance.closed ? qsTr("Buka untuk pengunjung") : qsTr("Tutup untuk perbaikan")
            icon.name: "build"
            Layout.fillWidth: true
            onClicked: root.maintenance.toggleRepair()
        }

        PlainButton {
            visible: root.maintenance.open
            text: qsTr("Mulai ulang program")
            icon.name: "settings"
            Layout.fillWidth: true
            onClicked: root.maintenance.restart()
        }

        PlainButton {
            visible: root.maintenance.open
            text: qsTr("Tutup program")
            icon.name: "logout"
            Layout.fillWidth: true
            onClicked: root.maintenance.leave()
        }

        SecondaryButton {
            text: qsTr("Kembali ke layar pengunjung")
            Layout.fillWidth: true
            onClicked: root.maintenance.dismiss()
        }
    }
}

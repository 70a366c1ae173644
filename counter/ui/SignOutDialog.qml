pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Asks before signing out, which closes the counter.
DialogCard {
    id: root

    required property Desk desk
    required property Breaks breaks
    required property string counterTitle

    readonly property bool foreign: desk.standing === "taken" || desk.standing === "replaced"

    title: foreign ? qsTr("Keluar dari layar ini?") : qsTr("Keluar dan tutup %1?").arg(root.counterTitle)
    width: Metrics.px(460)

    contentItem: ColumnLayout {
        spacing: Metrics.px(16)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(26)
            font.weight: Theme.bold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            text: root.foreign ? qsTr("Loket dan pengunjungnya tetap di tempat ia dibuka sekarang.") : root.desk.connected ? qsTr("Pengunjung tidak dipanggil ke loket ini sampai dibuka lagi.")
                                      : qsTr("Terputus. Loket bisa ditutup begitu tersambung lagi.")
            color: root.desk.connected ? Theme.ink2 : Theme.bata
            font.pixelSize: Metrics.text(16)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Metrics.px(12)
            Layout.bottomMargin: Metrics.px(4)

            PlainButton {
                text: qsTr("Batal")
                keyText: "Esc"
                minimumHeight: Metrics.px(52)
                onClicked: root.close()
            }

            PrimaryButton {
                text: qsTr("Keluar")
                iconName: "logout"
                enabled: root.desk.free || root.foreign
                hold: 0
                minimumHeight: Metrics.px(52)
                Layout.fillWidth: true
                onClicked: {
                    root.close();
                    root.breaks.signOut();
                }
            }
        }
    }
}

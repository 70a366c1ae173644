pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// The locked screen: whose it is, who is still at the counter, and the password.
Rectangle {
    id: root

    required property Lock lock

    color: Theme.band

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Layar terkunci")

    function enter(): void {
        root.lock.unlock(password.text);
    }

    Component.onCompleted: password.forceActiveFocus()

    // Nothing below the lock is reached by the mouse.
    MouseArea {
        anchors.fill: parent
    }

    Panel {
        anchors.centerIn: parent
        width: Math.min(Metrics.px(460), root.width - Metrics.px(32))
        height: column.implicitHeight + Metrics.px(64)
        radius: Metrics.px(Metrics.radiusDialog)

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Metrics.px(32)
            spacing: Metrics.px(14)

            RowLayout {
                spacing: Metrics.px(12)

                Icon {
                    name: "lock"
                    color: Theme.nila
                    size: Metrics.text(30)
                }

                ElidedLabel {
                    text: root.lock.name
                    color: Theme.ink
                    font.pixelSize: Metrics.text(26)
                    font.weight: Theme.bold
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                }
            }

            PlainLabel {
                text: root.lock.visitor !== "" ? root.lock.visitor + " " + qsTr("Masukkan kata sandi untuk melanjutkan.")
                                               : qsTr("Masukkan kata sandi untuk melanjutkan.")
                color: Theme.ink2
                font.pixelSize: Metrics.text(16)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            Field {
                id: password

                label: qsTr("Kata sandi")
                iconName: "lock"
                secret: true
                error: root.lock.error
                maximumLength: 200
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                Layout.fillWidth: true
                onAccepted: root.enter()
            }

            PlainLabel {
                visible: !root.lock.connected
                text: qsTr("Terputus. Layar bisa dibuka begitu tersambung lagi.")
                color: Theme.bata
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.semiBold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            PrimaryButton {
                text: qsTr("Buka kunci")
                enabled: root.lock.enabled
                hold: 0
                minimumHeight: Metrics.px(56)
                Layout.fillWidth: true
                onClicked: root.enter()
            }

            PlainButton {
                text: qsTr("Masuk sebagai petugas lain")
                icon.name: "logout"
                minimumHeight: Metrics.px(48)
                Layout.fillWidth: true
                Layout.bottomMargin: Metrics.px(2)
                onClicked: root.lock.leave()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.qt
import shared.ui
import counter.viewmodels

// C1: the hall and its time on the left, sign-in on the right.
Item {
    id: root

    required property SignIn signIn
    required property Languages languages

    Rectangle {
        id: band

        visible: width > 0
        width: root.width < Metrics.px(800) ? 0 : Math.min(Metrics.px(640), Math.round(root.width * 500 / 1280))
        height: parent.height
        color: Theme.band

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Metrics.px(56)
            spacing: 0

            SiteMark {
                color: Theme.dt
                side: Metrics.px(84)
            }

            ElidedLabel {
                text: root.signIn.title
                color: Theme.dt2
                font.pixelSize: Metrics.text(22)
                font.weight: Theme.medium
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.topMargin: Metrics.px(30)
                Layout.fillWidth: true
            }

            ElidedLabel {
                text: root.signIn.site
                color: Theme.dt
                font.pixelSize: Metrics.text(42)
                font.weight: Theme.bold
                font.letterSpacing: Theme.titleSpacing * Metrics.text(42)
                lineHeight: 0.86
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            PlainLabel {
                text: root.signIn.clock
                color: Theme.dt
                font.pixelSize: Metrics.text(72)
                font.weight: Theme.bold
                font.letterSpacing: Theme.numberSpacing * Metrics.text(72)
                lineHeight: 0.84
            }

            PlainLabel {
                text: root.signIn.date
                color: Theme.dt2
                font.pixelSize: Metrics.text(18)
                font.weight: Theme.medium
                Layout.bottomMargin: Metrics.px(26)
            }

            ConnectionStatus {
                connected: root.signIn.connected
                text: connected ? qsTr("Tersambung ke server antrean") : qsTr("Terputus dari server antrean")
            }
        }
    }

    LanguageSwitch {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Metrics.px(20)
        z: 1
        ground: Theme.band
        languages: root.languages
    }

    SignInForm {
        anchors.left: band.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        signIn: root.signIn
        focus: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// Is anybody there? Asked before the visit is given up; time can always be extended.
//
// seconds: time left to answer, 0 closes it; signals continued(), startedOver()
DialogCard {
    id: root

    required property int seconds

    signal continued()
    signal startedOver()

    title: qsTr("Masih di sini?")
    width: Metrics.px(860)
    visible: seconds > 0
    onClosed: {
        if (seconds > 0)
            root.continued();
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(28)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(60)
            font.weight: Theme.bold
            font.letterSpacing: Metrics.text(60) * Theme.titleSpacing
            Layout.fillWidth: true
        }

        PlainLabel {
            text: qsTr("Layar kembali ke halaman awal dalam %1 detik.").arg(root.seconds)
            color: Theme.ink2
            font.pixelSize: Metrics.text(36)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PrimaryButton {
            text: qsTr("Ya, lanjutkan")
            focus: true
            minimumHeight: Metrics.touch(140)
            fontSize: Metrics.text(44)
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.px(6)
            onClicked: root.continued()
        }

        PlainButton {
            text: qsTr("Mulai dari awal")
            Layout.fillWidth: true
            onClicked: root.startedOver()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// What has changed in the catalogue while the visitor was choosing from it.
//
// news: what to tell, "" closes it; signal read()
DialogCard {
    id: root

    required property string news

    signal read()

    title: qsTr("Daftar layanan berubah")
    width: Metrics.px(860)
    visible: news !== ""
    // The only control: no Tab leads to it, so its ring shows at once
    onOpened: understood.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (news !== "")
            root.read();
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(28)

        PlainLabel {
            text: root.title
            color: Theme.ink
            font.pixelSize: Metrics.text(50)
            font.weight: Theme.bold
            font.letterSpacing: Metrics.text(50) * Theme.titleSpacing
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PlainLabel {
            text: root.news
            color: Theme.ink2
            font.pixelSize: Metrics.text(36)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        PrimaryButton {
            id: understood

            text: qsTr("Mengerti")
            minimumHeight: Metrics.touch(140)
            fontSize: Metrics.text(44)
            Layout.fillWidth: true
            Layout.bottomMargin: Metrics.px(6)
            Accessible.description: root.news
            onClicked: root.read()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import shared.ui

// Before the kiosk has ever reached its database: why it gives no numbers, and where they are given.
AppWindow {
    id: root

    required property RestPage page

    width: 1080
    height: 1920
    designWidth: Metrics.kioskWidth
    designHeight: Metrics.kioskHeight
    surface: Metrics.Kiosk
    title: root.page.title

    Binding {
        target: Metrics
        property: "landscape"
        value: root.width > root.height
    }

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Metrics.px(Metrics.kioskWidth - 2 * Metrics.kioskMargin)
        height: parent.height

        RestScreen {
            anchors.fill: parent
            page: root.page
        }
    }
}

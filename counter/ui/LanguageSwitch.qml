pragma ComponentBehavior: Bound

import QtQuick
import shared.qt
import shared.ui

// Indonesian or English, at once.
Segmented {
    id: root

    required property Languages languages

    label: qsTr("Bahasa")

    SegmentButton {
        text: "ID"
        spoken: "Bahasa Indonesia"
        checked: root.languages.current === "id"
        onClicked: root.languages.set("id")
    }

    SegmentButton {
        text: "EN"
        spoken: "English"
        checked: root.languages.current === "en"
        onClicked: root.languages.set("en")
    }
}

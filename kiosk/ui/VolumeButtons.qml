pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import shared.ui

// How loud the headphones are, while the screen is read aloud.
Segmented {
    id: root

    required property Aloud aloud

    label: qsTr("Volume")

    SegmentButton {
        text: "–"
        spoken: qsTr("Lebih pelan")
        icon.name: "volume_down"
        implicitWidth: Metrics.touch(110)
        implicitHeight: Metrics.touch(90)
        Accessible.role: Accessible.Button
        onClicked: root.aloud.quieter()
    }

    SegmentButton {
        text: "+"
        spoken: qsTr("Lebih keras")
        icon.name: "volume_up"
        implicitWidth: Metrics.touch(110)
        implicitHeight: Metrics.touch(90)
        Accessible.role: Accessible.Button
        onClicked: root.aloud.louder()
    }
}

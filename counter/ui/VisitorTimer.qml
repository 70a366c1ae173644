pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// How long the visitor has been here against the service promise; while called, why a no-show is not possible yet.
Panel {
    id: root

    required property Visitor visitor

    readonly property color ink: visitor.tone === "over" ? Theme.bata : visitor.tone === "near" ? Theme.sogan : Theme.daun

    readonly property int timeSize: Math.min(Metrics.text(54), Math.round(height * (visitor.serving ? 0.3 : 0.24)))

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(24)
        anchors.rightMargin: Metrics.px(24)
        anchors.topMargin: Metrics.px(8)
        anchors.bottomMargin: Metrics.px(8)
        spacing: 0

        Item {
            Layout.fillHeight: true
        }

        PlainLabel {
            text: root.visitor.timerLabel
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            font.weight: Theme.medium
        }

        PlainLabel {
            text: root.visitor.time
            color: Theme.ink
            font.pixelSize: root.timeSize
            font.weight: Theme.bold
            font.letterSpacing: Theme.numberSpacing * root.timeSize
            lineHeight: 0.9
            Accessible.name: root.visitor.timerLabel + " " + text
        }

        ProgressLine {
            value: root.visitor.share
            label: qsTr("Waktu terhadap janji layanan")
            fill: root.ink
            Layout.fillWidth: true
        }

        RowLayout {
            visible: root.visitor.serving || root.height >= Metrics.px(160)
            spacing: Metrics.px(6)
            Layout.topMargin: Metrics.px(6)

            Icon {
                name: root.visitor.tone === "over" ? "warning" : ""
                color: Theme.bata
                size: Metrics.text(18)
            }

            PlainLabel {
                text: root.visitor.promise
                color: root.visitor.tone === "over" ? Theme.bata : Theme.ink2
                font.pixelSize: Metrics.text(15)
                font.weight: root.visitor.tone === "over" ? Theme.bold : Theme.medium
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }

        CallMarks {
            visible: root.visitor.marks.length > 0
            marks: root.visitor.marks
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(4)
        }

        PlainLabel {
            visible: !root.visitor.serving && root.visitor.whyNotMissed !== ""
            text: qsTr("Tidak hadir: %1").arg(root.visitor.whyNotMissed)
            color: Theme.ink2
            font.pixelSize: Metrics.text(14)
            font.weight: Theme.medium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}

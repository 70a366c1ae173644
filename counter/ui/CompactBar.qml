pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// C5: the desk in 560 by 72 pixels.
//
// signals dragged(): the handle is pulled; moreAsked(); expanded()
Rectangle {
    id: root

    required property Desk desk
    required property Compact compact
    required property Visitor visitor
    required property Serving serving

    readonly property string said: desk.told !== "" ? desk.told : desk.sign !== "" ? desk.sign : serving.undo !== "" ? serving.undo
                                 : desk.connected ? "" : qsTr("Terputus")

    signal dragged()
    signal moreAsked()
    signal expanded()

    implicitWidth: Metrics.px(560)
    implicitHeight: Metrics.px(72)
    color: Theme.band

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Bar ringkas")

    DragHandler {
        target: null
        onActiveChanged: if (active) root.dragged()
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.px(8)
        anchors.rightMargin: Metrics.px(8)
        spacing: Metrics.px(9)

        Icon {
            name: "drag_indicator"
            color: Theme.dt2
            size: Metrics.text(20)
        }

        ColumnLayout {
            spacing: -Metrics.px(5)

            PlainLabel {
                text: qsTr("Loket")
                color: Theme.dt2
                font.pixelSize: Metrics.text(13)
                font.weight: Theme.medium
                Layout.alignment: Qt.AlignHCenter
                Accessible.ignored: true
            }

            PlainLabel {
                text: root.compact.counter
                color: Theme.dt
                font.pixelSize: Metrics.text(23)
                font.weight: Theme.bold
                Layout.alignment: Qt.AlignHCenter
                Accessible.name: qsTr("Loket %1").arg(root.compact.counter)
            }
        }

        Rectangle {
            visible: root.compact.number !== ""
            radius: Metrics.px(Metrics.radiusButton)
            color: root.compact.called ? Theme.kunyit : Theme.d2
            implicitWidth: Metrics.px(102)
            implicitHeight: Metrics.px(52)

            Accessible.role: Accessible.StaticText
            Accessible.name: root.compact.called ? root.visitor.label + " " + root.compact.number
                                                 : qsTr("Berikutnya %1").arg(root.compact.number)

            NumberText {
                anchors.centerIn: parent
                number: root.compact.number
                color: root.compact.called ? Theme.kunyitText : Theme.dt
                fontSize: Metrics.text(30)
                maximumWidth: parent.width - Metrics.px(14)
                Accessible.ignored: true
            }
        }

        ColumnLayout {
            visible: root.said === ""
            spacing: -Metrics.px(3)
            Layout.fillWidth: true

            PlainLabel {
                visible: text !== ""
                text: root.compact.time !== "" ? root.compact.time : root.compact.state
                color: root.compact.tone === "over" ? Theme.bataD : Theme.dt
                font.pixelSize: Metrics.text(root.compact.time !== "" ? 19 : 14)
                font.weight: Theme.bold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: root.compact.time !== "" ? 1 : 0.85
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.minimumWidth: Metrics.px(54)
            }

            PlainLabel {
                readonly property string lack: root.visitor.lackBrief

                text: lack !== "" ? lack : root.compact.waiting
                color: lack !== "" ? Theme.bataD : Theme.dt2
                font.pixelSize: Metrics.text(13)
                font.weight: lack !== "" ? Theme.bold : Theme.medium
                Accessible.role: lack !== "" ? Accessible.AlertMessage : Accessible.StaticText
                Accessible.name: lack !== "" ? root.visitor.lack : text
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }

        AbstractButton {
            id: sentence

            visible: root.said !== ""
            text: root.said
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            onClicked: root.said === root.serving.undo ? root.serving.takeBack() : root.desk.dismiss()

            ToolTip.visible: hovered
            ToolTip.text: Markup.tip(text)

            contentItem: PlainLabel {
                text: sentence.text
                color: Theme.bataD
                font.pixelSize: Metrics.text(13)
                font.weight: Theme.semiBold
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                lineHeight: 0.9
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        CompactButton {
            text: root.serving.undo !== "" ? qsTr("Batalkan") : qsTr("Panggil ulang")
            iconName: root.serving.undo !== "" ? "undo" : "campaign"
            enabled: root.serving.undo !== "" || root.visitor.canRecall
            onClicked: root.serving.undo !== "" ? root.serving.takeBack() : root.serving.recall()
        }

        CompactButton {
            text: qsTr("Lainnya")
            iconName: "more_horiz"
            onClicked: root.moreAsked()
        }

        LipButton {
            text: root.compact.action
            icon.name: root.desk.primaryCalls ? "skip_next" : "play_circle"
            enabled: root.desk.primaryEnabled
            dark: true
            outline: "transparent"
            outlineWidth: 0
            lipColor: Theme.lipDark
            face: Theme.dt
            facePressed: Theme.dt2
            ink: Theme.band
            fontSize: Metrics.text(17)
            iconSize: Metrics.text(24)
            weight: Theme.bold
            minimumHeight: Metrics.px(52)
            Accessible.description: root.desk.primaryText
            Layout.minimumWidth: Metrics.px(140)
            Layout.bottomMargin: Metrics.px(2)
            onClicked: root.desk.primary()

            Rectangle {
                visible: root.desk.resting || root.desk.busy
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Metrics.px(5)
                width: parent.width - Metrics.px(28)
                height: Metrics.px(3)
                radius: height / 2
                color: Theme.nila
            }
        }

        CompactButton {
            text: qsTr("Kembali ke layar penuh")
            iconName: "open_in_full"
            flat: true
            onClicked: root.expanded()
        }
    }
}

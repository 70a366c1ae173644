pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// The pages of a long list: one big button each while they fit, else one back, one on, and where one is between them.
// The shown page is outlined and rests. terse: only back and on, where room is short.
Item {
    id: root

    required property QtObject tabs
    property real minimumHeight: Metrics.touch(104)

    readonly property int count: buttons.count
    property bool terse: false

    readonly property bool many: terse || count > 1 && width > 0 && (width + row.spacing) / count - row.spacing < Metrics.text(100)
    property int shownIndex: 0

    signal pageAsked(index: int)

    visible: count > 0
    implicitWidth: terse ? row.implicitWidth : 0
    implicitHeight: row.implicitHeight

    component Step: LipButton {
        visible: root.many
        minimumHeight: root.minimumHeight
        Layout.preferredWidth: Metrics.touch(root.terse ? 96 : 140)
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Metrics.px(20)
        uniformCellSizes: !root.many

        Step {
            icon.name: "arrow_back"
            enabled: root.shownIndex > 0
            Accessible.name: qsTr("Halaman sebelumnya")
            onClicked: root.pageAsked(root.shownIndex - 1)
        }

        PlainLabel {
            visible: root.many && !root.terse
            text: qsTr("Halaman %1 dari %2").arg(root.shownIndex + 1).arg(root.count)
            color: Theme.ink2
            font.pixelSize: Metrics.text(30)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Repeater {
            id: buttons

            model: root.tabs

            LipButton {
                required property int index
                required property string label
                required property bool shown

                visible: !root.many
                text: label
                minimumHeight: root.minimumHeight
                face: shown ? Theme.nilaT : Theme.surface
                ink: shown && !Theme.highContrast ? Theme.nila : Theme.ink
                outline: shown ? Theme.nila : Theme.line2
                outlineWidth: Metrics.px(shown ? 5 : Theme.highContrast ? 4 : 2)
                lip: shown ? 0 : Metrics.px(4)
                Layout.fillWidth: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: label
                Accessible.checkable: true
                Accessible.checked: shown
                onShownChanged: {
                    if (shown)
                        root.shownIndex = index;
                }
                Component.onCompleted: {
                    if (shown)
                        root.shownIndex = index;
                }
                onClicked: root.pageAsked(index)
            }
        }

        Step {
            icon.name: "arrow_forward"
            enabled: root.shownIndex < root.count - 1
            Accessible.name: qsTr("Halaman berikutnya")
            onClicked: root.pageAsked(root.shownIndex + 1)
        }
    }
}

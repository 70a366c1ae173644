pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// On every screen, in the same place: the language, and how the screen looks and sounds. The volume stands in the header,
// where it is out of reach in the place of the language.
Rectangle {
    id: root

    required property string language
    required property bool largeText
    required property bool highContrast
    required property bool lowReach
    required property bool readAloud
    required property bool mayRead
    required property Aloud aloud

    signal languageAsked(language: string)
    signal largeTextAsked()
    signal highContrastAsked()
    signal lowReachAsked()
    signal readAloudAsked()

    color: Theme.band

    Rectangle {
        visible: Theme.highContrast
        width: parent.width
        height: Metrics.px(4)
        color: Theme.bandLine
    }

    component LanguageButton: SegmentButton {
        required property string code

        checked: root.language === code
        implicitWidth: Metrics.touch(Metrics.landscape ? 101 : 83)
        implicitHeight: Metrics.touch(Metrics.landscape ? 90 : 106)
        onClicked: root.languageAsked(code)
    }

    component Mode: BarButton {
        wide: Metrics.landscape
        implicitHeight: Metrics.touch(Metrics.landscape ? 104 : 120)
        Layout.fillWidth: true
    }

    RowLayout {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Metrics.px(Metrics.kioskWidth - 2 * 32)
        spacing: Metrics.px(12)

        VolumeButtons {
            visible: root.readAloud && root.lowReach
            aloud: root.aloud
        }

        Segmented {
            visible: !root.readAloud || !root.lowReach
            label: qsTr("Bahasa")

            LanguageButton {
                code: "id"
                text: "ID"
                spoken: "Bahasa Indonesia"
            }

            LanguageButton {
                code: "en"
                text: "EN"
                spoken: "English"
            }

            LanguageButton {
                code: "jv"
                text: "JV"
                spoken: "Basa Jawa"
            }

            LanguageButton {
                code: "su"
                text: "SU"
                spoken: "Basa Sunda"
            }
        }

        Mode {
            text: qsTr("Teks besar")
            icon.name: "text_increase"
            checked: root.largeText
            onClicked: root.largeTextAsked()
        }

        Mode {
            text: qsTr("Kontras")
            icon.name: "contrast"
            checked: root.highContrast
            onClicked: root.highContrastAsked()
        }

        Mode {
            text: qsTr("Kursi roda")
            icon.name: "accessible"
            checked: root.lowReach
            onClicked: root.lowReachAsked()
        }

        Mode {
            visible: root.mayRead
            text: qsTr("Bacakan")
            icon.name: "volume_up"
            checked: root.readAloud
            onClicked: root.readAloudAsked()
        }
    }
}

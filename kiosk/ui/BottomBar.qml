pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui

// On every screen, in the same place: the language, and how the screen looks.
Rectangle {
    id: root

    required property string language
    required property bool largeText
    required property bool highContrast

    signal languageAsked(language: string)
    signal largeTextAsked()
    signal highContrastAsked()

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
        implicitWidth: Metrics.touch(104)
        onClicked: root.languageAsked(code)
    }

    RowLayout {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Metrics.px(1080 - 2 * 32)
        spacing: Metrics.px(12)

        Segmented {
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

        BarButton {
            text: qsTr("Teks besar")
            icon.name: "text_increase"
            checked: root.largeText
            Layout.fillWidth: true
            onClicked: root.largeTextAsked()
        }

        BarButton {
            text: qsTr("Kontras")
            icon.name: "contrast"
            checked: root.highContrast
            Layout.fillWidth: true
            onClicked: root.highContrastAsked()
        }
    }
}

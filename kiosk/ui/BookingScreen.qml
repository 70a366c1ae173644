pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// A booked visitor's code: scanned or, as the second way, typed. Field and message above the keyboard; in landscape beside it.
FocusScope {
    id: root

    required property BookingPage page
    required property Visit visit

    readonly property bool tight: Metrics.landscape && visit.lowReach

    // Nobody finds the code of the one before
    onEnabledChanged: {
        if (!enabled)
            field.text = "";
    }

    component Heading: ColumnLayout {
        spacing: Metrics.px(8)

        PlainLabel {
            text: qsTr("Sudah daftar online?")
            color: Theme.ink
            font.pixelSize: Metrics.text(54)
            font.weight: Theme.bold
            font.letterSpacing: Metrics.text(54) * Theme.titleSpacing
            wrapMode: Text.Wrap
            lineHeight: 0.95
            Layout.fillWidth: true
        }

        PlainLabel {
            text: qsTr("Arahkan kode QR booking Anda ke pemindai, atau ketik kodenya.")
            color: Theme.ink2
            font.pixelSize: Metrics.text(36)
            wrapMode: Text.Wrap
            lineHeight: 0.95
            Layout.fillWidth: true
        }
    }

    component Message: Banner {
        title: root.page.message
        titleSize: Metrics.text(34)
        verticalPadding: Metrics.px(10)
        implicitHeight: Math.max(Metrics.px(96), implicitContentHeight + topPadding + bottomPadding)
        iconName: "error"
        iconSize: Metrics.px(56)
        tone: Banner.Fault
        Layout.fillWidth: true
    }

    component Picture: Icon {
        name: "qr_code_scanner"
        color: Theme.nila
        size: Math.min(Metrics.px(260), height)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    KeyboardBed {
        y: panes.height - keys.implicitHeight - field.height - panes.bottomPadding - panes.gap - Metrics.px(20)
    }

    Panes {
        id: panes

        low: root.visit.lowReach
        leadShare: 0.52
        gap: Metrics.px(18)
        topPadding: Metrics.px(low ? 14 : 26)
        bottomPadding: Metrics.px(18)

        upper: ColumnLayout {
            anchors.fill: parent
            anchors.margins: Metrics.px(20)
            spacing: 0

            LowReachMessage {
                visible: !Metrics.landscape && !root.visit.largeText
                help: ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Heading {
                Layout.fillWidth: true
            }
        }

        lead: Item {
            anchors.fill: parent
            implicitHeight: root.visit.lowReach ? 0 : heading.implicitHeight

            Heading {
                id: heading

                visible: !root.visit.lowReach
                width: parent.width
            }
        }

        body: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(20)

            Picture {
                opacity: height < Metrics.px(120) ? 0 : 1
                visible: !Metrics.landscape
            }

            Message {
                visible: root.page.message !== "" && !Metrics.landscape
            }

            ClearableField {
                id: field

                focus: true
                spokenLabel: qsTr("Kode booking")
                placeholder: qsTr("Kode booking")
                iconName: "confirmation_number"
                tight: root.tight
                maximumLength: 60
                inputMethodHints: Qt.ImhNoPredictiveText
                Layout.fillWidth: true
                onAccepted: root.tryCode()
            }

            Message {
                visible: root.page.message !== "" && Metrics.landscape
            }

            Picture {
                visible: Metrics.landscape
            }
        }

        foot: Keyboard {
            id: keys

            anchors.fill: parent
            keyHeight: Metrics.touch(root.tight ? 81 : 92)
            codes: true
            onTyped: text => field.insert(text)
            onErased: field.erase()
            onBackAsked: root.visit.back()
            onSearchAsked: root.tryCode()
        }
    }

    Connections {
        target: root.visit

        // Of a scanner's letters only the code stays in the field
        function onTried(code: string): void {
            if (root.enabled)
                field.text = code;
        }
    }

    function tryCode(): void {
        if (field.text !== "")
            root.visit.scanned(field.text);
    }
}

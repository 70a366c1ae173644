pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Name, password and counter. Enter in a field signs in.
FocusScope {
    id: root

    required property SignIn signIn

    // Where a form with three rows of counters is centred: the fields stay in place while the counters come.
    readonly property real begin: Math.max(Metrics.px(24), (height - Metrics.px(690)) / 2)

    function enter(): void {
        root.signIn.enter(password.text);
    }

    Component.onCompleted: (root.signIn.username === "" ? username : password).forceActiveFocus()

    ColumnLayout {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.begin
        width: Math.min(Metrics.px(588), root.width - Metrics.px(96))
        height: Math.min(implicitHeight, root.height - root.begin - Metrics.px(24))
        spacing: 0

        PlainLabel {
            text: qsTr("Masuk")
            color: Theme.ink
            font.pixelSize: Metrics.text(32)
            font.weight: Theme.bold
            font.letterSpacing: Theme.titleSpacing * Metrics.text(32)
            Accessible.role: Accessible.Heading
        }

        Field {
            id: username

            label: qsTr("NIP atau nama pengguna")
            text: root.signIn.username
            iconName: "person"
            maximumLength: 100
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(14)
            onEdited: text => root.signIn.typeName(text)
            onAccepted: password.forceActiveFocus()
        }

        Field {
            id: password

            label: qsTr("Kata sandi")
            iconName: "lock"
            secret: !look.checked
            error: root.signIn.error
            maximumLength: 200
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(16)
            onAccepted: root.enter()

            LookButton {
                id: look
            }
        }

        RowLayout {
            spacing: 0
            Layout.topMargin: Metrics.px(22)

            PlainLabel {
                text: qsTr("Loket Anda hari ini")
                color: Theme.ink
                font.pixelSize: Metrics.text(15)
                font.weight: Theme.semiBold
            }

            ElidedLabel {
                visible: root.signIn.agency !== ""
                text: " · " + root.signIn.agency
                color: Theme.ink2
                font.pixelSize: Metrics.text(15)
                Layout.fillWidth: true
            }
        }

        CounterGrid {
            visible: root.signIn.hint === ""
            choices: root.signIn.choices
            error: root.signIn.counterError
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Metrics.px(6)
            Layout.preferredHeight: implicitHeight
            Layout.minimumHeight: Metrics.px(140)
            Layout.maximumHeight: implicitHeight
            onPicked: counter => root.signIn.pick(counter)
        }

        PlainLabel {
            visible: root.signIn.hint !== ""
            text: root.signIn.hint
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(8)
        }

        PlainLabel {
            visible: root.signIn.reason !== ""
            text: root.signIn.reason
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(18)
        }

        PrimaryButton {
            text: root.signIn.button
            busy: root.signIn.pending
            busyText: qsTr("Memeriksa")
            enabled: root.signIn.enabled || root.signIn.pending
            hold: 0
            minimumHeight: Metrics.px(64)
            fontSize: Metrics.text(20)
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(root.signIn.reason === "" ? 28 : 8)
            onClicked: root.enter()
        }

        PlainLabel {
            text: qsTr("Lupa kata sandi? Hubungi supervisor.")
            color: Theme.ink2
            font.pixelSize: Metrics.text(15)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Metrics.px(16)
        }
    }
}

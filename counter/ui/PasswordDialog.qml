pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// The officer's own password.
DialogCard {
    id: root

    required property PasswordChange password

    function send(): void {
        root.password.change(old.text, fresh.text, again.text);
    }

    component Secret: Field {
        iconName: "lock"
        secret: true
        maximumLength: 200
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        Layout.fillWidth: true
    }

    title: qsTr("Ganti kata sandi")
    width: Math.min(Metrics.px(480), parent ? parent.width - Metrics.px(24) : Metrics.px(480))
    onAboutToShow: {
        old.text = fresh.text = again.text = "";
        password.forget();
    }
    onClosed: old.text = fresh.text = again.text = ""
    onOpened: old.forceActiveFocus()

    Connections {
        target: root.password

        function onDone(): void {
            root.close();
        }
    }

    contentItem: ColumnLayout {
        spacing: Metrics.px(16)

        DialogTitle {
            text: root.title
            note: qsTr("Paling sedikit delapan huruf; tiga kata yang tidak berhubungan mudah diingat.")
            Layout.fillWidth: true
        }

        Secret {
            id: old

            label: qsTr("Kata sandi lama")
            error: root.password.oldFault
            onAccepted: fresh.forceActiveFocus()
        }

        Secret {
            id: fresh

            label: qsTr("Kata sandi baru")
            error: root.password.newFault
            onAccepted: again.forceActiveFocus()
        }

        Secret {
            id: again

            label: qsTr("Sekali lagi kata sandi baru")
            onAccepted: root.send()
        }

        DialogButtons {
            text: qsTr("Ganti")
            ready: root.password.free && fresh.text !== ""
            Layout.fillWidth: true
            onCancelled: root.close()
            onConfirmed: root.send()
        }
    }
}

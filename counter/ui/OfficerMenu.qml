pragma ComponentBehavior: Bound

import QtQuick
import counter.viewmodels

// What an officer does beside serving.
MenuPopup {
    id: root

    required property Desk desk
    required property KeyMap keys

    label: qsTr("Menu petugas")
    entries: [
        { action: "compact", text: qsTr("Bar ringkas"), icon: "picture_in_picture_alt", key: keys.caps.compact },
        { action: "lock", text: qsTr("Kunci layar"), icon: "lock", key: keys.caps.lock },
        { action: "help", text: qsTr("Daftar tombol"), icon: "keyboard", key: keys.caps.help },
        { action: "leave", text: qsTr("Keluar"), icon: "logout", key: "" }
    ]
}

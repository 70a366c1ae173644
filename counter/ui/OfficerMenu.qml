pragma ComponentBehavior: Bound

import QtQuick
import shared.qt
import counter.viewmodels

// What an officer does beside serving.
MenuPopup {
    id: root

    required property Desk desk
    required property KeyMap keys
    required property Languages languages

    label: qsTr("Menu petugas")
    entries: [
        { action: "compact", text: qsTr("Bar ringkas"), icon: "picture_in_picture_alt", key: keys.caps.compact },
        { action: "service", text: qsTr("Jeda layanan untuk semua"), icon: "pause_circle", key: "" },
        { action: "lock", text: qsTr("Kunci layar"), icon: "lock", key: keys.caps.lock },
        { action: "password", text: qsTr("Ganti kata sandi"), icon: "key", key: "" },
        { action: "help", text: qsTr("Daftar tombol"), icon: "keyboard", key: keys.caps.help },
        { action: languages.current === "id" ? "en" : "id", text: languages.current === "id" ? "English" : "Bahasa Indonesia",
          icon: "translate", key: "" },
        { action: "leave", text: qsTr("Keluar"), icon: "logout", key: "" }
    ]
}

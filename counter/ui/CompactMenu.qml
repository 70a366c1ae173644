pragma ComponentBehavior: Bound

import QtQuick
import counter.viewmodels

// What the narrow bar has no room for.
MenuPopup {
    id: root

    required property Desk desk
    required property Visitor visitor
    required property KeyMap keys

    label: qsTr("Lainnya")
    entries: [
        { action: "start", text: qsTr("Mulai melayani"), icon: "play_circle", key: keys.caps.start,
          enabled: desk.free && visitor.present && !visitor.serving },
        { action: "no_show", text: qsTr("Tidak hadir"), icon: "person_off", key: keys.caps.no_show, enabled: visitor.canMiss },
        { action: "hold", text: visitor.present ? qsTr("Tahan") : qsTr("Daftar yang ditahan"), icon: "pause_circle",
          key: keys.caps.hold, enabled: desk.free },
        { action: "transfer", text: qsTr("Alihkan"), icon: "move_up", key: keys.caps.transfer, enabled: desk.free && visitor.present },
        { action: "finish", text: qsTr("Selesai saja"), icon: "check", key: keys.caps.finish, enabled: desk.free && visitor.present },
        { action: "number", text: qsTr("Panggil nomor tertentu"), icon: "dialpad", key: keys.caps.number, enabled: desk.canCallNumber },
        { action: "pause", text: desk.standing === "paused" ? qsTr("Buka lagi") : qsTr("Istirahat"),
          icon: desk.standing === "paused" ? "check_circle" : "coffee", key: keys.caps.pause, enabled: desk.canPause },
        { action: "compact", text: qsTr("Kembali ke layar penuh"), icon: "open_in_full", key: keys.caps.compact, enabled: true }
    ]
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shared.ui
import counter.viewmodels

// Close soon, which drains the line, or now.
DialogCard {
    id: root

    required property Desk desk
    required property Breaks breaks
    required property string counterTitle

    title: qsTr("Tutup %1?").arg(root.counterTitle)
    width: Metrics.px(560)
    onOpened: column.forceActiveFocus()

    contentItem: ColumnLayout {
        id: column

        spacing: Metrics.px(16)

        DialogTitle {
            text: root.title
            note: qsTr("“Segera tutup” masih melayani pengunjung yang tidak bisa dilayani loket lain.") + (root.breaks.lastFor === "" ? "" : " " + root.breaks.lastFor)
            Layout.fillWidth: true
        }

        PlainButton {
            text: qsTr("Tutup sekarang")
            icon.name: "block"
            enabled: root.desk.free
            minimumHeight: Metrics.px(52)
            Layout.fillWidth: true
            onClicked: {
                root.close();
                root.breaks.close();
            }
        }

        DialogButtons {
            text: qsTr("Segera tutup")
            iconName: "hourglass_top"
            ready: root.desk.free && root.desk.standing === "open" && !root.breaks.closing
            Layout.fillWidth: true
            onCancelled: root.close()
            onConfirmed: {
                root.close();
                root.breaks.closeSoon();
            }
        }
    }
}

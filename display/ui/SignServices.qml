pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// What a counter serves, on one line: as many names as fit whole, and how many there are besides.
PlainLabel {
    id: root

    required property list<string> services

    function fitting(names: list<string>, room: real): string {
        for (let count = names.length; count > 1; --count) {
            const some = names.slice(0, count).join(", ");
            const line = count === names.length ? some : qsTr("%1, +%2 layanan lain").arg(some).arg(names.length - count);
            if (small.advanceWidth(line) <= room)
                return line;
        }
        const all = names.join(", ");
        const first = qsTr("%1, +%2 layanan lain").arg(names[0] ?? "").arg(names.length - 1);
        return names.length < 2 || all.length <= first.length ? all : first;
    }

    text: fitting(services, width)
    color: Theme.dt2
    font.pixelSize: Metrics.text(35)
    font.weight: Theme.medium
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Metrics.text(18)

    FontMetrics {
        id: small

        font.family: root.font.family
        font.pixelSize: Metrics.text(28)
        font.weight: root.font.weight
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shared.ui

// One of five columns, with the name of the state underneath.
Item {
    id: root

    required property int column
    required property string caption
    default property alias body: holder.data

    x: Metrics.px(56 + 366 * column)
    width: Metrics.px(344)
    height: Metrics.px(104)

    Item {
        id: holder

        anchors.fill: parent
    }

    GalleryCaption {
        of: holder
        text: root.caption
    }
}

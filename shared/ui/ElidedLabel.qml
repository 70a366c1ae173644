pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A label that ends in an ellipsis where there is no room; what was cut is read by pointing at it.
//
// text and all else of Label
PlainLabel {
    id: root

    elide: Text.ElideRight
    ToolTip.visible: hover.hovered && root.truncated
    ToolTip.delay: 500
    ToolTip.text: Markup.tip(root.text)

    HoverHandler {
        id: hover
    }
}

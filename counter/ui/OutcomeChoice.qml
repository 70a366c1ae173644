pragma ComponentBehavior: Bound

import QtQuick
import shared.ui
import counter.viewmodels

// One way a service ends.
Choice {
    id: root

    required property string outcome
    required property Visitor visitor
    property bool slim: false

    one: true
    autoExclusive: false
    checkable: false
    checked: visitor.outcome === outcome
    leftPadding: Metrics.px(slim ? 10 : 16)
    rightPadding: Metrics.px(slim ? 10 : 14)
    spacing: Metrics.px(slim ? 7 : 10)
    onClicked: visitor.choose(outcome)
    Accessible.onPressAction: click()
}

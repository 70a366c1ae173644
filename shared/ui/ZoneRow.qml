pragma ComponentBehavior: Bound

import QtQuick

// One counter on the zone display (D2): counter, number or state, agency. Height and type follow `rowHeight`.
//
// counter "3"; number "A 047"; agency (short form; "" draws none); standing ZoneRow.Number, Called, Ready, Break, Closed
// callId: another call of the same number pulses anew; closing: it closes soon, which "Siap" then says
// direction "left" …: while called, the way to the counter stands in the place of the agency
// rowHeight  90 design px as drawn for eight rows; fewer counters make taller rows
Rectangle {
    id: root

    enum Standing { Number, Called, Ready, Break, Closed }

    required property string counter
    property string number: ""
    property string agency: ""
    property int standing: ZoneRow.Number
    property real rowHeight: Metrics.px(90)
    property int callId: 0
    property bool closing: false
    property string direction: ""

    readonly property real unit: width > 0 ? Math.min(rowHeight / 90, width / 594) : rowHeight / 90
    readonly property bool called: standing === ZoneRow.Called
    readonly property bool withNumber: standing === ZoneRow.Number || called
    readonly property bool away: standing === ZoneRow.Break || standing === ZoneRow.Closed
    readonly property string word: standing === ZoneRow.Ready ? (closing ? qsTr("Segera tutup") : qsTr("Siap"))
        : standing === ZoneRow.Break ? qsTr("Istirahat") : standing === ZoneRow.Closed ? qsTr("Tutup") : ""
    readonly property string stateIcon: standing === ZoneRow.Ready ? (closing ? "schedule" : "check_circle")
        : standing === ZoneRow.Break ? "coffee" : standing === ZoneRow.Closed ? "block" : ""

    implicitWidth: Metrics.px(594)
    implicitHeight: rowHeight
    radius: Math.round(Metrics.radiusHallRow * unit)
    color: called ? Theme.kunyit : away ? Theme.dOff : Theme.d1

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Loket %1, %2").arg(root.counter).arg(root.withNumber ? root.number : root.word)

    onCalledChanged: {
        if (root.called && !Theme.still)
            pulse.restart();
        else
            pulse.complete();
    }

    onCallIdChanged: {
        if (root.called && !Theme.still)
            pulse.restart();
    }

    Rectangle {
        id: block

        width: Math.round(104 * root.unit)
        height: parent.height
        radius: root.radius
        topRightRadius: 0
        bottomRightRadius: 0
        color: root.called ? Theme.band : root.away ? Theme.d1 : Theme.d2

        NumberText {
            anchors.centerIn: parent
            number: root.counter
            fontSize: Math.round(64 * root.unit)
            maximumWidth: block.width - Metrics.px(12)
            color: root.called ? Theme.kunyit : root.away ? Theme.dt2 : Theme.dt
            Accessible.ignored: true
        }
    }

    NumberText {
        visible: root.withNumber
        x: Math.round(124 * root.unit)
        anchors.verticalCenter: parent.verticalCenter
        number: root.number
        fontSize: Math.round(78 * root.unit)
        maximumWidth: Math.max(1, agencyLabel.x - x - Metrics.px(12))
        color: root.called ? Theme.kunyitText : Theme.dt
        Accessible.ignored: true
    }

    Row {
        x: Math.round(124 * root.unit)
        height: parent.height
        visible: !root.withNumber
        spacing: Math.round(10 * root.unit)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.stateIcon
            color: root.standing === ZoneRow.Ready && !root.closing ? Theme.daunD : Theme.dt2
            size: Math.round(38 * root.unit)
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            text: root.word
            color: root.away ? Theme.dt2 : Theme.dt
            font.pixelSize: Math.round(40 * root.unit)
            font.weight: Theme.semiBold
            Accessible.ignored: true
        }
    }

    DirectionArrow {
        anchors.right: parent.right
        anchors.rightMargin: Math.round(24 * root.unit)
        anchors.verticalCenter: parent.verticalCenter
        direction: root.called ? root.direction : ""
        color: Theme.kunyitText
        side: Math.round(64 * root.unit)
    }

    PlainLabel {
        id: agencyLabel

        visible: !root.called || root.direction === ""

        anchors.right: parent.right
        anchors.rightMargin: Math.round(24 * root.unit)
        height: parent.height
        width: Math.min(implicitWidth, root.width - anchors.rightMargin - Math.round(root.unit * (root.closing && !root.withNumber ? 410 : 350)))
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        text: root.agency
        color: root.called ? Theme.kunyitText : Theme.dt2
        font.pixelSize: Math.round(Metrics.px(38) * Math.max(0.8, Math.min(1.6, root.unit)))
        fontSizeMode: Text.Fit
        minimumPixelSize: Metrics.px(18)
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        lineHeight: 0.85
        font.weight: root.called ? Theme.bold : Theme.medium
        Accessible.ignored: true
    }

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: -Metrics.px(6)
        radius: root.radius + Metrics.px(6)
        color: "transparent"
        border.color: Theme.dt
        border.width: Metrics.px(6)
        visible: root.called
    }

    SequentialAnimation {
        id: pulse

        loops: 2

        NumberAnimation {
            target: frame
            property: "opacity"
            from: 1
            to: 0.2
            duration: Theme.pulse / 4
        }

        NumberAnimation {
            target: frame
            property: "opacity"
            to: 1
            duration: Theme.pulse / 4
        }
    }
}

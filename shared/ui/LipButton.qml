pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// Base of every button with a lip: icon, words, key cap on a LipFace; pressed, focus and disabled drawn here.
// Screens use PrimaryButton, SecondaryButton, PlainButton, Chip; this one only for a new kind.
//
// text, icon.name, trailingIcon, keyText (key cap, "F2"), note (lighter words after the text), size; all lengths in real pixels: fontSize, iconSize,
//   radius, lip, minimumHeight (it grows when large text wraps)
// face, facePressed, ink, outline, lipColor, leftAligned
// signal clicked() by touch, mouse, Space, Enter and the screen reader's press
AbstractButton {
    id: root

    property int size: Metrics.surface
    property string keyText: ""
    property string note: ""
    property string trailingIcon: ""
    property bool leftAligned: false
    property bool dark: false
    property bool busyLook: false
    property bool disabledLook: !enabled
    property color face: Theme.surface
    property color facePressed: Theme.sunk
    property color ink: Theme.ink
    property color outline: Theme.line2
    property color lipColor: Theme.lip
    property real outlineWidth: Metrics.px(Metrics.pick(size, 2, 1) * (Theme.highContrast ? 2 : 1))
    property real radius: Metrics.px(Metrics.pick(size, Metrics.radiusCard, Metrics.radiusButton))
    property real lip: Metrics.px(Metrics.pick(size, 4, 3))
    property real fontSize: Metrics.text(Metrics.pick(size, 36, 16))
    property real iconSize: Metrics.text(Metrics.pick(size, 42, 24))
    property real minimumHeight: Metrics.touch(Metrics.pick(size, 104, 44))
    property int weight: Metrics.pick(size, Theme.bold, Theme.semiBold)

    readonly property bool flipped: down && Theme.highContrast
    readonly property color shownInk: disabledLook ? Theme.ink2 : flipped ? Theme.hcBlack : ink

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeight)
    implicitHeight: Math.max(minimumHeight, implicitContentHeight + 2 * Metrics.px(8))
    leftPadding: Metrics.px(Metrics.pick(size, 20, 13))
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    spacing: Math.round(fontSize * 0.5)
    z: visualFocus ? 1 : 0
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.note

    Keys.onReturnPressed: event => root.clickOnce(event)
    Keys.onEnterPressed: event => root.clickOnce(event)

    function clickOnce(event: KeyEvent): void {
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.click();
    }

    background: LipFace {
        id: body

        size: root.size
        radius: root.radius
        pressed: root.down
        focused: root.visualFocus
        dark: root.dark
        color: root.disabledLook ? Theme.sunk : root.flipped ? Theme.hcWhite : root.down ? root.facePressed : root.face
        outline: root.disabledLook ? Theme.line : root.outline
        outlineWidth: root.disabledLook ? Math.max(Metrics.px(2), root.outlineWidth) : root.outlineWidth
        dashed: root.disabledLook && Theme.highContrast
        lip: root.disabledLook ? 0 : root.lip
        lipColor: root.lipColor
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            x: root.leftAligned ? 0 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: body.drop
            width: Math.min(implicitWidth, parent.width)
            spacing: root.spacing

            Icon {
                visible: root.icon.name !== "" && !root.busyLook
                name: root.icon.name
                color: root.shownInk
                size: root.iconSize
            }

            PlainLabel {
                visible: root.text !== ""
                text: root.text
                color: root.shownInk
                font.pixelSize: root.fontSize
                font.weight: root.busyLook ? Theme.semiBold : root.weight
                wrapMode: Text.Wrap
                elide: Text.ElideRight
                lineHeight: 0.92
                maximumLineCount: 2
                horizontalAlignment: lineCount > 1 && root.icon.name !== "" ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            PlainLabel {
                visible: root.note !== ""
                text: root.note
                color: root.shownInk
                font.pixelSize: root.fontSize
                font.weight: Theme.medium
                Accessible.ignored: true
            }

            Icon {
                name: root.trailingIcon
                color: root.shownInk
                size: root.iconSize
            }

            KeyCap {
                visible: root.keyText !== ""
                text: root.keyText
                color: root.shownInk
                fontSize: Math.max(Metrics.text(13), Math.round(root.fontSize * 0.4))
            }
        }
    }
}

pragma ComponentBehavior: Bound

// A second action beside the primary one: white with a nila outline.
//
// As LipButton: text, icon.name, keyText, size, fontSize, iconSize; signal clicked()
LipButton {
    id: root

    ink: Theme.nila
    outline: Theme.nila
    outlineWidth: Metrics.px(Metrics.pick(size, Theme.highContrast ? 4 : 3, 2))
    facePressed: Theme.nilaT
    lipColor: Theme.lipSecond
}

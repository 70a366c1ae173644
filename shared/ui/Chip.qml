pragma ComponentBehavior: Bound

// A frequent need as a pill of 84 px. Words of at most 13 characters; a chip that does not fit is dropped, never cut.
//
// As LipButton: text, size; signal clicked()
LipButton {
    id: root

    minimumHeight: Metrics.touch(Metrics.pick(size, 84, 40))
    leftPadding: Metrics.px(Metrics.pick(size, 24, 16))
    radius: height / 2
    fontSize: Metrics.text(Metrics.pick(size, 31, 15))
    weight: Theme.semiBold
    ink: Theme.highContrast ? Theme.ink : Theme.nila
    outline: Theme.line
    outlineWidth: Metrics.px(Theme.highContrast ? 4 : 2)
    facePressed: Theme.nilaT
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.viewmodels
import shared.ui

// K1b: write what you need. Results above, field and keyboard below; in landscape beside them.
FocusScope {
    id: root

    required property SearchPage page
    required property Visit visit

    readonly property bool tight: Metrics.landscape && visit.lowReach

    KeyboardBed {
        y: panes.height - keys.implicitHeight - panes.bottomPadding - Metrics.px(20)
    }

    Panes {
        id: panes

        low: root.visit.lowReach
        leadShare: 0.52
        gap: Metrics.px(Metrics.landscape || low ? 18 : 24)
        topPadding: Metrics.px(low ? 14 : 26)
        bottomPadding: Metrics.px(18)

        upper: ColumnLayout {
            anchors.fill: parent
            anchors.bottomMargin: Metrics.px(20)
            spacing: 0

            LowReachMessage {
                help: root.visit.help
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            SearchHeading {
                visible: root.visit.lowReach && !Metrics.landscape
                count: root.page.count
                Layout.fillWidth: true
            }
        }

        lead: Item {
            anchors.fill: parent
            implicitHeight: root.visit.lowReach ? 0 : heading.implicitHeight

            SearchHeading {
                id: heading

                visible: !root.visit.lowReach
                width: parent.width
                count: root.page.count
            }
        }

        body: ColumnLayout {
            anchors.fill: parent
            spacing: Metrics.px(9)

            SearchHeading {
                visible: root.visit.lowReach && Metrics.landscape && root.page.count !== ""
                count: root.page.count
                brief: true
                Layout.fillWidth: true
            }

            Column {
                id: results

                visible: found.count > 0
                spacing: Metrics.px(15)
                Layout.fillWidth: true

                Repeater {
                    id: found

                    model: root.page.results

                    ResultCard {
                        required property string service

                        width: results.width
                        onClicked: root.visit.chooseNeed(service)
                    }
                }
            }

            PlainLabel {
                visible: text !== ""
                text: root.page.message
                color: Theme.ink
                font.pixelSize: Metrics.text(38)
                font.weight: Theme.semiBold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            NeedChips {
                visible: root.page.message !== "" && count > 0
                needs: root.page.needs
                Layout.fillWidth: true
                Layout.topMargin: Metrics.px(9)
                onChosen: service => root.visit.chooseNeed(service)
            }

            Item {
                Layout.fillHeight: true
            }

            PageButtons {
                tabs: root.page.pageTabs
                Layout.fillWidth: true
                onPageAsked: index => root.visit.showPage(index)
            }
        }

        foot: ColumnLayout {
            id: keys

            anchors.fill: parent
            spacing: Metrics.px(root.tight ? 12 : 16)

            ClearableField {
                id: field

                focus: true
                spokenLabel: qsTr("Keperluan Anda")
                iconName: "search"
                tight: root.tight
                maximumLength: 80
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                Layout.fillWidth: true
                onTextChanged: {
                    if (text !== root.page.query)
                        root.visit.ask(text);
                }
                onAccepted: root.toFirstResult()
            }

            Keyboard {
                keyHeight: Metrics.touch(root.tight ? 84 : 92)
                Layout.fillWidth: true
                onTyped: text => field.insert(text)
                onErased: field.erase()
                onBackAsked: root.visit.back()
                onSearchAsked: root.toFirstResult()
            }
        }
    }

    Connections {
        target: root.page

        function onQueryChanged(): void {
            if (field.text !== root.page.query)
                field.text = root.page.query;
        }
    }

    // The best result gets the focus, so that one more key chooses it.
    function toFirstResult(): void {
        const first = found.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
}

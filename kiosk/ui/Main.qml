pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels
import shared.ui

// The kiosk's window: header and bottom bar as wide as the panel, the shown screen between them.
AppWindow {
    id: root

    required property Visit visit
    required property HomePage home
    required property BookingPage booking
    required property SearchPage search
    required property AgencyPage agency
    required property DetailsPage details
    required property ConfirmPage confirm
    required property TicketPage ticket
    required property RestPage rest
    required property Maintenance maintenance
    required property Aloud aloud
    required property bool reducedMotion
    required property int panelInches

    // K6 and K6b stand in place of the screens on which a visit begins; a number that was given stays,
    // except when everybody must leave
    property int minute: 0
    readonly property bool resting: rest.shown && (rest.urgent || visit.page !== "ticket")

    designWidth: Metrics.kioskWidth
    designHeight: Metrics.kioskHeight
    surface: Metrics.Kiosk
    title: root.visit.siteTitle

    Binding {
        target: Metrics
        property: "landscape"
        value: root.width > root.height
    }

    Binding {
        target: Metrics
        property: "pxPerMm"
        value: root.panelInches > 0 ? Math.hypot(root.width, root.height) / (root.panelInches * 25.4) : 0
    }

    Binding {
        target: Metrics
        property: "textScale"
        value: root.visit.largeText ? 1.25 : 1
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.visit.highContrast
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }

    Connections {
        target: Metrics

        function onLandscapeChanged(): void {
            root.visit.setLandscape(Metrics.landscape);
        }
    }

    // Against burn-in: once a minute everything moves by a few dots, and the idle page dims by a shade
    Timer {
        interval: 60000
        running: true
        repeat: true
        onTriggered: root.minute = (root.minute + 1) % 8
    }

    Item {
        id: stage

        x: [0, 1, 2, 3, 3, 2, 1, 0][root.minute]
        y: [0, 0, 1, 1, 2, 2, 1, 1][root.minute]
        width: root.width
        height: root.height

        Header {
            id: header

            width: parent.width
            height: Metrics.px(Metrics.kioskHeader)
            siteTitle: root.visit.siteTitle
            siteName: root.visit.siteName
            clock: root.visit.clock
            date: root.visit.date
            aloud: root.aloud
            reading: root.visit.readAloud && !root.visit.lowReach
            covered: root.visit.notice !== "" || connection.visible && root.visit.lowReach
            onHeld: root.maintenance.ask()
        }

        Banner {
            id: connection

            visible: root.visit.connection !== "" && !root.resting && root.visit.page !== "confirm" && !(root.visit.lowReach && root.visit.notice !== "")
            y: root.visit.lowReach ? (header.height - height) / 2 : header.height + Metrics.px(12)
            z: 1
            width: column.width
            anchors.horizontalCenter: parent.horizontalCenter
            verticalPadding: Metrics.px(8)
            implicitHeight: Metrics.px(72)
            title: root.visit.connection
            titleSize: Metrics.px(30)
            iconName: "cloud_off"
            iconSize: Metrics.px(44)
        }

        Banner {
            visible: root.visit.notice !== ""
            y: Math.max(Metrics.px(8), (header.height - height) / 2)
            z: 2
            width: column.width
            anchors.horizontalCenter: parent.horizontalCenter
            outlined: true
            title: root.visit.notice
            verticalPadding: Metrics.px(8)
            titleSize: Metrics.text(root.visit.largeText ? 28 : 34)
            iconName: "qr_code_scanner"
            iconSize: Metrics.px(64)
        }

        Screens {
            id: column

            objectName: "screens"
            anchors.top: connection.visible && !root.visit.lowReach ? connection.bottom : header.bottom
            anchors.bottom: bar.top
            anchors.horizontalCenter: parent.horizontalCenter
            width: Metrics.px(Metrics.kioskWidth - 2 * Metrics.kioskMargin)
            visit: root.visit
            home: root.home
            booking: root.booking
            search: root.search
            agency: root.agency
            details: root.details
            confirm: root.confirm
            ticket: root.ticket
            rest: root.rest
            resting: root.resting
        }

        BottomBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            height: Metrics.px(Metrics.kioskBottomBar)
            language: root.visit.language
            largeText: root.visit.largeText
            highContrast: root.visit.highContrast
            lowReach: root.visit.lowReach
            readAloud: root.visit.readAloud
            mayRead: root.visit.mayRead
            aloud: root.aloud
            onLanguageAsked: language => root.visit.setLanguage(language)
            onLargeTextAsked: root.visit.toggleLargeText()
            onHighContrastAsked: root.visit.toggleContrast()
            onLowReachAsked: root.visit.toggleLowReach()
            onReadAloudAsked: root.visit.toggleReadAloud()
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.hcBlack
        opacity: [0, 0.02, 0.04, 0.06, 0.06, 0.04, 0.02, 0][root.minute]
        visible: opacity > 0 && (root.visit.page === "home" || root.resting)
    }

    MaintenanceDialog {
        maintenance: root.maintenance
        mayRead: root.visit.mayRead
    }

    ChangeDialog {
        news: root.visit.asking > 0 || root.rest.urgent ? "" : root.visit.news
        onRead: root.visit.noticed()
    }

    IdleDialog {
        seconds: root.visit.asking
        onContinued: root.visit.stillHere()
        onStartedOver: root.visit.startOver()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.viewmodels

// All screens, of which one is shown: that of the visit, or K6 while this kiosk rests.
Item {
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
    required property bool resting

    ScreenSlot {
        shown: root.visit.page === "home" && !root.resting
        sourceComponent: HomeScreen {
            page: root.home
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "booking" && !root.resting
        ahead: false
        sourceComponent: BookingScreen {
            page: root.booking
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "search" && !root.resting
        sourceComponent: SearchScreen {
            page: root.search
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "agency" && !root.resting
        sourceComponent: AgencyScreen {
            page: root.agency
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "details" && !root.resting
        sourceComponent: DetailsScreen {
            page: root.details
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "confirm" && !root.resting
        sourceComponent: ConfirmScreen {
            page: root.confirm
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "ticket" && !root.resting && !root.ticket.paperless
        sourceComponent: TicketScreen {
            page: root.ticket
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.visit.page === "ticket" && !root.resting && root.ticket.paperless
        sourceComponent: NoPaperScreen {
            page: root.ticket
            visit: root.visit
        }
    }

    ScreenSlot {
        shown: root.resting
        sourceComponent: RestScreen {
            page: root.rest
            largeText: root.visit.largeText
        }
    }
}

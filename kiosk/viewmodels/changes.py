"""A catalogue that changes while somebody is choosing: what that does to the visit, and what the visitor is told."""

from dataclasses import replace

from kiosk.viewmodels.texts import listed, service_name, translate
from kiosk.viewmodels.visit_state import Page, VisitState
from shared.domain.catalogue import Catalogue, Service


def after_change(state: VisitState, before: Catalogue, after: Catalogue) -> VisitState:
    """The visit under the catalogue *after*: without what is gone, on a screen that still exists.

    *gone* and *changed* stay until the visitor has noticed. A ticket in hand is not touched by it.
    """
    if before is after or state.page is Page.TICKET:
        return state
    offered = {service.id for service in after.services.values() if not service.retired}
    chosen = [*state.services, *([state.details] if state.page is Page.DETAILS else [])]
    gone = tuple(dict.fromkeys([*state.gone, *(each for each in chosen if each not in offered)]))
    left = tuple(each for each in state.services if each in offered)
    changed = state.changed or (_shown(state, before) != _shown(state, after))
    return replace(
        state,
        page=_page(state, left, offered, after),
        services=left,
        booking=state.booking if left else None,
        reasons=state.reasons if left else frozenset(),
        unfolded=state.unfolded if state.unfolded in offered else "",
        gone=gone,
        changed=changed,
    )


def news(state: VisitState, catalogue: Catalogue, language: str) -> str:
    """What the visitor is told about it, "" when there is nothing to tell."""
    if state.gone:
        names = [
            f"“{service_name(catalogue.services[each], language)}”"
            for each in state.gone
            if each in catalogue.services
        ]
        if not names:
            return translate(
                "KioskNotice", "Layanan yang Anda pilih tidak ada lagi. Silakan pilih layanan lain."
            )
        text = translate("KioskNotice", "%1 tidak dilayani lagi. Silakan pilih layanan lain.")
        return text.replace("%1", listed(names))
    if state.changed:
        return translate("KioskNotice", "Daftar layanan instansi ini baru saja diperbarui.")
    return ""


def noticed(state: VisitState) -> VisitState:
    """The visitor has read it."""
    return replace(state, gone=(), changed=False)


def _shown(state: VisitState, catalogue: Catalogue) -> tuple[Service, ...]:
    """The services that the visitor is looking at in a list."""
    if state.page not in {Page.AGENCY, Page.DETAILS}:
        return ()
    return catalogue.services_of(state.agency)


def _page(state: VisitState, left: tuple[str, ...], offered: set[str], after: Catalogue) -> Page:
    page = state.page
    if page is Page.CONFIRM and not left:
        page = Page.AGENCY if state.came_from is Page.AGENCY else Page.HOME
    if page is Page.DETAILS and state.details not in offered:
        page = Page.AGENCY
    if page is Page.AGENCY and not after.services_of(state.agency):
        page = Page.HOME
    return page

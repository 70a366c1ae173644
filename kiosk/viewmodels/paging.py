"""How a long list is cut into pages: nothing scrolls on a kiosk, and places stay where they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PageTab:
    """The button of one page: its label ("A–K") and whether that page is shown."""

    index: int
    label: str
    shown: bool


def even_pages(items: Sequence[T], most: int) -> tuple[tuple[T, ...], ...]:
    """Pages of at most *most* items, as few as possible, then as equal as possible; one empty page for no items."""
    count = max(1, -(-len(items) // most))
    each = -(-len(items) // count)
    return tuple(tuple(items[i * each : (i + 1) * each]) for i in range(count))


def fitting_pages(
    items: Sequence[T], fits: Callable[[Sequence[T], bool], bool], most: int
) -> tuple[tuple[T, ...], ...]:
    """Pages filled in order while *fits(page, with_tabs)* holds, at most *most* on each; one item always fits.

    *with_tabs* tells whether page buttons take room: they do as soon as there is a second page.
    """
    if len(items) <= most and fits(items, False):
        return (tuple(items),)
    pages: list[list[T]] = []
    for item in items:
        if pages and len(pages[-1]) < most and fits([*pages[-1], item], True):
            pages[-1].append(item)
        else:
            pages.append([item])
    return tuple(tuple(page) for page in pages)


def tabs(labels: Sequence[str], shown: int) -> tuple[PageTab, ...]:
    """One button for each of several pages; none when there is only one."""
    if len(labels) < 2:
        return ()
    return tuple(PageTab(i, label, i == shown) for i, label in enumerate(labels))


def span(first: str, last: str) -> str:
    """The label of a page by its ends: "A–K", or "L" when both are the same."""
    return first if first == last else f"{first}–{last}"

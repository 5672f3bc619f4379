"""Where Tab goes. Owns: putting what is made late to where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

__all__ = ["tab_into"]


def tab_into(container: QWidget | None, *, behind: QWidget | None) -> None:
    """Let Tab go from one part of a window to another, and on through it.

    Without it, what is made after its window comes last, wherever it stands.

    Args:
        container: gets its turn; what is in it keeps its order.
        behind: Tab goes from the last control in it, or from itself, into the container.

    Where one of them is not there, nothing changes.
    """
    if container is None or behind is None:
        return
    at = (_controls(behind) or [behind])[-1]
    for control in _controls(container):
        QWidget.setTabOrder(at, control)
        at = control


def _controls(container: QWidget) -> list[QWidget]:
    """What takes Tab in a part of a window, in the order of Tab."""
    found: list[QWidget] = []
    at = container.nextInFocusChain()
    while at is not None and at is not container:
        takes_tab = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and at.focusProxy() is None and container.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return found

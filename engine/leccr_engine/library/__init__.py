"""The library: one folder with everything that is known about a person's photos and videos.

Owns: SQLite as the truth (`Library`), and FAISS as a cache of it
(`leccr_engine.library.vector_index`, imported only where vectors are searched).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leccr_engine.library.library import Library

__all__ = ["Library"]


def __getattr__(name: str) -> Any:
    # The window asks with plain shapes from in here, `Filters` above all; SQLite and numpy must
    # not hold up its first paint.
    if name == "Library":
        from leccr_engine.library.library import Library

        return Library
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

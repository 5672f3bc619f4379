"""The library: one folder with everything that is known about a person's photos and videos.

Owns: SQLite as the truth (`Library`), and FAISS as a cache of it
(`leccr_engine.library.vector_index`, imported only where vectors are searched).
"""

from __future__ import annotations

from leccr_engine.library.library import Library

__all__ = ["Library"]

"""Sizes as people read them. Owns: how many bytes something takes, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

__all__ = ["size_text"]


def size_text(size_bytes: int) -> str:
    """A size in powers of 1000, as file managers and downloads tell it."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

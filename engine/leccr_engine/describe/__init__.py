"""Saying in English what a moment shows."""

"""Benchmarks on disk: what their files are, and how they become items with captions."""

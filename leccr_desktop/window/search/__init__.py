"""The search box and what narrows a search."""

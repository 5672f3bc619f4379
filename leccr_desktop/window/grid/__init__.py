"""The grid of results: its rows, its cards, their pictures."""

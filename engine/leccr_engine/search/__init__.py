"""Searching: from a query to hits. Owns: `Searcher`, in `leccr_engine.search.searcher`."""

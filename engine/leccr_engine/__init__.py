"""The engine: everything that indexing and searching need. Never imports Qt, never prints, never exits."""

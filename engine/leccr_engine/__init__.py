"""The engine: everything indexing and searching need. Never imports Qt, prints, or exits."""

"""What indexing does, shown."""

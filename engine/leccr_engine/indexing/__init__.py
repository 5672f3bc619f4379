"""From folders to a searchable library: scan, decode ahead, encode in batches, commit."""

"""Training: datasets, losses, metrics and recipes for LECCR. Imports the engine, never the window."""

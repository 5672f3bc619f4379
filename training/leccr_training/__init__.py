"""Training: datasets, losses, metrics, recipes for LECCR. Imports the engine, never the window."""

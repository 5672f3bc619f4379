"""The window and the command line of LECCR Desktop. Widgets hold no SQL and no torch."""

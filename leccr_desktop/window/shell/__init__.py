"""What goes on around the window: the tray, a single instance, notifications, the first run."""

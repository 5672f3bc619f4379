"""One photo or video, big, and what is known of it."""

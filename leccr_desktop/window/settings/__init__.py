"""What a person can set, shown and changed."""

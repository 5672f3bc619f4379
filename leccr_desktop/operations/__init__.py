"""What a person can do, one keyword-only function each. Owns: the way from widget to engine."""

"""The Qt window. Owns: what is shown and how it is laid out; holds no SQL and no torch."""

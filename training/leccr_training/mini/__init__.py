"""leccr-mini: how the embedded model is trained, from the data folder to the finished model."""

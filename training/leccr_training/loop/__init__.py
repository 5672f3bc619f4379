"""The training loop: steps, checkpoints, and the events that tell of them."""

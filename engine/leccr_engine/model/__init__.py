"""The retrieval model: configuration, network, matching rule, and the encoder built on them.

Importing this package loads nothing heavy; its modules load torch when they are imported.
"""

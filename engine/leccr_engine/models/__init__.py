"""The models a person can have: the catalogue, the downloads, and what is installed.

`leccr_engine.model` is the network; this package never loads one, but to check that a folder which
is added, or a tower which is converted, can be used. Importing it loads nothing heavy.
"""

"""The models a person can have: the catalogue, the downloads, and what is installed.

`leccr_engine.model` is the network; this package never loads one, but for the check that a folder
which is added can be used. Importing it loads nothing heavy.
"""

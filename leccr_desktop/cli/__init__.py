"""The command line: one module for each command, named after it.

Nothing heavy is imported before a command runs, so that `--help` answers at once; a test holds it.
"""

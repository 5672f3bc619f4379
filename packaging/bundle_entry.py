"""What the bundle's executables run. Owns: the start of a process in a bundle."""

from multiprocessing import freeze_support

from leccr_desktop.__main__ import main

if __name__ == "__main__":
    # Workers of a training run are this executable too, told by their arguments.
    freeze_support()
    main()

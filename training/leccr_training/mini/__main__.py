"""Train and evaluate leccr-mini from a terminal.

    python -m leccr_training.mini train --data DIR --out FOLDER [--work FOLDER] [--device auto]
    python -m leccr_training.mini evaluate --data DIR --model FOLDER
    python -m leccr_training.mini ablate --data DIR --work FOLDER [--seeds 0 1]

An interrupted training goes on at the stage it was in (the evidence cache at the view it was at).
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from leccr_engine.errors import LeccrError

logger = logging.getLogger("leccr_training.mini")


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m leccr_training.mini", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="from the data folder to the finished model folder")
    train.add_argument("--data", type=Path, required=True, help="with photos/, text/ and teachers/")
    train.add_argument("--out", type=Path, required=True, help="the model folder to write")
    train.add_argument("--work", type=Path, default=Path(".work/leccr-mini"), help="checkpoints")
    evaluate = commands.add_parser("evaluate", help="label search over the held-out photos")
    evaluate.add_argument("--data", type=Path, required=True, help="with photos/ and teachers/")
    evaluate.add_argument("--model", type=Path, required=True, help="the model folder")
    ablate = commands.add_parser("ablate", help="what each part of the method brings")
    ablate.add_argument("--data", type=Path, required=True, help="with photos/, text/, teachers/")
    ablate.add_argument(
        "--work", type=Path, default=Path(".work/leccr-mini"), help="of a finished train"
    )
    ablate.add_argument("--seeds", type=int, nargs="*", help="these alone, if not done already")
    for command in (train, evaluate, ablate):
        command.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    try:
        if options.command == "train":
            from leccr_training.mini.train import train_mini

            train_mini(options.data, options.out, work=options.work, device=options.device)
        elif options.command == "ablate":
            from leccr_training.mini.ablation import ablate as run_ablation
            from leccr_training.mini.ablation import markdown_table as ablation_table

            results = run_ablation(
                options.data,
                work=options.work,
                seeds=options.seeds,
                device=options.device,
            )
            sys.stdout.write(ablation_table(results))
        else:
            from leccr_training.mini.evaluate import evaluate as run_evaluation

            sys.stdout.write(run_evaluation(options.data, options.model, device=options.device))
    except LeccrError as error:
        logger.error("%s", error)  # noqa: TRY400 - the message says it all, a trace adds nothing
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

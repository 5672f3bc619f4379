"""Where each concept lies in the shared space. Owns: the concept vectors both towers start from.

The vectors are fitted to a Gram matrix made from WordNet alone: a thing is close to what it is a
kind of, and a little to its siblings; all else is orthogonal, everyday things most exactly. So the
text tower and the heads of the visual side can start at once, each towards the same directions,
and how often things were photographed together leaves no trace in what words mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_training.mini.concepts import ConceptSpace

_KINSHIP = 0.5
"""Cosine of a thing and what it is a kind of, where there is hardly another of that kind."""


def concept_vectors(space: ConceptSpace, width: int, *, seed: int, steps: int = 400) -> Tensor:
    """Fit the vectors.

    Args:
        space: the concepts.
        width: d.
        seed: of the start.
        steps: of the fit.

    Returns:
        float32 [C, d], rows L2-normalised.
    """
    gram = torch.from_numpy(_gram(space))
    weight = torch.from_numpy(space.weights()).float()
    importance = weight[:, None] * weight[None, :]
    generator = torch.Generator().manual_seed(seed)
    table = torch.randn(len(space), width, generator=generator, requires_grad=True)
    optimiser = torch.optim.Adam([table], lr=0.05)
    for _ in range(steps):
        rows = F.normalize(table, dim=-1)
        loss = ((importance * (rows @ rows.T - gram).square()).square()).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return F.normalize(table.detach(), dim=-1)


def _gram(space: ConceptSpace) -> NDArray[np.float32]:
    """The cosines that the vectors should have, float32 [C, C]."""
    above, pointed_at = space.kinds()
    share = pointed_at[:, None] / np.maximum(pointed_at[None, :], 1.0)
    cosines = np.where(above, _KINSHIP * share**0.3, 0.0).astype(np.float32)
    return cosines + cosines.T + np.eye(len(space), dtype=np.float32)

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from leccr_training.losses import (
    image_text_contrast,
    same_item,
    slot_diversity,
    slot_visual_contrast,
    soft_cross_entropy,
    softened_matching,
)

seeds = st.integers(0, 2**16)


def _naive_cross_entropy(
    logits: torch.Tensor, targets: torch.Tensor, weights: torch.Tensor, known: torch.Tensor
) -> float:
    total, count = 0.0, 0.0
    for row in range(len(logits)):
        columns = [j for j in range(logits.shape[1]) if known[row, j]]
        mass = sum(float(targets[row, j]) for j in columns)
        if mass == 0:
            continue
        partition = math.log(sum(math.exp(float(logits[row, j])) for j in columns))
        loss = sum(
            -float(targets[row, j]) / mass * (float(logits[row, j]) - partition) for j in columns
        )
        total += float(weights[row]) * loss
        count += float(weights[row])
    return total / count if count else 0.0


@settings(max_examples=30, deadline=None)
@given(seeds)
def test_soft_cross_entropy_equals_its_loop(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(4, 6, generator=generator)
    targets = torch.rand(4, 6, generator=generator) * (torch.rand(4, 6, generator=generator) > 0.5)
    weights = torch.rand(4, generator=generator) + 0.1
    known = torch.rand(4, 6, generator=generator) > 0.2
    known[:, 0] = True
    ours = float(soft_cross_entropy(logits, targets, weights, known))
    assert ours == pytest.approx(_naive_cross_entropy(logits, targets, weights, known), abs=1e-5)


def test_a_row_without_targets_does_not_count() -> None:
    logits = torch.randn(2, 3)
    targets = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    alone = soft_cross_entropy(logits[:1], targets[:1])
    assert torch.allclose(soft_cross_entropy(logits, targets), alone)
    assert float(soft_cross_entropy(logits[1:], targets[1:])) == 0.0


def test_contrast_of_single_positives_is_clip_loss() -> None:
    similarity = torch.randn(5, 5)
    labels = torch.arange(5)
    clip = (
        torch.nn.functional.cross_entropy(similarity * 10, labels)
        + torch.nn.functional.cross_entropy(similarity.T * 10, labels)
    ) / 2
    assert torch.allclose(image_text_contrast(similarity, torch.eye(5), 10.0), clip)


def test_contrast_shares_the_label_among_positives() -> None:
    # Two captions of the same image: each direction's label is 1 / number of positives.
    targets = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    similarity = torch.zeros(3, 2)
    expected = (math.log(2) + math.log(3)) / 2
    assert float(image_text_contrast(similarity, targets, 1.0)) == pytest.approx(expected)


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_slot_diversity_equals_its_loop(seed: int) -> None:
    slots = torch.nn.functional.normalize(
        torch.randn(3, 4, 8, generator=torch.Generator().manual_seed(seed)), dim=-1
    )
    cosines = [
        float(item[i] @ item[j]) for item in slots for i in range(4) for j in range(4) if i != j
    ]
    assert float(slot_diversity(slots)) == pytest.approx(sum(cosines) / len(cosines), abs=1e-5)


def test_one_slot_has_nothing_to_differ_from() -> None:
    assert float(slot_diversity(torch.ones(2, 1, 4))) == 0.0


def test_softened_matching_guides_the_student_only() -> None:
    student = torch.randn(4, 4, requires_grad=True)
    guide = torch.randn(4, 4, requires_grad=True)
    local = torch.randn(4, 4, requires_grad=True)
    softened_matching(student, guide, local).backward()
    assert student.grad is not None
    assert guide.grad is None
    assert local.grad is None


def test_softened_matching_equals_its_formula() -> None:
    student, guide, local = torch.randn(3, 3), torch.randn(3, 3), torch.randn(3, 3)

    def scaled(matrix: torch.Tensor) -> torch.Tensor:
        return (matrix - matrix.min()) / (matrix.max() - matrix.min())

    expected = 0.0
    teacher = torch.softmax(0.8 * scaled(guide) + 0.2 * scaled(local), dim=1)
    for i in range(3):
        own = torch.log_softmax(student[i], dim=0)
        expected += sum(float(teacher[i, j] * (teacher[i, j].log() - own[j])) for j in range(3))
    assert float(softened_matching(student, guide, local)) == pytest.approx(expected / 3, abs=1e-5)
    agreeing = torch.log(teacher)
    assert float(softened_matching(agreeing, guide, local)) == pytest.approx(0.0, abs=1e-6)


def test_captions_of_one_item_are_all_positives() -> None:
    items = torch.tensor([7, 3, 7])
    assert same_item(items).tolist() == [[1, 0, 1], [0, 1, 0], [1, 0, 1]]
    similarity = torch.randn(3, 3)
    expected = 0.0
    for matrix in (similarity, similarity.T):
        for row in range(3):
            positives = [j for j in range(3) if items[j] == items[row]]
            partition = math.log(sum(math.exp(float(matrix[row, j])) for j in range(3)))
            expected -= sum(float(matrix[row, j]) - partition for j in positives) / len(positives)
    contrast = image_text_contrast(similarity, same_item(items), 1.0)
    assert float(contrast) == pytest.approx(expected / 6, abs=1e-5)


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_slot_visual_contrast_is_the_mean_over_all_pairs(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    slots = torch.nn.functional.normalize(torch.randn(3, 2, 5, generator=generator), dim=-1)
    tokens = torch.nn.functional.normalize(torch.randn(3, 4, 5, generator=generator), dim=-1)
    items = torch.tensor([0, 1, 0])
    similarity = [
        [sum(float(slot @ token) for slot in slots[i] for token in tokens[j]) / 8 for j in range(3)]
        for i in range(3)
    ]
    expected = 0.0
    for i, row in enumerate(similarity):
        positives = [j for j in range(3) if items[j] == items[i]]
        partition = math.log(sum(math.exp(value) for value in row))
        expected -= sum(row[j] - partition for j in positives) / len(positives) / 3
    ours = slot_visual_contrast(slots.mean(dim=1), tokens.mean(dim=1), same_item(items))
    assert float(ours) == pytest.approx(expected, abs=1e-5)

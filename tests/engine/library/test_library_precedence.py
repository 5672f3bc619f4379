"""Whose description stands: the rule, and the library's queries by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library.precedence import PERSON, description_is_due
from leccr_engine.library.records import DescribedMoment, MomentDescription
from leccr_engine.types import Description

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.library import Library
    from leccr_engine.types import ContentHash
    from tests.engine.conftest import AsIndexed, WritePhoto

MODEL_ID = "test/model"


def describe_as_person(library: Library, content_hash: ContentHash, text: str) -> None:
    (moment,) = library.moments_of(content_hash, MODEL_ID)
    library.user.set_description(moment.id, text)


@pytest.mark.parametrize(
    ("written_by", "describer_id", "instant_is_due", "slow_is_due"),
    [
        (None, "mini@2/concepts", True, True),
        ("mini@2/concepts", "mini@2/concepts", False, False),
        ("mini@1/concepts", "mini@2/concepts", True, True),
        ("mini@1/colours", "mini@2/concepts", False, True),
        ("other@1/concepts", "mini@2/concepts", False, True),
        ("mini/concepts", "mini@2/concepts", True, True),
        ("smolvlm@1", "mini@2/concepts", False, True),
        ("smolvlm@1", "smolvlm@2", True, True),
        ("hub/a@b@1/concepts", "hub/a@b@2/concepts", True, True),
        ("hub/a@1/concepts", "hub/b@1/concepts", False, True),
        (PERSON, "mini@2/concepts", False, False),
        (PERSON, PERSON, False, False),
    ],
)
def test_the_rule(
    written_by: str | None, describer_id: str, instant_is_due: bool, slow_is_due: bool
) -> None:
    assert description_is_due(written_by, describer_id, instant=True) == instant_is_due
    assert description_is_due(written_by, describer_id, instant=False) == slow_is_due


@pytest.mark.parametrize("instant", [True, False])
@pytest.mark.parametrize(
    "written_by", [None, "mini@2/concepts", "mini@1/concepts", "other/concepts", PERSON]
)
def test_the_library_goes_by_it(
    library: Library,
    pictures: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
    written_by: str | None,
    instant: bool,
) -> None:
    found = write_photo("a.jpg")
    library.sync_root(library.add_root(pictures).id, [found])
    item = as_indexed(found, description=None if written_by is None else "A dog.")
    (moment,) = item.moments
    if written_by is not None:
        moment = replace(moment, description=Description("A dog.", written_by))
    if written_by == PERSON:
        moment = replace(moment, description=None)
    library.commit([replace(item, moments=(moment,))])
    if written_by == PERSON:
        describe_as_person(library, item.content_hash, "A dog.")
        text = Description("A dog.", PERSON)
        library.commit_descriptions(
            MODEL_ID, item.content_hash, [DescribedMoment(0, 0, moment.embedding, text)]
        )
    due = library.undescribed(MODEL_ID, "mini@2/concepts", instant=instant)
    assert bool(due) == description_is_due(written_by, "mini@2/concepts", instant=instant)


def test_a_text_that_did_not_reach_its_slots_is_to_do_whoever_wrote_it(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.jpg")
    library.sync_root(library.add_root(pictures).id, [found])
    item = as_indexed(found)
    library.commit([item])
    describe_as_person(library, item.content_hash, "A dog.")
    text = Description("A dog.", PERSON)
    for described in (False, True):
        embedding = replace(item.moments[0].embedding, described=described)
        library.commit_descriptions(
            MODEL_ID, item.content_hash, [DescribedMoment(0, 0, embedding, text)]
        )
        due = library.undescribed(MODEL_ID, "mini@2/concepts", instant=True)
        assert bool(due) != described


def test_the_descriptions_of_a_content(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = write_photo("a.mp4")
    library.sync_root(library.add_root(pictures).id, [found])
    item = as_indexed(found, moments=3)
    assert library.descriptions(item.content_hash) == []
    texts = [
        None if moment.start_ms == 1000 else Description(f"At {moment.start_ms}.", "mini/concepts")
        for moment in item.moments
    ]
    moments = tuple(
        replace(moment, description=text) for moment, text in zip(item.moments, texts, strict=True)
    )
    library.commit([replace(item, moments=moments)])
    assert library.descriptions(item.content_hash) == [
        MomentDescription(at, at + 1000, Description(f"At {at}.", "mini/concepts"))
        for at in (0, 2000)
    ]

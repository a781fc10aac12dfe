"""A packed plan says where it comes from, and is applied nowhere else."""

from dataclasses import replace
from pathlib import Path

import pytest

from commands.changes.saved_plan import (
    Origin,
    commit_of,
    digest_of,
    origin_of,
    packed,
    unpack,
)
from commands.tools.errors import CommandError

HERE = Origin("shop-dev", "111122223333", "0a1b2c", "terraform 1.11.4")


def plan_in(folder: Path) -> Path:
    folder.mkdir()
    for name in ("cdk.tf.json", ".terraform.lock.hcl", "1.plan.tfplan"):
        (folder / name).write_text(name)
    return folder / "1.plan.tfplan"


def test_what_is_packed_is_unpacked_elsewhere_with_its_origin(tmp_path: Path) -> None:
    content = packed(plan_in(tmp_path / "one"), HERE)
    (tmp_path / "other").mkdir()

    unpack(content, tmp_path / "other" / "2.plan.tfplan")

    assert origin_of(content) == HERE
    assert (tmp_path / "other" / "2.plan.tfplan").read_text() == "1.plan.tfplan"
    assert (tmp_path / "other" / ".terraform.lock.hcl").read_text() == ".terraform.lock.hcl"
    assert digest_of(content) != digest_of(content + b" ")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("account_id", "444455556666"),
        ("commit", "ffffff"),
        ("terraform", "tofu 1.10.0"),
        ("stack", "shop-live"),
    ],
)
def test_a_plan_of_elsewhere_is_refused_with_both_values(field: str, value: str) -> None:
    HERE.require(HERE)

    with pytest.raises(CommandError) as error:
        HERE.require(replace(HERE, **{field: value}))

    assert str(error.value) == (
        f"shop-dev\n  - {field}: the plan was made with {value}, and here it is "
        f"{getattr(HERE, field)}; apply it there, or plan again"
    )


def test_without_git_there_is_no_commit_that_a_plan_could_be_of(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="commit: is not known"):
        commit_of(tmp_path, {"PATH": "/usr/bin:/bin", "GIT_CEILING_DIRECTORIES": str(tmp_path)})

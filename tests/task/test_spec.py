"""What may be asked of a task."""

import pytest

from modules.language.problems import SpecError
from modules.task.ecr import DEFAULT_IMAGE
from modules.task.spec import TaskSpec

DIGEST = "@sha256:" + "0" * 64


@pytest.mark.parametrize(
    ("image", "own"),
    [
        (":1.4.2", True),
        (DIGEST, True),
        (DEFAULT_IMAGE, False),
        ("nginx:1", False),
        (f"registry.example:5000/a/b{DIGEST}", False),
        (f"registry.example/a:1{DIGEST}", False),
    ],
)
def test_an_image_is_of_the_own_repository_or_a_full_reference(image: str, own: bool) -> None:
    assert TaskSpec.parse({"image": image}, source="").own_image.known is own


def test_a_list_of_policies_is_named_after_them() -> None:
    arns = ["arn:aws:iam::aws:policy/Read", "arn:aws:iam::111122223333:policy/team/write"]

    spec = TaskSpec.parse({"task_role_policy_arns": arns}, source="")

    assert spec.task_role_policy_arns.known == {"Read": arns[0], "write": arns[1]}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["arn:aws:iam::aws:policy/a/R", "arn:aws:iam::aws:policy/b/R"], "for two have the same"),
        ([1], "is not a table; put its fields in curly braces"),
    ],
)
def test_what_gives_policies_no_name_is_refused(given: list[object], message: str) -> None:
    with pytest.raises(SpecError, match=message):
        TaskSpec.parse({"task_role_policy_arns": given}, source="")

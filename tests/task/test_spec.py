"""What may be asked of a task."""

import pytest

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

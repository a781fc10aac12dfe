"""The image of a service is written into a file, and nothing else of it changes."""

import pytest

from commands.operate.image_in_file import with_image
from commands.tools.errors import CommandError

IMAGE = "example.com/web:1"
LINE = f'image = "{IMAGE}"'
COMMENTED = """# Ours.
project = "shop"  # never another

[services.web]   # the shop
  port = 9000
image = ":2"  # today's
scaling = { min_capacity = 2 }

[services.web.environment]
LEVEL = "info"
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (COMMENTED, COMMENTED.replace('":2"', f'"{IMAGE}"')),
        ("[services.web]\nport = 1\n", f"[services.web]\nport = 1\n{LINE}\n"),
        (
            "[services.web.scaling]\na = 1\n",
            f"[services.web]\n{LINE}\n\n[services.web.scaling]\na = 1\n",
        ),
        ("services.web.port = 1\n", f"services.web.port = 1\nservices.web.{LINE}\n"),
        ("disposable = true\n", f"disposable = true\n\n[services.web]\n{LINE}\n"),
        ("", f"[services.web]\n{LINE}\n"),
    ],
)
def test_nothing_but_the_image_changes(before: str, after: str) -> None:
    assert with_image(before, "web", IMAGE, "dev.toml") == after


@pytest.mark.parametrize(
    "text", ["services.web = false\n", "services = false\n", "services = []\n"]
)
def test_what_cannot_be_written_there_is_left_to_a_person(text: str) -> None:
    with pytest.raises(CommandError) as raised:
        with_image(text, "web", IMAGE, "dev.toml")

    assert "environments/dev.toml\n  - services.web.image: cannot be written" in str(raised.value)

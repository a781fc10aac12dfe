"""The addresses of every stack, one file each: a review shows what moved.

A resource whose address changes needs a `moved` block, or Terraform deletes it and creates another.
"""

from collections.abc import Iterator, Mapping
from typing import Any

FOLDER = "docs/addresses"


def files(stacks: Mapping[str, Any]) -> dict[str, str]:
    """Returns the text of each file, by its path in the project.

    Args:
        stacks: The Terraform JSON of each stack, by the stack's name.
    """
    return {
        f"{FOLDER}/{name}.txt": "".join(f"{address}\n" for address in addresses(stack))
        for name, stack in stacks.items()
    }


def addresses(stack: Mapping[str, Any]) -> list[str]:
    """Returns the address of each instance of a resource: `aws_subnet.private["us-east-1a"]`.

    Args:
        stack: The Terraform JSON of a stack.
    """
    return sorted(_instances(stack))


def _instances(stack: Mapping[str, Any]) -> Iterator[str]:
    for kind, labels in stack.get("resource", {}).items():
        for label, resource in labels.items():
            if resource.get("count") == 0:  # Only says that what was made before is kept.
                continue
            address = f"{kind}.{label}"
            keys = resource.get("for_each")
            yield from [address] if keys is None else (f'{address}["{key}"]' for key in keys)

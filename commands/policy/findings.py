"""What is wrong with a resource of a plan, and where it stands."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

OF_SOMEBODY = {f"aws_iam_{kind}policy" for kind in ("", "group_", "role_", "user_")}
"""Types with a policy of what somebody may do. In others `*` is what bears the policy."""


class Finding(NamedTuple):
    """What a judge says of one resource of a plan."""

    id: str
    """What is missed: the id of a check, such as ``CKV_AWS_91``."""

    plan: str
    """Name of the plan, as given."""

    address: str
    says: str

    @property
    def block(self) -> str:
        """The address without the modules around it and without the key of an instance."""
        return ".".join(re.sub(r"\[[^\]]*\]", "", self.address).split(".")[-2:])

    def __str__(self) -> str:
        """Return it as one line of a report."""
        return f"{self.id}: {self.plan}: {self.address}: {self.says}"


class Planned(NamedTuple):
    """A resource, as a plan holds it."""

    plan: str
    address: str
    type: str
    values: Mapping[str, Any]


def planned(name: str, plan: Mapping[str, Any]) -> Iterator[Planned]:
    """Yield each resource that a plan makes or keeps, with what is known of it."""
    yield from resources_of(name, plan["planned_values"].get("root_module", {}))


def resources_of(name: str, module: Mapping[str, Any]) -> Iterator[Planned]:
    """Yield each resource of a module of a plan or a state, and of those that it calls."""
    for one in module.get("resources", []):
        if one.get("mode") != "data":
            yield Planned(name, one["address"], one["type"], one.get("values", {}))
    for child in module.get("child_modules", []):
        yield from resources_of(name, child)

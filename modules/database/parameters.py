"""The parameter group of a database."""

from __future__ import annotations

from modules.bindings.aws import DbParameterGroup, RdsClusterParameterGroup
from modules.bindings.core import Construct
from modules.bindings.resources import arguments, blocks, put, reference
from modules.database.spec import DatabaseSpec
from modules.language.value import Value


def parameter_group(
    scope: Construct,
    kind: type[DbParameterGroup] | type[RdsClusterParameterGroup],
    spec: DatabaseSpec,
    name: str,
) -> str:
    """Create the parameter group of a database; return its name.

    That of another major version is there before the database leaves the old one.
    """
    group = kind(
        scope,
        "_parameter_group",
        name_prefix=f"{name}-",
        family=put(Value.of(f"{spec.engine}{spec.major_version}")),
        lifecycle={"create_before_destroy": True},
    )
    arguments(
        group,
        parameter=blocks(spec.parameters, lambda name, value: {"name": name, "value": value}),
    )
    return reference(group, "name")

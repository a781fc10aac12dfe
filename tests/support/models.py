"""The models of AWS's own SDK: which calls there are, and what their parameters take."""

from __future__ import annotations

from functools import cache
from typing import Any

import botocore.session
from botocore.model import ListShape, OperationModel, Shape, StructureShape

SERVICES = {"elasticloadbalancing": "elbv2", "elasticfilesystem": "efs"}
"""Names of services in the SDK, by those that IAM has."""

_SESSION = botocore.session.get_session()


@cache
def operation(call: str) -> OperationModel:
    """Return a call, named as IAM does; raise botocore's errors or KeyError if there is none."""
    service, _, name = call.partition(":")
    model = _SESSION.get_service_model(SERVICES.get(service, service))
    if name not in model.operation_names:
        raise KeyError(name)
    return model.operation_model(name)


def parameter(call: str, path: str) -> Shape:
    """Return a parameter of a call; ``[]`` are the items of a list."""
    shape: Any = operation(call).input_shape
    for part in path.replace("[]", ".[]").split("."):
        if part == "[]":
            assert isinstance(shape, ListShape)
            shape = shape.member
        else:
            assert isinstance(shape, StructureShape)
            shape = shape.members[part]
    assert isinstance(shape, Shape)
    return shape

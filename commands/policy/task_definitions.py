"""Judges each task definition of plans by AWS's model of it, as botocore has it."""

import json
from collections.abc import Iterable, Iterator

from botocore.session import Session
from botocore.validate import ParamValidator

from commands.policy.findings import Finding, Planned

TYPE = "aws_ecs_task_definition"
OPERATION = "RegisterTaskDefinition"


def task_definitions(resources: Iterable[Planned]) -> Iterator[Finding]:
    """Yields what AWS's model does not take of the containers that are known."""
    model = Session().get_service_model("ecs").operation_model(OPERATION).input_shape
    shape = model.members["containerDefinitions"]
    for one in resources:
        containers = one.values.get("container_definitions") if one.type == TYPE else None
        if containers:
            report = ParamValidator().validate(json.loads(containers), shape)
            if report.has_errors():
                said = " ".join(report.generate_report().split())
                yield Finding(OPERATION, one.plan, one.address, said)

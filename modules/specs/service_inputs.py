"""What the Terraform module ``service`` takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from modules.specs.base import Spec
from modules.specs.clashes import name_rules
from modules.specs.cluster import (
    CapacityProvider,
    StrategySpec,
    on_demand,
    strategy_rules,
)
from modules.specs.fields import Name, PlatformName, PolicyArn, Reason, VariableName
from modules.specs.inputs import Inputs, LogsInput
from modules.specs.network import INTERNET, HttpsTarget
from modules.specs.operations import contains, keys, negated
from modules.specs.problems import Rule
from modules.specs.route import RouteSpec
from modules.specs.scaling import TaskCount
from modules.specs.secret import SecretSource
from modules.specs.service import SERVICE_NAME_VARIABLE, TaskSpec


class CallerInput(Spec):
    """Another service, or anything else with a security group, that may connect."""

    security_group_id: Annotated[str, Field(examples=["sg-1"])]
    """Its security group. Both rules are made here: its way out and this service's way in."""

    description: Annotated[Reason, Field(examples=["reads orders"])]
    """Why. It becomes the description of both rules."""


class SecurityGroupInput(Spec):
    """A security group that is made elsewhere."""

    id: Annotated[str, Field(examples=["sg-1"])]
    """Its id."""


class LoadBalancerInput(RouteSpec):
    """The load balancer in front of a service, and what it routes there."""

    listener_arn: Annotated[str, Field(examples=["arn:aws:elasticloadbalancing:::listener"])]
    """Listener that gets the rule."""

    arn_suffix: Annotated[str, Field(examples=["app/alb/1"])]
    """What CloudWatch calls the load balancer, for scaling on requests."""

    security_group_id: Annotated[str, Field(examples=["sg-1"])]
    """Security group of the load balancer. Both rules are made here."""


def _internet() -> dict[str, HttpsTarget]:
    return {"internet": INTERNET}


class ServiceInputs(TaskSpec, Inputs):
    """What the module ``service`` takes."""

    platform: Annotated[PlatformName, Field(examples=["orders-prod"])]
    """What the platform is called; every physical name is ``<platform>-<name>``."""

    name: Annotated[Name, Field(examples=["api"])]
    """What the service is called: its container, and its name in DNS."""

    vpc_id: Annotated[str, Field(examples=["vpc-1"])]
    """Id of the VPC."""

    subnet_ids: Annotated[tuple[str, ...], Field(min_length=1, examples=[("subnet-1",)])]
    """Ids of the private subnets in which tasks run."""

    cluster_arn: Annotated[str, Field(examples=["arn:aws:ecs:eu-west-1:1:cluster/orders-prod"])]
    """ARN of the ECS cluster."""

    namespace_id: Annotated[str, Field(examples=["ns-1"])]
    """Id of the Cloud Map namespace in which the service is found."""

    desired_count: TaskCount = 2
    """Number of tasks when the service is created.

    Afterwards ``scaling`` owns it; without one, whoever runs ``aws ecs update-service``, for
    Terraform cannot set it under a condition.
    """

    environment: dict[VariableName, str] = Field(default_factory=dict)
    """Environment variables, none of them secret. The module sets ``SERVICE_NAME``."""

    secrets: dict[VariableName, SecretSource] = Field(default_factory=dict)
    """Environment variables filled from secrets, by the variable's name."""

    callers: dict[Name, CallerInput] = Field(default_factory=dict)
    """Who may connect to the service's port, by name. Nobody else may, but the load balancer."""

    load_balancer: LoadBalancerInput | None = None
    """How a load balancer reaches the service. Default: none does."""

    https_targets: dict[Name, HttpsTarget] = Field(default_factory=_internet)
    """Whom tasks may reach on port 443, by name; the module ``network`` knows it.

    Images, secrets and logs come this way, so the default is the internet.
    """

    capacity_provider_strategy: Annotated[
        dict[CapacityProvider, StrategySpec], Field(min_length=1)
    ] = Field(default_factory=on_demand)
    """Where tasks run, by capacity provider. The default is on-demand Fargate alone."""

    security_group: SecurityGroupInput | None = None
    """A security group that the tasks are put into instead of one that is made here.

    For services that call each other and come from one ``for_each``: Terraform cannot refer from
    one instance of a module to another.
    """

    kms_key_arn: str | None = None
    """KMS key that encrypts the images. Default: the key that AWS keeps for ECR."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the service."""

    permissions_boundary: PolicyArn | None = None
    """ARN of the IAM policy that bounds both roles. Default: none does."""

    disposable: bool = False
    """Whether the repository may be destroyed with its images. False protects them."""

    @property
    def route(self) -> Any:
        """What the load balancer routes to the service."""
        return self.load_balancer

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("platform", self.platform)
        for field in ("environment", "secrets"):
            yield Rule(
                (field,),
                negated(contains(keys(getattr(self, field)), SERVICE_NAME_VARIABLE)),
                f"{SERVICE_NAME_VARIABLE} is set by the module; rename or remove it",
            )
        yield from self.rules_beside(self.secrets, self.load_balancer, called="load_balancer")
        yield from strategy_rules(self.capacity_provider_strategy)

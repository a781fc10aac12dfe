"""What the Terraform module ``service`` takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from modules.cluster.spec import ON_DEMAND, Strategy, strategy_rules
from modules.frame.inputs import Inputs
from modules.language.fields import Name, PlatformName, PolicyArn, Reason, VariableName
from modules.language.names import name_rules
from modules.language.problems import Rule
from modules.language.spec import Spec
from modules.language.value import Value
from modules.logs.spec import LogsInput
from modules.network.spec import INTERNET, ExistingSecurityGroup, HttpsTarget
from modules.secrets.spec import SecretSource
from modules.service.route_spec import RouteSpec
from modules.service.scaling_spec import TaskCount
from modules.service.spec import SERVICE_NAME_VARIABLE, BaseServiceSpec


class CallerInput(Spec):
    """Another service, or anything else with a security group, that may connect."""

    security_group_id: Annotated[Value[str], Field(examples=["sg-1"])]
    """Its security group. Both rules are made here: its way out and this service's way in."""

    description: Annotated[Value[Reason], Field(examples=["reads orders"])]
    """Why. It becomes the description of both rules."""


class LoadBalancerInput(RouteSpec):
    """The load balancer in front of a service, and what it routes there."""

    listener_arn: Annotated[Value[str], Field(examples=["arn:aws:elasticloadbalancing:::listener"])]
    """Listener that gets the rule."""

    arn_suffix: Annotated[Value[str], Field(examples=["app/alb/1"])]
    """What CloudWatch calls the load balancer, for scaling on requests."""

    security_group_id: Annotated[Value[str], Field(examples=["sg-1"])]
    """Security group of the load balancer. Both rules are made here."""


class ServiceInputs(BaseServiceSpec, Inputs):
    """What the module ``service`` takes."""

    platform: Annotated[Value[PlatformName], Field(examples=["orders-prod"])]
    """What the platform is called; every physical name is ``<platform>-<name>``."""

    name: Annotated[Value[Name], Field(examples=["api"])]
    """What the service is called: its container, and its name in DNS."""

    vpc_id: Annotated[Value[str], Field(examples=["vpc-1"])]
    """Id of the VPC."""

    subnet_ids: Annotated[
        Value[Annotated[tuple[str, ...], Field(min_length=1)]], Field(examples=[("subnet-1",)])
    ]
    """Ids of the private subnets in which tasks run."""

    cluster_arn: Annotated[
        Value[str], Field(examples=["arn:aws:ecs:eu-west-1:1:cluster/orders-prod"])
    ]
    """ARN of the ECS cluster."""

    namespace_id: Annotated[Value[str], Field(examples=["ns-1"])]
    """Id of the Cloud Map namespace in which the service is found."""

    desired_count: Value[TaskCount] = Value(2)
    """Number of tasks when the service is created.

    Afterwards ``scaling`` owns it; without one, whoever runs ``aws ecs update-service``, for
    Terraform cannot set it under a condition.
    """

    environment: Value[dict[VariableName, str]] = Value({})
    """Environment variables, none of them secret. The module sets ``SERVICE_NAME``."""

    secrets: Value[dict[VariableName, SecretSource]] = Value({})
    """Environment variables filled from secrets, by the variable's name."""

    callers: Value[dict[Name, CallerInput]] = Value({})
    """Who may connect to the service's port, by name. Nobody else may, but the load balancer."""

    load_balancer: Value[LoadBalancerInput | None] = Value(None)
    """How a load balancer reaches the service. Default: none does."""

    https_targets: Value[dict[Name, HttpsTarget]] = Value({"internet": INTERNET})
    """Whom tasks may reach on port 443, by name; the module ``network`` knows it.

    Images, secrets and logs come this way, so the default is the internet.
    """

    capacity_provider_strategy: Value[Strategy] = ON_DEMAND
    """Where tasks run, by capacity provider. The default is on-demand Fargate alone."""

    security_group: Value[ExistingSecurityGroup | None] = Value(None)
    """A security group that the tasks are put into instead of one that is made here.

    For services that call each other and come from one ``for_each``: Terraform cannot refer from
    one instance of a module to another.
    """

    kms_key_arn: Value[str | None] = Value(None)
    """KMS key that encrypts the images. Default: the key that AWS keeps for ECR."""

    logs: LogsInput = Field(default_factory=LogsInput)
    """The log group of the service."""

    permissions_boundary: Value[PolicyArn | None] = Value(None)
    """ARN of the IAM policy that bounds both roles. Default: none does."""

    disposable: Value[bool] = Value(False)
    """Whether the repository may be destroyed with its images. False protects them."""

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("platform", self.platform)
        names = {"environment": self.environment.keys, "secrets": self.secrets.keys}
        for field, variables in names.items():
            yield Rule(
                (field,),
                ~variables.contains(SERVICE_NAME_VARIABLE),
                f"{SERVICE_NAME_VARIABLE} is set by the module; rename or remove it",
            )
        yield from self.shared_rules(self.secrets, self.load_balancer, called="load_balancer")
        yield from strategy_rules(self.capacity_provider_strategy)

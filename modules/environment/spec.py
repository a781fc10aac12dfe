"""An environment: everything in one stack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from modules.cluster.any_spec import AnyClusterSpec
from modules.cluster.spec import fixed_namespace
from modules.environment.account_rules import account_rules
from modules.environment.alarms_spec import AnyAlarmsSpec, alarm_problems
from modules.environment.audited_spec import AuditedSpec, ResourceAddress
from modules.environment.balancer_spec import BalancerSpec
from modules.environment.balancers import balancer_problems, balancers_of
from modules.environment.ci_spec import CiTable
from modules.environment.clashes import rename_clashes, service_clashes
from modules.environment.database_problems import database_problems, fixed_of_databases
from modules.environment.family_spec import FamilySpec
from modules.environment.file_systems import file_system_problems
from modules.environment.given import fixed_network, given_problems, remembered_namespace
from modules.environment.job_problems import job_problems
from modules.environment.listeners import listener_problems
from modules.environment.message_problems import message_problems
from modules.environment.partitions import foreign_arns, foreign_zones
from modules.environment.permissions import permission_problems
from modules.environment.quotas_spec import QuotasSpec
from modules.environment.route_problems import route_problems
from modules.environment.service_endpoints import reaches_internet
from modules.environment.service_names import callee_urls, label, port_called, service_called
from modules.environment.service_problems import closed_network_problems, service_problems
from modules.environment.service_secrets import rotation_problems
from modules.environment.shadowed import shadowed_routes
from modules.environment.usage import quota_problems
from modules.job.spec import JobSpec
from modules.language.arns import KeyArn, PolicyArn, RoleArn
from modules.language.fields import AccountId, Name, ShortName
from modules.language.fixed import Fixed
from modules.language.names import name_rules
from modules.language.problems import Problem, Rule
from modules.language.regions import Region
from modules.language.sources import TakenBy, sts
from modules.language.tags import PLATFORM_TAGS, Tags, tag_rules
from modules.language.terraform_version import TERRAFORM_VERSION
from modules.language.value import Value
from modules.logs.any_spec import AnyLogsSpec
from modules.network.any_spec import AnyNetworkSpec
from modules.secrets.spec import SecretSpec
from modules.service.caller_spec import CallerSpec, Place
from modules.service.spec import ServiceSpec

MAX_SERVICES = 250
"""The largest stack that a test plans: its routes are spread over three load balancers."""

MAX_JOBS = 200


class EnvironmentSpec(AuditedSpec, CiTable, FamilySpec):
    """A network, a cluster, load balancers, secrets and the services that use them."""

    taken_by: ClassVar[TakenBy] = TakenBy(
        "every call that creates",
        "https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html",
    )
    others_take: ClassVar[Mapping[str, TakenBy]] = {
        "deploy_role_arn": sts("AssumeRole"),
        "account_id": sts("GetCallerIdentity"),
    }
    terraform_version: ClassVar[str] = TERRAFORM_VERSION
    """Oldest Terraform that can apply the environment."""

    project: Annotated[ShortName, Field(examples=["shop"])]
    """Name of the platform; every physical name begins with it."""

    name: Annotated[ShortName, Field(examples=["dev"])]
    """Name of the environment, the file's name; every physical name ends with it."""

    region: Region = "us-east-1"
    """AWS region of everything in the environment."""

    disposable: bool = False
    """Whether the environment may be destroyed with its data.

    False protects the load balancer from deletion, repositories and log buckets while they are not
    empty, and secrets for 30 days. True allows a preview to be removed at once.
    """

    account_id: AccountId | None = None
    """AWS account of everything in the environment, 12 digits in quotes.

    Credentials of another account are refused before anything is planned. Required unless the
    environment is disposable. Default: whichever account the credentials are of.
    """

    deploy_role_arn: RoleArn | None = None
    """ARN of the role that deploys, in the environment's account. Default: none, the credentials.

    The state is read and written with it too, unless ``backend.tf.json`` names a role or accounts.
    """

    permissions_boundary: PolicyArn | None = None
    """ARN of the permissions boundary of every role in the environment. Default: none."""

    kms_key_arn: KeyArn | None = None
    """ARN of a KMS key that exists and encrypts secrets, images and messages. Default: one is made.

    Its policy has to allow IAM policies of the environment's account to give access to it; where
    topics have subscriptions, also ``kms:Decrypt`` and ``kms:GenerateDataKey`` to
    ``sns.amazonaws.com`` for these topics.
    """

    tags: Tags = Field(default_factory=dict)
    """Tags of every resource, beside ``Project`` and ``Environment``."""

    network: AnyNetworkSpec
    """The VPC: one that is made, or one that exists."""

    logs: AnyLogsSpec = Field(default_factory=AnyLogsSpec)
    """The log groups."""

    cluster: AnyClusterSpec = Field(default_factory=AnyClusterSpec)
    """The ECS cluster and the DNS namespace: made, or such that exist."""

    load_balancer: BalancerSpec | None = None
    """The load balancer. Default: none; services are reached in the VPC only.

    The short form of one in ``load_balancers`` that is called ``public``.
    """

    load_balancers: Annotated[dict[Name, BalancerSpec], Field(max_length=20)] = Field(
        default_factory=dict
    )
    """Load balancers by name, of which each route and listener says one. Default: none."""

    secrets: Annotated[dict[Name, SecretSpec], Field(max_length=500)] = Field(default_factory=dict)
    """Secrets that the platform creates, by name."""

    quotas: QuotasSpec = Field(default_factory=QuotasSpec)
    """Quotas that AWS has raised for the account, to the values given here."""

    alarms: AnyAlarmsSpec | None = None
    """Alarms, events and the dashboard. Default: they are on unless the environment is disposable.
    """

    services: Annotated[
        dict[Name, ServiceSpec],
        Field(min_length=1, max_length=MAX_SERVICES, examples=[{"api": {}}]),
    ]
    """Services by name."""

    jobs: Annotated[dict[Name, JobSpec], Field(max_length=MAX_JOBS)] = Field(default_factory=dict)
    """Jobs by name: tasks that start at given times or by hand, and end. Default: none."""

    overrides: Annotated[
        dict[ResourceAddress, Annotated[dict[str, Any], Field(min_length=1)]],
        Field(max_length=100, examples=[{"aws_lb.this": {"xff_header_processing_mode": "remove"}}]),
    ] = Field(default_factory=dict)
    """Arguments of resources that have no field here, by the resource's address.

    As Terraform names both: ``[overrides."aws_lb.this"]``. They are set last. Tables are merged
    with those of the platform, anything else replaces what the platform sets. Over ``base.toml``,
    ``false`` takes all of a resource away; of an argument it is the value. The plan report lists
    them, since no rule of a field judges them.
    """

    @property
    def namespace(self) -> str:
        """Private DNS domain of the services; in a VPC that others use, one of this environment."""
        own = f"{self.project}-{self.name}" if self.network.vpc_id.is_given else self.project
        return str(self.cluster.namespace.known or f"{own}.local")

    @property
    def balancers(self) -> Mapping[str, BalancerSpec]:
        """The application load balancers by name, that of ``load_balancer`` among them."""
        return balancers_of(self)

    @property
    def executes_commands(self) -> bool:
        """Whether a shell can be opened in a task of any service or job."""
        return any(one.enable_execute_command.known for one in self.callers.values())

    @property
    def callers(self) -> dict[Place, CallerSpec]:
        """Services and jobs, by their place in the file."""
        found: dict[Place, CallerSpec] = {("services", n): one for n, one in self.services.items()}
        return found | {("jobs", name): job for name, job in self.jobs.items()}

    def reaches_internet(self, service: CallerSpec) -> bool:
        """Whether tasks reach the internet on port 443, and not endpoints alone."""
        return reaches_internet(self, service)

    def port_of(self, callee: str) -> int:
        """Return the port that a call is to: that of the service, or the one that it names."""
        found = self.callee(callee)
        service = found[1] if found else self.services[service_called(callee)]
        return service.port_of(port_called(callee))

    def callee_urls(self, caller: CallerSpec) -> dict[str, str]:
        """Return the environment variables in which a service or job finds those that it calls."""
        return callee_urls(self, caller)

    @property
    def former_labels(self) -> dict[str, list[str]]:
        """What each renamed service or job was called in addresses, by what it is called now."""
        return {
            label(name): [*map(label, caller.renamed_from)]
            for (_, name), caller in self.callers.items()
            if caller.renamed_from
        }

    def rules(self) -> Iterator[Rule]:
        """Yield the rules between the fields."""
        yield from name_rules("project", Value(self.project))
        yield from tag_rules(Value(self.tags), PLATFORM_TAGS)
        yield from account_rules(self)

    def fixed(self) -> Iterator[Fixed]:
        """Yield the fields that keep their value."""
        yield Fixed(("project",), self.project, "physical names begin with it")
        yield Fixed(("name",), self.name, "physical names end with it")
        yield from (field.below("network") for field in fixed_network(self))
        yield from fixed_of_databases(self)
        yield from (field.below("cluster") for field in fixed_namespace(remembered_namespace(self)))
        yield from self.fixed_stores()

    def problems(self) -> Iterator[Problem]:
        """Yield the broken rules between the tables of the environment."""
        yield from super().problems()
        yield from foreign_zones(self.network.availability_zones, self.region)
        yield from given_problems(self)
        yield from service_problems(self)
        yield from permission_problems(self)
        yield from service_clashes(self)
        yield from job_problems(self)
        yield from message_problems(self)
        yield from database_problems(self)
        yield from rotation_problems(self)
        yield from file_system_problems(self)
        yield from rename_clashes(self)
        yield from route_problems(self)
        yield from shadowed_routes(self)
        yield from foreign_arns(self, self.region)
        yield from balancer_problems(self)
        yield from listener_problems(self)
        yield from quota_problems(self)
        yield from closed_network_problems(self)
        yield from alarm_problems(self)

"""The jobs of an environment."""

from __future__ import annotations

from collections.abc import Mapping

from modules.bindings.core import Construct
from modules.environment.caller_parts import keep, place
from modules.environment.service_images import as_run
from modules.environment.service_names import label
from modules.environment.service_parts import kept_kinds
from modules.environment.spec import EnvironmentSpec
from modules.environment.stores import Stores
from modules.job.job import Job
from modules.job.security_group import create_job_group
from modules.network.egress import allow_egress
from modules.network.security_group import SecurityGroup
from modules.service.service import Service
from modules.service.surroundings import Surroundings
from modules.task.provided import Provided


class Jobs:
    """The jobs of an environment, whose security groups come before the services that they call."""

    def __init__(
        self, scope: Construct, spec: EnvironmentSpec, around: Surroundings, stores: Stores
    ) -> None:
        """Create the security groups.

        Args:
            scope: Parent construct.
            spec: The environment's spec.
            around: Network and cluster of the jobs.
            stores: What the jobs keep things in.
        """
        group = Construct(scope, "_jobs")
        self._spec, self._stores = spec, stores
        self._scopes = {name: Construct(group, label(name)) for name in spec.jobs}
        self._places = {name: place(spec, job, around) for name, job in spec.jobs.items()}
        self.groups: dict[str, SecurityGroup] = {}
        """The security group of each job, by its name."""
        for name, job in spec.jobs.items():
            self.groups[name] = create_job_group(
                self._scopes[name],
                name=job.aws_name(name),
                label=label(name),
                around=self._places[name],
            )
            allow_egress(self.groups[name], job.egress)
            stores.allow(self.groups[name], "jobs", name, job)

    def create(self, services: Mapping[str, Service]) -> dict[str, Job]:
        """Create the jobs, when all of their calls are allowed; return them by name.

        Args:
            services: The environment's services.
        """
        return {name: self._create(name, services) for name in self._spec.jobs}

    def _create(self, name: str, services: Mapping[str, Service]) -> Job:
        spec, scope = self._spec, self._scopes[name]
        job = as_run(spec.services, spec.jobs[name])
        if not spec.disposable:
            former = spec.former_labels.get(label(name), ())
            keep(scope, kept_kinds(job), [label(name), *former])
        return Job(
            scope,
            name=name,
            noun=job.aws_name(name),
            spec=self._stores.used_by("jobs", name, job),
            provided=Provided(
                environment=self._stores.variables(spec, job),
                secrets=self._stores.read(job),
                further_secrets=self._stores.read_further(job),
                messages=self._stores.messages.used_by(job),
                registry=services[job.image_of].task.registry if job.image_of else None,
            ),
            security_group=self.groups[name],
            capacity_provider_strategy=job.strategy(spec.cluster.capacity_provider_strategy),
            around=self._places[name],
        )

"""What the state of a stack says of its services and jobs: what can be looked at."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple, Self, TypeVar

from commands.stacks.environments import stack_of
from commands.stacks.preparation import Prepared
from commands.stacks.states import UNSEEN
from commands.tools.errors import CommandError
from modules.environment.service_names import label
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import did_you_mean

Found = TypeVar("Found")

_SERVICE_NAME = "_service_name"
"""How the output with the name of an ECS service ends."""


class Deployed(NamedTuple):
    """An environment that was deployed.

    Attributes:
        command: What is asked for it.
        spec: What its file says today.
        cluster: ARN of the cluster.
        services: Name of each ECS service, by the name in the file; by its label where the file
            names it no longer.
        jobs: What starts each job, by its name.
        databases: Where each database is, and its secret, by its name.
    """

    command: str
    spec: EnvironmentSpec
    cluster: str
    services: dict[str, str]
    jobs: dict[str, dict[str, Any]]
    databases: dict[str, dict[str, Any]]

    @classmethod
    def read(cls, command: str, prepared: Prepared) -> Self:
        """Reads the outputs of a stack.

        Raises:
            CommandError: It has no services and jobs, or its state cannot be read or is not there.
        """
        spec = prepared.spec
        if spec is None:
            raise CommandError(command, f"ENV: {prepared.stack} is a bucket, in which nothing runs")
        try:
            outputs = prepared.states.outputs(prepared.stack)
        except UNSEEN as error:
            raise CommandError(prepared.stack, f"state: cannot be read: {error}") from None
        return cls.of(command, spec, outputs)

    @classmethod
    def of(cls, command: str, spec: EnvironmentSpec, outputs: Mapping[str, Any]) -> Self:
        """Finds its parts in the outputs of a stack.

        Raises:
            CommandError: It has no services and jobs.
        """
        if "cluster_arn" not in outputs:
            rule = f"ENV: {stack_of(spec)} is not deployed yet; make deploy ENV={spec.name}"
            raise CommandError(command, rule)
        names = {label(name): name for name in spec.services}
        found = {
            output.removesuffix(_SERVICE_NAME): value
            for output, value in outputs.items()
            if output.endswith(_SERVICE_NAME)
        }
        services = {names.get(of, of): value for of, value in found.items()}
        jobs, databases = outputs.get("jobs", {}), outputs.get("databases", {})
        return cls(command, spec, outputs["cluster_arn"], services, jobs, databases)

    def service(self, name: str) -> str:
        """Returns the name of the ECS service that `SERVICE=` means.

        Raises:
            CommandError: There is none of that name.
        """
        return self._named("service", name, self.services, self.spec.services)

    def job(self, name: str) -> dict[str, Any]:
        """Returns what starts the job that `JOB=` means.

        Raises:
            CommandError: There is none of that name.
        """
        return self._named("job", name, self.jobs, self.spec.jobs)

    def _named(
        self, noun: str, name: str, deployed: Mapping[str, Found], of_file: Collection[str]
    ) -> Found:
        if name in deployed:
            return deployed[name]
        stack = stack_of(self.spec)
        if name in of_file:
            said = f"{name} is in the file and not deployed yet; make deploy ENV={self.spec.name}"
        elif not name:
            listed = (
                ", ".join(deployed) or f"those that you write as [{noun}s.<name>] into its file"
            )
            said = f"none is given; choose one of {listed}"
        else:
            repair = did_you_mean(name, deployed) if deployed else f"it has no [{noun}s.<name>]"
            said = f'"{name}" is no {noun} of {stack}; {repair}'
        raise CommandError(self.command, f"{noun.upper()}: {said}")

"""What the state of a stack says of its services and jobs: what can be looked at."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar

from commands.stacks.environments import spec_named, specs_by_name, stack_named, stack_of
from commands.stacks.preparation import Prepared, prepare
from commands.stacks.states import UNSEEN
from commands.tools.errors import CommandError
from commands.tools.refusals import repair_of
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
            raise CommandError(
                prepared.stack, f"state: cannot be read: {error}", f"repair: {repair_of(error)}"
            ) from None
        return cls.of(command, spec, outputs)

    @classmethod
    def with_one(
        cls,
        command: str,
        project: Path,
        env: Mapping[str, str],
        environment: str,
        noun: str,
        name: str,
    ) -> Self:
        """Reads a stack for the sake of one service or job.

        That none is named needs no credentials. A name that the file does not hold may be deployed
        still, which the state alone tells; where nobody can read that, both are told at once.

        Args:
            command: What is asked for it.
            project: The folder of the project.
            env: The environment of the user, with the AWS variables.
            environment: Value of `ENV=`.
            noun: `service` or `job`.
            name: Value of `SERVICE=` or `JOB=`.

        Raises:
            CommandError: As of :meth:`read`, or of what is looked at before; or no name is given.
        """
        doubt = _doubt(project, env, environment, noun, name)
        if doubt and not name:
            raise CommandError(command, doubt)
        try:
            prepared = prepare(project, env, environment)
        except CommandError as error:
            raise CommandError(error.subject, *error.problems, *filter(None, [doubt])) from None
        return cls.read(command, prepared)

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
        else:
            repair = did_you_mean(name, deployed) if deployed else f"it has no [{noun}s.<name>]"
            said = f'"{name}" is no {noun} of {stack}; {repair}'
        raise CommandError(self.command, f"{noun.upper()}: {said}")


def _doubt(
    project: Path, env: Mapping[str, str], environment: str, noun: str, name: str
) -> str | None:
    """Returns what the file has against a name, as far as the file can be read."""
    try:
        specs = specs_by_name(project, env)
        spec = spec_named(specs, stack_named(project, env, environment))
    except CommandError:
        return None
    known = [] if spec is None else [*getattr(spec, f"{noun}s")]
    if spec is None or name in known:
        return None
    if not name:
        listed = (
            ", ".join(sorted(known)) or f"those that you write as [{noun}s.<name>] into its file"
        )
        return f"{noun.upper()}: none is given; choose one of {listed}"
    repair = did_you_mean(name, known) if known else f"it has no [{noun}s.<name>]"
    return f'{noun.upper()}: "{name}" is no {noun} of its file; {repair}'

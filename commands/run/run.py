"""`make run`: starts a job and follows it to its end."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from commands.run.clients import Clients
from commands.run.task import Task
from commands.stacks.preparation import Prepared, prepare
from commands.stacks.states import UNSEEN
from commands.tools.console import say
from commands.tools.errors import CommandError
from modules.environment.spec import EnvironmentSpec
from modules.language.problems import did_you_mean


def run(project: Path, env: Mapping[str, str], environment: str, job: str) -> int:
    """Starts a job of a deployed environment, shows its log, and ends with its exit code.

    `make run ENV=dev JOB=report`. Make itself fails with code 2 and names the job's;
    `.venv/bin/python -m commands run dev report` ends with that of the job.

    What runs is what the last deployment has left: image, variables and network are those of the
    state. An interruption, by Ctrl-C or SIGTERM, ends the task.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
        job: Value of `JOB=`: a job in the environment's file.

    Returns:
        The exit code of the job's container.

    Raises:
        CommandError: There is no such job, it is not deployed, or its task could not start.
    """
    prepared = prepare(project, env, environment)
    spec = prepared.spec
    if spec is None:
        raise CommandError("run", f"ENV: {prepared.stack} is a bucket, which runs no jobs")
    found = _deployed(prepared, spec, environment, job)
    with Task(Clients.of(spec), job, found) as task:
        code = task.follow()
    say(f"{job} has ended with exit code {code}.")
    return code


def _deployed(
    prepared: Prepared, spec: EnvironmentSpec, environment: str, job: str
) -> dict[str, Any]:
    """Returns what the state says of a job."""
    try:
        outputs = prepared.states.outputs(prepared.stack)
    except UNSEEN as error:
        raise CommandError(prepared.stack, f"state: cannot be read: {error}") from None
    deployed: dict[str, dict[str, Any]] = outputs.get("jobs", {})
    if job in deployed:
        return {"cluster": outputs["cluster_arn"], **deployed[job]}
    if job in spec.jobs:
        rule = f"JOB: {job} is in the file and not deployed yet; make deploy ENV={environment}"
    elif not job:
        rule = f"JOB: none is given; choose one of {_listed(spec)}"
    else:
        repair = did_you_mean(job, spec.jobs) if spec.jobs else "its file has no [jobs.<name>]"
        rule = f'JOB: "{job}" is no job of {prepared.stack}; {repair}'
    raise CommandError("run", rule)


def _listed(spec: EnvironmentSpec) -> str:
    return ", ".join(spec.jobs) or "those that you write as [jobs.<name>] into its file"

"""`make run`: starts a job and follows it to its end."""

from collections.abc import Mapping
from pathlib import Path

from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.task import Task
from commands.tools.console import say


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
    deployed = Deployed.with_one("run", project, env, environment, "job", job)
    found = {"cluster": deployed.cluster, **deployed.job(job)}
    with Task(Clients.of(deployed.spec), job, found) as task:
        code = task.follow()
    say(f"{job} has ended with exit code {code}.")
    return code

"""`make shell`: a shell in a running task of a service, by ECS Exec."""

import json
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from commands.operate.clients import Clients
from commands.operate.deployed import Deployed
from commands.operate.described import described
from commands.tools.console import say
from commands.tools.errors import CommandError

COMMAND = "shell"
PLUGIN = "session-manager-plugin"
AGENT = "ExecuteCommandAgent"
SHELL = "/bin/sh"
Answer = Mapping[str, Any]
_TYPED = (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP)
_NO_PLUGIN = (
    f"{PLUGIN}: is not installed, and AWS's sessions are opened by it alone; install it as the "
    'Systems Manager user guide says, "Install the Session Manager plugin for the AWS CLI"'
)


def shell(project: Path, env: Mapping[str, str], environment: str, service: str) -> int:
    """Opens a shell in a running task of a service.

    `make shell ENV=dev SERVICE=api`. `TASK=` chooses a task by its id (else the newest whose agent
    runs), `CONTAINER=` another container than the service's own, `COMMAND='ls /tmp'` another
    program than `/bin/sh`. The service has to say `enable_execute_command = true`; what is typed
    and shown is recorded in a log group of the environment. Needs AWS's Session Manager plugin.

    Args:
        project: The folder of the project.
        env: The environment of the user, with the AWS variables and those above.
        environment: Value of `ENV=`: `dev` for the stack `shop-dev`, or a stack's name.
        service: Value of `SERVICE=`: a service in the environment's file.

    Returns:
        The exit code of the session.

    Raises:
        CommandError: There is no such service, it allows no shell, no task of it runs, its agent
            does not run, or the plugin is not installed.
    """
    deployed = Deployed.with_one(COMMAND, project, env, environment, "service", service)
    clients = Clients.of(deployed.spec)
    task = chosen_task(
        clients.ecs, deployed.cluster, service, deployed.service(service), env.get("TASK")
    )
    container = chosen_container(task, service, env.get("CONTAINER"))
    if not (plugin := shutil.which(PLUGIN, path=env.get("PATH"))):
        raise CommandError(COMMAND, _NO_PLUGIN)
    return session(clients.ecs, plugin, task, container, env.get("COMMAND") or SHELL)


def session(ecs: Any, plugin: str, task: Answer, container: Answer, command: str) -> int:
    """Opens a session in a container, and ends with its exit code.

    Args:
        ecs: A connection to ECS.
        plugin: AWS's program, which speaks to the container.
        task: The task, from `ecs:DescribeTasks`.
        container: One of its containers.
        command: What runs there.
    """
    cluster, arn, name = task["clusterArn"], task["taskArn"], container["name"]
    task_id = arn.rpartition("/")[2]
    say(f"{command} in container {name} of task {task_id}; the session is recorded")
    opened = ecs.execute_command(
        cluster=cluster, task=arn, container=name, command=command, interactive=True
    )["session"]
    target = f"ecs:{cluster.rpartition('/')[2]}_{task_id}_{container['runtimeId']}"
    # As the AWS CLI calls it: session, region, operation, profile, what was asked, where.
    asked, where = json.dumps({"Target": target}), (ecs.meta.region_name, ecs.meta.endpoint_url)
    called = (plugin, json.dumps(opened), where[0], "StartSession", "", asked, where[1])
    with _signals_left_to_the_session():
        return subprocess.run(called, check=False).returncode


@contextmanager
def _signals_left_to_the_session() -> Iterator[None]:
    """Lets Ctrl-C end what runs in the container, and not the session."""
    former = {number: signal.signal(number, signal.SIG_IGN) for number in _TYPED}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def chosen_task(ecs: Any, cluster: str, service: str, name: str, task_id: str | None) -> Answer:
    """Returns the task that is asked for, or the newest one whose agent runs.

    Args:
        ecs: A connection to ECS.
        cluster: ARN of the cluster.
        service: Name of the service in the file.
        name: Name of the ECS service.
        task_id: What is asked for, if anything.

    Raises:
        CommandError: There is none, or none that a shell can be opened in.
    """
    found = described(ecs, cluster, name)
    if not found.get("enableExecuteCommand"):
        raise CommandError(
            COMMAND,
            f"SERVICE: {service} allows no shell; write enable_execute_command = true into "
            f"[services.{service}] and deploy it, which replaces its tasks",
        )
    arns = ecs.list_tasks(cluster=cluster, serviceName=name, desiredStatus="RUNNING")["taskArns"]
    tasks = ecs.describe_tasks(cluster=cluster, tasks=arns)["tasks"] if arns else []
    by_id = {task["taskArn"].rpartition("/")[2]: task for task in tasks}
    if task_id and task_id not in by_id:
        rule = (
            f'TASK: "{task_id}" is no running task of {service}; choose one of {", ".join(by_id)}'
        )
        raise CommandError(COMMAND, rule if by_id else f"TASK: no task of {service} runs")
    asked = [by_id[task_id]] if task_id else tasks
    running = [task for task in asked if task["lastStatus"] == "RUNNING"]
    if not running:
        raise CommandError(
            COMMAND, f"SERVICE: no task of {service} runs; make status says why it does not"
        )
    reachable = [task for task in running if any(map(_is_reachable, task["containers"]))]
    if not reachable:
        raise CommandError(
            COMMAND,
            f"SERVICE: in no task of {service} that was asked for the agent of ECS Exec runs "
            f"({'; '.join(map(_states, running))}). It starts some seconds after its task, and "
            "only in tasks that began after enable_execute_command was deployed; it needs a way to "
            "ssmmessages, by a NAT gateway or an endpoint",
        )
    newest: Answer = max(reachable, key=lambda task: task["startedAt"])
    return newest


def chosen_container(task: Answer, service: str, name: str | None) -> Answer:
    """Returns the container that is asked for; without a name, the service's own.

    Raises:
        CommandError: There is none of that name, or no agent runs in it.
    """
    by_name = {one["name"]: one for one in task["containers"]}
    listed = ", ".join(sorted(by_name))
    asked = name or service
    if asked not in by_name:
        raise CommandError(COMMAND, f'CONTAINER: "{asked}" is none of the task; choose {listed}')
    if not _is_reachable(by_name[asked]):
        raise CommandError(
            COMMAND, f"CONTAINER: the agent of ECS Exec does not run in it ({_states(task)})"
        )
    found: Answer = by_name[asked]
    return found


def _is_reachable(container: Answer) -> bool:
    return _state(container) == "RUNNING"


def _state(container: Answer) -> str:
    agents = container.get("managedAgents", [])
    return next((str(one["lastStatus"]) for one in agents if one["name"] == AGENT), "absent")


def _states(task: Answer) -> str:
    agents = ", ".join(f"{one['name']}: {_state(one)}" for one in task["containers"])
    return f"task {task['taskArn'].rpartition('/')[2]}: {agents}"

"""Tasks that somebody starts by themselves; those of moto run for ever, and are all the same."""

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.utils import unix_time, unix_time_millis
from moto.ec2.models import ec2_backends
from moto.logs.models import logs_backends

from local_aws import injection
from local_aws.additions import image_pulls

# What a task is at each look. Without a clock, as the deployments of services are.
_STATES = ("PROVISIONING", "PENDING", "RUNNING", "RUNNING", "STOPPED")

_MEMORY = {"memory", "memoryReservation"}

_TERMINATED = 143
"""Exit code of a process that SIGTERM has ended: 128 and its number."""


def run_task(responses: Any, stock: Callable[[], Any]) -> Any:
    """Begins tasks with all of their containers; moto has them run at once, with one."""
    definition = responses.ecs_backend.describe_task_definition(
        responses._get_param("taskDefinition")
    )
    # moto adds up what containers ask for, and on Fargate none has to.
    bare = [one for one in definition.container_definitions if not one.keys() & _MEMORY]
    for container in bare:
        container["memory"] = 0
    try:
        answer = stock()
    finally:
        for container in bare:
            del container["memory"]
    for task in answer.result["tasks"]:
        task.step = 0
        task._transitions = []  # moto's own, which know no beginning and no exit.
        _show(task)
    return answer


def describe_tasks(responses: Any, stock: Callable[[], Any]) -> Any:
    """Lets each task go one step towards its end, with a line in its log and an exit code."""
    answer = stock()
    for task in answer.result["tasks"]:
        if task.step < len(_STATES) - 1:
            task.step += 1
            _advance(responses.ecs_backend, task)
        _show(task)
    return answer


def stop_task(responses: Any, stock: Callable[[], Any]) -> Any:
    """Ends a task and its network interface, which moto leaves behind."""
    answer: Any = stock()
    task = answer.result["task"]
    if task.step < len(_STATES) - 1:
        _end(task, "UserInitiated", task.stopped_reason, _TERMINATED)
    _show(task)
    return answer


def _advance(backend: Any, task: Any) -> None:
    definition = backend.describe_task_definition(task.task_definition_arn)
    images = [container["image"] for container in definition.container_definitions]
    never = any(map(injection.active.image_never_starts, images))
    if _STATES[task.step] == "RUNNING":
        if never or not image_pulls.may_pull(backend, definition):
            reason = "CannotPullContainerError: pull image manifest has been retried 1 time(s)"
            _end(task, "TaskFailedToStart", reason, None)
        elif not hasattr(task, "started_at"):
            task.started_at = unix_time()
            _log(backend, task, definition)
    elif _STATES[task.step] == "STOPPED":
        code = 1 if any(map(injection.active.image_fails, images)) else 0
        _end(task, "EssentialContainerExited", "Essential container in task exited", code)


def _end(task: Any, code: str, reason: str, exit_code: int | None) -> None:
    task.step = len(_STATES) - 1
    task.stop_code, task.stopped_reason, task.exit_code = code, reason, exit_code
    task.desired_status, task.stopped_at = "STOPPED", unix_time()
    interfaces = ec2_backends[task._account_id][task.region_name]
    for attachment in task.attachments:
        for detail in attachment["details"]:
            if detail["name"] == "networkInterfaceId":
                interfaces.delete_network_interface(detail["value"])
    task.attachments = []


def _show(task: Any) -> None:
    task.last_status = _STATES[task.step]
    task.containers = [*_containers(task)]


def _containers(task: Any) -> Iterator[dict[str, Any]]:
    definition = task._backend.describe_task_definition(task.task_definition_arn)
    code = getattr(task, "exit_code", None)
    for container in definition.container_definitions:
        yield {
            "name": container["name"],
            "image": container["image"],
            "taskArn": task.task_arn,
            "lastStatus": task.last_status,
            **({} if code is None else {"exitCode": code}),
        }


def _log(backend: Any, task: Any, definition: Any) -> None:
    """Writes where the container would: nothing runs here, so it says what would."""
    for container in definition.container_definitions:
        given = container.get("logConfiguration", {})
        if given.get("logDriver") != "awslogs":
            continue
        options = given["options"]
        logs = logs_backends[backend.account_id][options["awslogs-region"]]
        stream = f"{options['awslogs-stream-prefix']}/{container['name']}/{task.id}"
        group = options["awslogs-group"]
        logs.create_log_stream(group, stream)
        line = f"local AWS: {container['image']} {' '.join(container.get('command', []))}".rstrip()
        event = {"timestamp": int(unix_time_millis()), "message": line}
        logs.put_log_events(group, stream, [event])

"""A task that is run by itself: started, followed, and ended if nobody waits for it any longer."""

import signal
import time
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from botocore.exceptions import BotoCoreError, ClientError

from commands.operate.clients import Clients
from commands.operate.log import Log
from commands.tools.console import say
from commands.tools.errors import CommandError

LOOK_EVERY_SECONDS = 2


class Task:
    """A task of a job; an error or an interruption inside of its `with` block ends it.

    Args:
        clients: Connections to AWS.
        job: Name of the job and of its container.
        found: What the stack's output says of it, and the cluster.
    """

    def __init__(self, clients: Clients, job: str, found: Mapping[str, Any]) -> None:
        self._ecs, self._job, self._found = clients.ecs, job, found
        self._cluster = found["cluster"]
        # By this mark it is found again, even if the answer to its start gets lost.
        self._mark = f"make-run/{uuid4().hex}"
        self._log = Log(clients.logs, found["log_group_name"])
        self._status = ""

    def __enter__(self) -> Self:
        """Does nothing: what is started is started inside of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends the task if the block has not seen its end."""
        if kind is not None and self._status != "STOPPED":
            self._stop("make run was interrupted" if kind is KeyboardInterrupt else str(error))

    def follow(self) -> int:
        """Starts the task and returns its exit code; shows its states and its log meanwhile.

        Raises:
            CommandError: ECS does not take it, it does not start, or takes longer than the job may.
        """
        arn = self._start()
        task_id = arn.rpartition("/")[2]
        self._log.stream = f"ecs/{self._job}/{task_id}"
        say(f"Task {task_id}, log group {self._log.group}")
        began = time.monotonic()
        while True:
            task = self._look(arn)
            self._log.show()
            if self._status == "STOPPED":
                return self._end(task)
            most = self._found.get("timeout_seconds")
            if most is not None and time.monotonic() - began > most:
                raise CommandError(
                    self._job, f"timeout_seconds: {most} have passed, and the task is ended"
                )
            time.sleep(LOOK_EVERY_SECONDS)

    def _start(self) -> str:
        found = self._found
        answer = self._ecs.run_task(
            cluster=self._cluster,
            taskDefinition=found["task_definition_arn"],
            count=1,
            capacityProviderStrategy=found["capacity_provider_strategy"],
            enableECSManagedTags=True,
            enableExecuteCommand=found["enable_execute_command"],
            networkConfiguration={
                "awsvpcConfiguration": {
                    "subnets": found["subnet_ids"],
                    "securityGroups": found["security_group_ids"],
                    "assignPublicIp": "ENABLED" if found["assign_public_ip"] else "DISABLED",
                }
            },
            propagateTags="TASK_DEFINITION",
            startedBy=self._mark,
        )
        if not answer["tasks"]:
            reasons = (failure.get("reason", "no reason") for failure in answer["failures"])
            raise CommandError(f"{self._job} was not started", *(f"ECS: {one}" for one in reasons))
        return str(answer["tasks"][0]["taskArn"])

    def _look(self, arn: str) -> dict[str, Any]:
        answer = self._ecs.describe_tasks(cluster=self._cluster, tasks=[arn])
        if not answer["tasks"] and self._status not in ("", "PROVISIONING"):
            raise CommandError(
                self._job,
                f"ECS: knows task {arn.rpartition('/')[2]} no longer, an hour after its end; its "
                f"log is in {self._log.group}, and its exit code is not known",
            )
        # Right after its start, ECS may not know it everywhere.
        task: dict[str, Any] = next(iter(answer["tasks"]), {"lastStatus": "PROVISIONING"})
        if task["lastStatus"] != self._status:
            self._status = task["lastStatus"]
            say(f"    {self._status.lower()}")
        return task

    def _end(self, task: Mapping[str, Any]) -> int:
        """Returns the exit code of the main container, after the rest of its log."""
        of_job = (one for one in task["containers"] if one["name"] == self._job)
        main: Mapping[str, Any] = next(of_job, {})
        if "exitCode" not in main:
            raise CommandError(
                f"{self._job} did not start",
                f"{task.get('stopCode', 'ECS')}: {task.get('stoppedReason', 'no reason')}",
                *(
                    f"container {one['name']}: {one['reason']}"
                    for one in task["containers"]
                    if "reason" in one
                ),
                "repair: mend the image, the secrets or the network of the job, deploy, and run it "
                "again",
            )
        # The agent sends lines on after some seconds.
        time.sleep(LOOK_EVERY_SECONDS)
        self._log.show()
        return int(main["exitCode"])

    def _stop(self, why: str) -> None:
        """Ends what was started; a second Ctrl-C insists."""
        with suppress(ValueError):  # In a thread, which no signal reaches.
            for number in (signal.SIGHUP, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
        try:
            found = self._ecs.list_tasks(cluster=self._cluster, startedBy=self._mark)["taskArns"]
            for arn in found:
                self._ecs.stop_task(cluster=self._cluster, task=arn, reason=why[:255])
                say(f"    ended task {arn.rpartition('/')[2]}")
        except (BotoCoreError, ClientError):
            # What is told at last is why it should end, and not why it could not.
            say(f"    its task may run on: nobody could end it. {self._by_hand()}")

    def _by_hand(self) -> str:
        where = f"--cluster {self._cluster}"
        return (
            f"`aws ecs list-tasks {where} --started-by {self._mark}` finds it, and `aws ecs "
            f"stop-task {where} --task <its ARN>` ends it"
        )

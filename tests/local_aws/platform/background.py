"""What is done in the background while other tests wait for AWS."""

import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from tests.local_aws.platform.project import Project

Step = Callable[[Project], Any]


class Scenario:
    """Steps on one project, one after the other, in the background.

    Args:
        name: Stands before each line of progress.
        project: What the steps work on.
        steps: What is done. Each returns what the tests look at, and is found by its own name.
        executor: A single thread: what is in the background should not hurry.
    """

    def __init__(
        self, name: str, project: Project, steps: tuple[Step, ...], executor: Executor
    ) -> None:
        self._name, self._project, self.read = name, project, project.read
        self._steps: dict[Step, Future[Any]] = {}
        before: Future[Any] | None = None
        for step in steps:
            before = self._steps[step] = executor.submit(self._run, step, before)

    def after(self, step: Step) -> Any:
        """Waits for a step and gives back what it returned, or raises what it raised."""
        return self._steps[step].result()

    def _run(self, step: Step, before: "Future[Any] | None") -> Any:
        threading.current_thread().name = self._name
        # After a failed step the next one would only fail in a stranger way.
        if before:
            before.result()
        return step(self._project)

"""Lets Node start, and load what the bindings need of it, while Python imports the bindings.

An import of the bindings starts Node and has it load three packages, and jsii waits for each. But
nobody needs the answers until the first construct is made, so another thread waits for them. What
goes wrong meanwhile is raised then.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

import jsii


@cache
def start() -> None:
    """Load ahead, until something else is asked for; calling it again does nothing."""
    kernel: Any = getattr(jsii, "kernel", None)
    if hasattr(kernel, "provider"):
        kernel.provider = Ahead(kernel)


class Ahead:
    """Stands in for the provider of a kernel, its way to Node, until more than a load is asked."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self._provider = kernel.provider
        self._thread = ThreadPoolExecutor(1)
        self._loads: list[Future[Any]] = []

    def load(self, request: object) -> None:
        """Return at once. Nobody looks at the answer."""
        self._loads.append(self._thread.submit(self._provider.load, request))

    def __getattr__(self, name: str) -> Any:
        """Step aside for good, when all is loaded."""
        self._kernel.provider = self._provider
        self._thread.shutdown()
        for load in self._loads:
            load.result()
        return getattr(self._provider, name)

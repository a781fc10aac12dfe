"""Lets Node start and load its packages while Python imports the bindings.

An import of the bindings starts Node and has it load three packages, and jsii waits for each. The
answers are not needed before the first construct is made, so another thread waits for them. An
error is raised when the first construct is made.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

import jsii


@cache
def start() -> None:
    """Load in the background until the first other request; calling it again does nothing."""
    kernel: Any = getattr(jsii, "kernel", None)
    if hasattr(kernel, "provider"):
        kernel.provider = Ahead(kernel)


class Ahead:
    """Replaces a kernel's provider, its connection to Node, until the first request but loads."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self._provider = kernel.provider
        self._thread = ThreadPoolExecutor(1)
        self._loads: list[Future[Any]] = []

    def load(self, request: object) -> None:
        """Return at once: jsii does not use the answer."""
        self._loads.append(self._thread.submit(self._provider.load, request))

    def __getattr__(self, name: str) -> Any:
        """Wait until all is loaded, and put the provider back."""
        self._kernel.provider = self._provider
        self._thread.shutdown()
        for load in self._loads:
            load.result()
        return getattr(self._provider, name)

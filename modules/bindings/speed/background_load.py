"""Starts Node and loads its packages in the background while Python imports the bindings.

An import of the bindings starts Node and makes it load three packages, and jsii waits for each. The
answers are not needed before the first construct is created, so a background thread waits for them.
An error is raised when the first construct is created.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any

import jsii


@cache
def start() -> None:
    """Load packages in the background until another request; calling it again does nothing."""
    kernel: Any = getattr(jsii, "kernel", None)
    if hasattr(kernel, "provider"):
        kernel.provider = BackgroundLoader(kernel)


class BackgroundLoader:
    """Replaces a kernel's provider, its connection to Node, until a request other than a load."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel
        self._provider = kernel.provider
        self._thread = ThreadPoolExecutor(1)
        self._loads: list[Future[Any]] = []

    def load(self, request: object) -> None:
        """Load a package in the background; jsii does not use the answer."""
        self._loads.append(self._thread.submit(self._provider.load, request))

    def __getattr__(self, name: str) -> Any:
        """Wait until all packages are loaded, and restore the provider."""
        self._kernel.provider = self._provider
        self._thread.shutdown()
        for load in self._loads:
            load.result()
        return getattr(self._provider, name)

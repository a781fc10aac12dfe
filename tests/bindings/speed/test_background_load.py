"""Node starts and loads while Python goes on, and nothing is asked of it before it is ready."""

import threading
from types import SimpleNamespace
from typing import Any

import pytest

from modules.bindings.core import Construct
from modules.bindings.speed import background_load
from modules.bindings.speed.background_load import BackgroundLoader
from tests.support.environments import app


class Provider:
    """A way to Node whose loads take until they are let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.done: list[str] = []

    def load(self, request: str) -> None:
        self.go.wait(10)
        if request == "broken":
            raise RuntimeError("a broken package")
        self.done.append(request)

    def create(self, request: str) -> str:
        return f"{request} after {self.done}"


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def kernel(provider: Provider) -> Any:
    kernel = SimpleNamespace(provider=provider)
    kernel.provider = BackgroundLoader(kernel)
    return kernel


def test_a_load_is_not_waited_for_until_something_is_asked(kernel: Any, provider: Provider) -> None:
    kernel.provider.load("core")
    kernel.provider.load("bindings")
    assert provider.done == []

    provider.go.set()
    assert kernel.provider.create("vpc") == "vpc after ['core', 'bindings']"


def test_after_the_first_question_everything_goes_its_own_way(
    kernel: Any, provider: Provider
) -> None:
    provider.go.set()
    kernel.provider.create("vpc")

    assert kernel.provider is provider
    assert kernel.provider.create("vpc") == "vpc after []"


def test_what_could_not_be_loaded_is_raised_at_the_first_question(
    kernel: Any, provider: Provider
) -> None:
    provider.go.set()
    kernel.provider.load("broken")

    with pytest.raises(RuntimeError, match="a broken package"):
        kernel.provider.create("vpc")


def test_this_very_run_has_stepped_aside() -> None:
    Construct(app(), "asks_node")

    assert not isinstance(background_load.jsii.kernel.provider, BackgroundLoader)


def test_it_starts_once(monkeypatch: pytest.MonkeyPatch, provider: Provider) -> None:
    kernel = SimpleNamespace(provider=provider)
    monkeypatch.setattr(background_load.jsii, "kernel", kernel)
    background_load.start.cache_clear()

    background_load.start()
    first = kernel.provider
    background_load.start()

    assert isinstance(first, BackgroundLoader)
    assert kernel.provider is first


@pytest.mark.parametrize("kernel", [None, SimpleNamespace()])
def test_a_jsii_that_is_made_otherwise_is_left_alone(
    kernel: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_load.jsii, "kernel", kernel)
    background_load.start.cache_clear()

    background_load.start()

    assert not hasattr(kernel, "provider")

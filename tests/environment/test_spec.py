"""What an environment says of itself."""

from typing import Any

import pytest

from modules.environment.service_names import url_variable
from modules.environment.spec import EnvironmentSpec
from tests.support.environments import environment


def parsed(**fields: Any) -> EnvironmentSpec:
    return environment(fields)


def test_the_least_environment_is_taken() -> None:
    spec = parsed()

    assert (spec.region, spec.disposable, spec.tags) == ("us-east-1", False, {})
    assert (spec.load_balancer, spec.secrets) == (None, {})


def test_the_namespace_is_the_projects_unless_it_is_given() -> None:
    assert parsed().namespace == "shop.local"
    assert parsed(cluster={"namespace": "dev.shop.local"}).namespace == "dev.shop.local"


def test_a_caller_finds_each_service_that_it_calls() -> None:
    calls = {"fraud-detector": "scores", "ledger": "books"}
    spec = parsed(
        services={"api": {"calls": calls}, "fraud-detector": {}, "ledger": {"port": 9000}}
    )

    assert spec.callee_urls(spec.services["api"]) == {
        "FRAUD_DETECTOR_URL": "http://fraud-detector.shop.local:8080",
        "LEDGER_URL": "http://ledger.shop.local:9000",
    }
    assert spec.callee_urls(spec.services["ledger"]) == {}
    assert url_variable("fraud-detector") == "FRAUD_DETECTOR_URL"


@pytest.mark.parametrize("field", ["environment", "secrets"])
def test_a_service_may_say_itself_at_which_url_it_finds_another(field: str) -> None:
    api = {"calls": {"redis": "keeps sessions", "stock": "reserves"}, field: {"REDIS_URL": "/url"}}
    spec = parsed(services={"api": api, "redis": {"port": 6379}, "stock": {}})

    assert [*spec.callee_urls(spec.services["api"])] == ["STOCK_URL"]

"""The smallest right data of each table, and what a wrong one answers."""

from __future__ import annotations

from typing import Any

import pytest

from modules.environment.spec import EnvironmentSpec
from modules.language.problems import SpecError
from modules.language.spec import Spec

Data = dict[str, Any]


def environment(**fields: Any) -> Data:
    """Return the least environment: two zones and one service, `api`."""
    least = {
        "project": "shop",
        "account_id": "123456789012",
        "name": "dev",
        "network": {"availability_zones": ["us-east-1a", "us-east-1b"]},
        "services": {"api": {}},
    }
    return least | fields


def load_balancer(**fields: Any) -> Data:
    """Return the least load balancer: plain HTTP from one range."""
    return {"ingress_cidr_blocks": ["203.0.113.0/24"], "plain_http": True} | fields


def problems(spec: type[Spec], data: Data) -> list[str]:
    """Return what is wrong with the data, each as "path: message"."""
    with pytest.raises(SpecError) as error:
        spec.parse(data, source="file.toml")
    return [f"{'.'.join(map(str, path))}: {text}" for path, text in error.value.problems]


def environment_problems(**fields: Any) -> list[str]:
    """Return what is wrong with the least environment and these fields."""
    return problems(EnvironmentSpec, environment(**fields))

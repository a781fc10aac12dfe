"""A module in Terraform's JSON syntax, from what cdktf has synthesized and from its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings import aws
from modules.language.expression import hcl
from modules.language.spec import Spec
from modules.terraform.arguments import unknown_arguments
from modules.terraform.variables import constants_in, variables

PROVIDER_VERSION = ">= 5.100"
"""Without an upper bound: the root module decides, as HashiCorp advises for modules."""

_LEFT_OUT = ("//", "output", "provider", "terraform")

KINDS = {
    kind.TF_RESOURCE_TYPE: kind
    for kind in (getattr(aws, name) for name in aws.__all__)
    if hasattr(kind, "TF_RESOURCE_TYPE")
}
"""The class of each resource and data source, by its type."""


def content(
    synthesized: dict[str, Any], inputs: type[Spec], terraform_version: str
) -> dict[str, Any]:
    """Return a module: every kind of block by its name.

    Args:
        synthesized: What cdktf has written for the module's stack.
        inputs: What the module takes.
        terraform_version: Oldest Terraform that can use it.

    Raises:
        ValueError: A resource has an argument that the bindings do not know.
    """
    main = _clean({key: value for key, value in synthesized.items() if key not in _LEFT_OUT})
    for kind, resources in main["resource"].items():
        for label, resource in resources.items():
            _check(kind, label, resource)
            if hasattr(KINDS[kind], "tags_input"):
                resources[label] = _clean(resource | {"tags": _with_tags(resource.get("tags"))})
    declared = variables(inputs)
    if constants := constants_in(main | {"variable": declared}):
        main["locals"] = main.get("locals", {}) | constants
    return {
        **main,
        "variable": declared,
        "output": synthesized["output"],
        "terraform": versions(terraform_version),
    }


def versions(terraform_version: str) -> dict[str, Any]:
    """Return what a module asks of Terraform and of the provider."""
    aws_provider = {"source": "hashicorp/aws", "version": PROVIDER_VERSION}
    return {
        "required_version": f">= {terraform_version}",
        "required_providers": {"aws": aws_provider},
    }


def _check(kind: str, label: str, resource: Mapping[str, Any]) -> None:
    if unknown := unknown_arguments(KINDS[kind], resource):
        raise ValueError(f"{kind}.{label}: the bindings know no {', '.join(unknown)}; rename it")


def _with_tags(tags: dict[str, str] | None) -> str:
    """Return a resource's own tags on top of those that the module's user gives."""
    return f"${{merge(var.tags, {hcl(tags)})}}" if tags else "${var.tags}"


def _clean(value: Any) -> Any:
    """Return JSON without cdktf's metadata, its keys in order."""
    if isinstance(value, dict):
        return {key: _clean(value[key]) for key in sorted(value) if key != "//"}
    return [_clean(part) for part in value] if isinstance(value, list) else value

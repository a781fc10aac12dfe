"""A module in Terraform's JSON syntax, from the synthesized stack and the spec of its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modules.bindings import aws, core
from modules.language.expression import hcl
from modules.language.spec import Spec
from modules.terraform.arguments import unknown_arguments
from modules.terraform.variables import constants_in, variables

PROVIDER_VERSION = ">= 5.100"
"""Without an upper bound: the root module decides, as HashiCorp advises for modules."""

_REPLACED = ("//", "output", "provider", "terraform")

KINDS = {
    kind.TF_RESOURCE_TYPE: kind
    for kind in (getattr(door, name) for door in (aws, core) for name in door.__all__)
    if hasattr(kind, "TF_RESOURCE_TYPE")
}
"""The class of each resource and data source of AWS, by its type."""


def content(
    synthesized: dict[str, Any], inputs: type[Spec], terraform_version: str
) -> dict[str, Any]:
    """Return a module: every kind of block by its name.

    Args:
        synthesized: The Terraform JSON that cdktf wrote for the module's stack.
        inputs: Spec of the module's inputs.
        terraform_version: Oldest Terraform that can use it.

    Raises:
        ValueError: A resource has an argument that the bindings do not define.
    """
    main = _clean({key: value for key, value in synthesized.items() if key not in _REPLACED})
    for kind in KINDS.keys() & main["resource"].keys():
        resources = main["resource"][kind]
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
    """Return the versions of Terraform and of the provider that a module requires."""
    aws_provider = {"source": "hashicorp/aws", "version": PROVIDER_VERSION}
    return {
        "required_version": f">= {terraform_version}",
        "required_providers": {"aws": aws_provider},
    }


def _check(kind: str, label: str, resource: Mapping[str, Any]) -> None:
    if unknown := unknown_arguments(KINDS[kind], resource):
        raise ValueError(f"{kind}.{label}: the bindings know no {', '.join(unknown)}; rename it")


def _with_tags(tags: dict[str, str] | None) -> str:
    """Return ``var.tags`` merged with a resource's own tags, which take precedence."""
    return f"${{merge(var.tags, {hcl(tags)})}}" if tags else "${var.tags}"


def _clean(value: Any) -> Any:
    """Return JSON without cdktf's metadata, with sorted keys."""
    if isinstance(value, dict):
        return {key: _clean(value[key]) for key in sorted(value) if key != "//"}
    return [_clean(item) for item in value] if isinstance(value, list) else value

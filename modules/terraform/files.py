"""The files of a module, from what cdktf has synthesized and from the spec of its inputs."""

from __future__ import annotations

import json
from typing import Any

from modules.bindings import aws
from modules.specs.base import Spec
from modules.specs.expression import hcl
from modules.terraform.variables import variables

PROVIDER_VERSION = ">= 5.100"
"""Without an upper bound: the root module decides, as HashiCorp advises for modules."""

_LEFT_OUT = ("//", "output", "provider", "terraform")

_KINDS = [getattr(aws, name) for name in aws.__all__]

_TAGGED = {kind.TF_RESOURCE_TYPE for kind in _KINDS if hasattr(kind, "tags_input")}


def files(
    synthesized: dict[str, Any], inputs: type[Spec], terraform_version: str
) -> dict[str, str]:
    """Return the text of each ``.tf.json`` file of a module, by file name.

    Args:
        synthesized: What cdktf has written for the module's stack.
        inputs: What the module takes.
        terraform_version: Oldest Terraform that can use it.
    """
    main = {key: value for key, value in synthesized.items() if key not in _LEFT_OUT}
    for kind in _TAGGED & main["resource"].keys():
        for resource in main["resource"][kind].values():
            resource["tags"] = _with_tags(resource.get("tags"))
    contents = {
        "main.tf.json": _without_metadata(main),
        "variables.tf.json": {"variable": variables(inputs)},
        "outputs.tf.json": {"output": synthesized["output"]},
        "versions.tf.json": {"terraform": versions(terraform_version)},
    }
    return {name: text_of(content) for name, content in contents.items()}


def text_of(content: Any) -> str:
    """Return data as the JSON that is committed."""
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def versions(terraform_version: str) -> dict[str, Any]:
    """Return what a module asks of Terraform and of the provider."""
    aws_provider = {"source": "hashicorp/aws", "version": PROVIDER_VERSION}
    return {
        "required_version": f">= {terraform_version}",
        "required_providers": {"aws": aws_provider},
    }


def _with_tags(tags: dict[str, str] | None) -> str:
    """Return a resource's own tags on top of those that the module's user gives."""
    return f"${{merge(var.tags, {hcl(tags)})}}" if tags else "${var.tags}"


def _without_metadata(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_metadata(value[key]) for key in sorted(value) if key != "//"}
    return [_without_metadata(part) for part in value] if isinstance(value, list) else value

"""The README of a module: one sentence, how to use it, its inputs and outputs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_origin

from modules.frame.module_face import Face
from modules.language.functions import either
from modules.language.kinds import bare, is_spec, is_uniform
from modules.language.spec import Spec
from modules.language.terraform_version import TERRAFORM_VERSION
from modules.terraform.content import PROVIDER_VERSION
from modules.terraform.type_constraints import (
    default_of,
    required_first,
    terraform_type,
)
from modules.terraform.variables import prose

SOURCE = "git::https://github.com/example/payments-platform.git//modules/{module}?ref={ref}"
"""Where a module comes from; replace it by the address that you publish the modules at."""

_LOCAL_SOURCE = re.compile(r'"(?:\.\./)+modules/([a-z_]+)"')


DROPPED = """\
> **Terraform drops an unknown attribute of an object without a word**
> ([why](https://github.com/hashicorp/terraform/issues/29204)): a module does not see it and cannot
> refuse it. Compare what you write inside of {objects} with the tables below; OpenTofu 1.11 and
> newer warns. Unknown {refused} are refused.
"""

OFFLINE = """
`terraform init && terraform test` runs the files of `tests/`. They make nothing, ask for no
credentials and need no network once the provider is there: `validation.tftest.hcl` shows what is
refused, `defaults.tftest.hcl` what the least inputs make, `structure.tftest.hcl` what the others
change. The provider is Terraform's mock of it.
"""

DEPLOYED = """
The runs in `tests/deployed/` create real resources in the account that the AWS variables name, and
destroy them at the end; a comment in each file says what else it needs:

```sh
terraform init -test-directory=tests/deployed
terraform test -test-directory=tests/deployed
```
"""


def readme(
    face: Face[Any],
    example: str,
    ref: str,
    outputs: Mapping[str, Mapping[str, Any]],
) -> str:
    """Returns the text of a module's README.

    Args:
        face: The module.
        example: Text of ``examples/terraform/<module>/main.tf``, which a test runs.
        ref: The git ref that the sources in it name.
        outputs: The module's outputs, as they are synthesized.
    """
    return "\n".join(
        [
            f"# {face.name}",
            "",
            face.sentence,
            "",
            *_warning(face.inputs),
            "```hcl",
            published(example, ref).strip(),
            "```",
            "",
            f"Needs Terraform >= {TERRAFORM_VERSION} and the AWS provider {PROVIDER_VERSION}. "
            "The provider's configuration is the root module's.",
            "",
            "## Inputs",
            "",
            *_inputs(face.inputs, ""),
            "## Outputs",
            "",
            "| Name | What it is |",
            "|---|---|",
            *(f"| `{name}` | {_cell(outputs[name]['description'])} |" for name in sorted(outputs)),
            "",
            "## Tests",
            OFFLINE + DEPLOYED,
        ]
    )


def published(example: str, ref: str) -> str:
    """Returns an example with the sources that a user writes, instead of the folders beside it."""
    return _LOCAL_SOURCE.sub(lambda found: f'"{SOURCE.format(module=found[1], ref=ref)}"', example)


def _warning(inputs: type[Spec]) -> Iterator[str]:
    """Yields what Terraform drops, if the module has an input that is an object."""
    types = {name: terraform_type(field.annotation) for name, field in required_first(inputs)}
    specs = {
        name for name, field in inputs.model_fields.items() if _shown_type(field.annotation)[1]
    }
    objects = [f"`{name}`" for name, kind in types.items() if "object(" in kind]
    maps = [f"`{name}`" for name in types if name in specs and f"`{name}`" not in objects]
    if objects:
        refused = ["inputs", *([f"keys of {either(maps)}"] if maps else [])]
        yield DROPPED.format(objects=either(objects), refused=" and ".join(refused))


def _inputs(spec: type[Spec], path: str) -> Iterator[str]:
    """Yields the table of a spec's fields, then those of the objects in it."""
    yield from ("| Name | Type | Default | What it means |", "|---|---|---|---|")
    objects: list[tuple[str, type[Spec]]] = []
    for name, field in required_first(spec):
        kind, inner = _shown_type(field.annotation)
        default = "required" if field.is_required() else _shown(default_of(field))
        yield f"| `{name}` | {kind} | {default} | {_cell(prose(field.description))} |"
        objects += [(f"{path}{name}", inner)] if inner else []
    yield ""
    for name, inner in objects:
        yield from (f"### `{name}`", "")
        yield from _inputs(inner, f"{name}.")


def _shown_type(annotation: Any) -> tuple[str, type[Spec] | None]:
    """Returns a type as a table shows it, and the object in it that has a table of its own."""
    kind, around = bare(annotation), "{}"
    while get_origin(kind) in (dict, tuple) and not is_spec(kind):
        inner = bare(get_args(kind)[-1 if get_origin(kind) is dict else 0])
        around = around.format("map({})" if get_origin(kind) is dict else "list({})")
        kind = inner
    if is_spec(kind):
        return f"`{around.format('map' if is_uniform(kind) else 'object')}`", kind
    return f"`{terraform_type(annotation)}`", None


def _shown(default: Any) -> str:
    return f"`{json.dumps(default, ensure_ascii=False)}`"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")

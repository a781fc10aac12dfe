"""The files of a module say to Terraform what has been synthesized, no less and no more."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from commands.tools.cdktf_cli import program
from modules.terraform.arguments import block_names
from modules.terraform.content import KINDS
from modules.terraform.modules import synthesized
from tests.support.project import ROOT
from tests.support.roots import EXAMPLES, PAYMENT, copied_root, module_names
from tests.terraform.conftest import Terraform
from tests.terraform.test_examples import AWS_REGION
from tests.terraform.two_faces import differences


def all_examples(folder: Path) -> Path:
    """Return a root that calls every example, each as a module, beside copies of the modules."""
    examples = [*module_names(), PAYMENT.name]
    for example in examples:
        copied_root(EXAMPLES / example, folder)
    calls = {name: {"source": f"./examples/terraform/{name}"} for name in examples}
    (folder / "main.tf.json").write_text(json.dumps({"module": calls}))
    return folder


def with_synthesized_modules(root: Path) -> Path:
    """Put the modules of a root in Terraform's JSON syntax, as they are synthesized."""
    for name, content in synthesized().items():
        shutil.rmtree(root / "modules" / name)
        (root / "modules" / name).mkdir()
        (root / "modules" / name / "main.tf.json").write_text(json.dumps(content))
    return root


def planned(plan: Mapping[str, Any]) -> dict[str, Any]:
    """Return every argument of every resource, known or not, by the resource's address."""
    return {
        change["address"]: {key: change["change"].get(key) for key in ("after", "after_unknown")}
        for change in plan["resource_changes"]
    }


def configured(part: Any) -> Any:
    """Return a configuration, and of each expression in it what it refers to.

    What an expression is worth stands in the plan; unless it is unknown, which its references tell.
    """
    if isinstance(part, dict):
        # A function of constants has neither.
        if not part or part.keys() & {"references", "constant_value"}:
            return sorted({*part.get("references", [])})
        return {key: configured(value) for key, value in part.items()}
    return [configured(value) for value in part] if isinstance(part, list) else part


def test_the_files_plan_what_was_synthesized(
    terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    files = all_examples(tmp_path / "files")
    roots = (files, with_synthesized_modules(all_examples(tmp_path / "synthesized")))
    plans = []
    for root in roots:
        terraform = Terraform(root, terraform_environment | {"AWS_REGION": AWS_REGION})
        terraform("init", "-input=false")
        terraform("plan", "-input=false", "-out=plan")
        plans.append(json.loads(terraform("show", "-json", "plan")))
    one, other = plans

    assert {address.split(".")[1] for address in planned(one)} == {*module_names(), PAYMENT.name}
    assert differences(planned(one), planned(other), ()) == []
    assert configured(one["configuration"]) == configured(other["configuration"])
    assert one["checks"] == other["checks"]


def test_terraform_would_write_the_files_in_the_same_way(account: dict[str, str]) -> None:
    done = subprocess.run(
        [program(account), "fmt", "-check", "-recursive", "-diff", str(ROOT / "modules")],
        env=account,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "")


def expected(schema: Mapping[str, Any], bodies: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the names of the blocks in bodies, each with those in it, as the provider has them."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for body in bodies:
        dynamic = {
            name: [one["content"] for one in (many if isinstance(many, list) else [many])]
            for name, many in body.get("dynamic", {}).items()
        }
        for name in (body | dynamic).keys() & schema.get("block_types", {}).keys():
            for value in (body.get(name, []), dynamic.get(name, [])):
                found.setdefault(name, []).extend(value if isinstance(value, list) else [value])
    return {
        name: expected(schema["block_types"][name]["block"], inner) for name, inner in found.items()
    }


def test_what_is_written_as_a_block_is_one_to_the_provider(
    terraform_environment: dict[str, str], tmp_path: Path
) -> None:
    terraform = Terraform(copied_root(EXAMPLES / "logs", tmp_path), terraform_environment)
    terraform("init", "-input=false")
    providers = json.loads(terraform("providers", "schema", "-json"))["provider_schemas"].values()
    schemas = {kind: found for one in providers for kind, found in one["resource_schemas"].items()}
    resources = [
        (kind, [*labelled.values()])
        for content in synthesized().values()
        for kind, labelled in content["resource"].items()
        if kind in KINDS
    ]

    wrong = [
        kind
        for kind, bodies in resources
        if block_names(KINDS[kind], bodies) != expected(schemas[kind]["block"], bodies)
    ]

    assert wrong == []
    assert len(resources) > 40

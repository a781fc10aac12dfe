"""What the README shows is what the project does."""

import re
import tomllib
from pathlib import Path

import pytest

from commands.modules.readme import published
from commands.release.changelog import released_ref
from modules.environment.files import read_environments
from modules.language.problems import SpecsError
from modules.terraform.modules import faces
from tests.support.addresses import addresses
from tests.support.environments import payment_specs, payment_stacks, stacks_of
from tests.support.project import copied

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


def block(language: str, containing: str) -> str:
    """The one code block of a language that holds a text."""
    blocks = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    [found] = [text for text in blocks if containing in text]
    return found


def test_the_picture_draws_the_call_graph_of_the_payment_system() -> None:
    picture = block("mermaid", "load-balancer")
    drawn = set(re.findall(r"^\s+([a-z-]+) --> ([a-z-]+)$", picture, re.MULTILINE))
    for spec in payment_specs().values():
        calls = {(name, callee) for name, s in spec.services.items() for callee in s.calls}
        routed = {("load-balancer", name) for name, s in spec.services.items() if s.route}
        assert drawn == calls | routed


def test_the_service_to_add_is_added_to_every_environment_and_moves_nothing(tmp_path: Path) -> None:
    project = copied(tmp_path)
    with (project / "environments/base.toml").open("a") as base:
        base.write(block("toml", "[services.ledger]"))

    for name, stack in stacks_of(project).items():
        before, after = set(addresses(payment_stacks()[name])), set(addresses(stack))
        added = {address for address in after if "ledger" in address}
        assert after - added == before
        assert ("aws_ecs_service.ledger" in added) == (name != "remote-state")


def test_the_service_to_add_works_in_one_environment_s_file(tmp_path: Path) -> None:
    environments = copied(tmp_path) / "environments"
    with (environments / "dev.toml").open("a") as dev:
        dev.write(block("toml", "[services.ledger]"))

    specs = {spec.name: spec for spec in read_environments(environments, {})}

    assert [name for name, spec in specs.items() if "ledger" in spec.services] == ["dev"]
    assert specs["dev"].callee_urls(specs["dev"].services["ledger"]) == {
        "FRAUD_DETECTOR_URL": "http://fraud-detector.payment.local:8080"
    }


def test_the_smallest_environment_is_taken_alone_and_serves_its_one_service(tmp_path: Path) -> None:
    (tmp_path / "test.toml").write_text(block("toml", 'project = "orders"'))

    [spec] = read_environments(tmp_path, {})

    assert (spec.name, spec.region, list(spec.services)) == ("test", "eu-west-1", ["web"])


def test_the_module_to_use_from_terraform_is_the_example_that_is_planned() -> None:
    example = (ROOT / "examples/terraform/network/main.tf").read_text()

    assert block("hcl", 'module "network"') == published(example, released_ref(ROOT))


def test_the_refusal_is_word_for_word_what_a_user_reads(tmp_path: Path) -> None:
    environments = copied(tmp_path) / "environments"
    with (environments / "prod.toml").open("a") as prod:
        prod.write("""
            [services.fraud-detector]
            calls.payment-procesor = "asks"
            cpu_units = 256
            memory_mib = 300
        """)
    with pytest.raises(SpecsError) as refusal:
        read_environments(environments, {})
    assert str(refusal.value) == block("text", "is not sold").strip()


def test_each_folder_on_the_map_is_there_and_no_module_is_missing() -> None:
    on_the_map = set(re.findall(r"`([a-z_/]+/)`", README.partition("## Where things are")[2]))
    assert all((ROOT / folder).is_dir() for folder in on_the_map)
    nouns = {f"modules/{path.parent.name}/" for path in ROOT.glob("modules/*/__init__.py")}
    assert nouns == {folder for folder in on_the_map if folder.startswith("modules/")}


def test_the_modules_that_are_listed_are_those_that_have_a_face() -> None:
    listed = re.findall(r"\[(\w+)\]\(modules/(\w+)/README\.md\)", README)

    assert sorted(listed) == [(face.name, face.name) for face in faces()]


def test_the_prerequisites_are_what_the_commands_demand() -> None:
    versions = dict(re.findall(r"^\| (\w+)[^|]*\| ([\d.]+) or newer", README, re.MULTILINE))
    pipfile = tomllib.loads((ROOT / "Pipfile").read_text())
    assert versions == {
        "Python": pipfile["requires"]["python_version"].removeprefix(">="),
        "Node": re.search(r'"node": ">=(\d+)"', (ROOT / "package.json").read_text())[1],
        "Terraform": payment_specs()["dev"].terraform_version,
    }

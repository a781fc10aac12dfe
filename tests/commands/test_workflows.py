"""The workflows: what they run, may write and tell."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.commands.makefile import PROJECT, make, phony_targets
from tests.commands.projects import with_environments

WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))


TOOLS = "./.github/actions/tools"


TOKEN = {"id-token": "write"}


MATRIX = ["environment", "region", "plan_role_arn", "save_role_arn", "deploy_role_arn"]


AT = (
    "import sys; from pathlib import Path; from commands import __main__ as main; "
    "main.PROJECT = Path(sys.argv[1]); sys.exit(main.main(sys.argv[2:]))"
)


def workflow(name: str) -> dict[str, Any]:
    text = (PROJECT / ".github" / "workflows" / name).read_text()
    content: dict[str, Any] = yaml.safe_load(text)
    return content


def steps(content: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in content["jobs"].values() for step in job.get("steps", [])]


def made(job: dict[str, Any]) -> set[str]:
    return {step["run"] for step in job["steps"] if "run" in step}


def tools() -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((PROJECT / TOOLS / "action.yml").read_text())
    return content


def test_ci_runs_commands_that_anybody_can_run() -> None:
    script = (PROJECT / ".ci" / "run").read_text()

    assert "for target in check test portability bench; do" in script
    assert made(workflow("checks.yml")["jobs"]["checks"]) == {
        "make check",
        "make test",
        "make portability",
        "make bench",
    }


def test_ci_runs_the_fast_tests_on_each_newer_python() -> None:
    job = workflow("checks.yml")["jobs"]["newer-pythons"]
    python = "${{ matrix.python }}"

    assert job["strategy"]["matrix"]["python"] == ["3.12", "3.13"]
    assert made(job) == {"make unit"}
    [install] = [step for step in job["steps"] if step.get("uses") == TOOLS]
    assert install["with"] == {"python-version": python}
    assert job["steps"][-1]["env"] == {"PYTHON": f"python{python}"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_makes_only_what_the_makefile_knows(path: Path) -> None:
    text = path.read_text()
    named = re.findall(r"\bmake ([a-z-]+)", text)

    assert named or "uses: ./.github/workflows/" in text
    assert set(named) <= phony_targets()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_an_action_is_pinned_to_a_commit(path: Path) -> None:
    used = [s["uses"] for s in steps(workflow(path.name)) + tools()["runs"]["steps"] if "uses" in s]

    assert [u for u in used if u != TOOLS and not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", u)] == []


def test_ci_works_with_the_least_versions_that_the_project_names() -> None:
    python = tomllib.loads((PROJECT / "Pipfile").read_text())["requires"]["python_version"]
    node = json.loads((PROJECT / "package.json").read_text())["engines"]["node"]
    versions = {k: v for s in tools()["runs"]["steps"] for k, v in s["with"].items()}

    assert f">={tools()['inputs']['python-version']['default']}" == python
    assert versions["python-version"] == "${{ inputs.python-version }}"
    assert f">={(PROJECT / versions['node-version-file']).read_text().strip()}" == node
    assert versions["terraform_version"] == "1.11.4"
    assert not [s for path in WORKFLOWS for s in steps(workflow(path.name)) if "setup-" in str(s)]


def test_version_managers_choose_the_python_that_the_packages_are_locked_with() -> None:
    python = tomllib.loads((PROJECT / "Pipfile").read_text())["requires"]["python_version"]

    assert f">={(PROJECT / '.python-version').read_text().strip()}" == python


def test_the_checks_see_every_release() -> None:
    jobs = workflow("checks.yml")["jobs"]
    [checkout] = [s for s in jobs["checks"]["steps"] if "checkout@" in s.get("uses", "")]

    assert checkout["with"]["fetch-depth"] == 0
    assert "python -m commands release-check" in make("--dry-run", "check").stdout


def test_a_release_waits_for_the_tag_and_for_all_that_ci_runs() -> None:
    content = workflow("release.yml")
    jobs = content["jobs"]

    # YAML reads the key `on` as the truth value.
    assert content[True] == {"push": {"tags": ["v*"]}}  # type: ignore[index]
    assert jobs["tag"]["steps"][-1]["run"] == (
        'python3 -m commands.release.release_notes "$GITHUB_REF_NAME"'
    )
    assert jobs["checks"]["uses"] == "./.github/workflows/checks.yml"
    assert "workflow_call" in workflow("checks.yml")[True]  # type: ignore[index]
    assert (jobs["checks"]["needs"], jobs["release"]["needs"]) == ("tag", "checks")


def test_only_the_job_that_releases_may_write() -> None:
    content = workflow("release.yml")

    assert content["permissions"] == {}
    assert {name: job["permissions"] for name, job in content["jobs"].items()} == {
        "tag": {"contents": "read"},
        "checks": {"contents": "read"},
        "release": {"contents": "write"},
    }


def test_what_each_job_of_a_change_may_write() -> None:
    may_write: dict[str, dict[str, dict[str, str]]] = {
        "environments.yml": {"list": {}},
        "plan.yml": {"environments": {}, "plan": {**TOKEN, "pull-requests": "write"}},
        "apply.yml": {"environments": {}, "apply": TOKEN},
        "apply-environment.yml": {"save": TOKEN, "apply": TOKEN},
        "drift.yml": {"environments": {}, "drift": {**TOKEN, "issues": "write"}},
    }
    for name, jobs in may_write.items():
        content = workflow(name)
        assert content["permissions"] == {}
        for job, permissions in jobs.items():
            found = content["jobs"][job]["permissions"]
            assert found == {"contents": "read", **permissions}, (name, job)
    assert "permissions" not in workflow("plan.yml")["jobs"]["not-planned"]


def test_the_workflows_go_through_every_environment_that_has_roles(tmp_path: Path) -> None:
    content = workflow("environments.yml")
    [listing] = [step for step in steps(content) if step.get("id") == "list"]
    output, installed = tmp_path / "output", tmp_path / "make"
    project = with_environments(tmp_path / "project", dev='ci.repository = "a/shop"', other="")
    installed.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c '{AT}' '{project}' \"$@\"\n")
    installed.chmod(0o755)
    subprocess.run(
        ["bash", "-e", "-c", listing["run"]],  # As GitHub runs a step.
        cwd=PROJECT,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "GITHUB_OUTPUT": str(output), **listing["env"]},
        check=True,
    )

    [(name, value)] = [line.split("=", 1) for line in output.read_text().splitlines()]
    [entry] = json.loads(value)
    assert name == "environments"
    assert {name for name in entry if name != "stack"} == set(MATRIX)
    for file in ("plan.yml", "apply.yml", "drift.yml"):
        jobs = workflow(file)["jobs"]
        job = jobs[file.removesuffix(".yml")]
        assert jobs["environments"]["uses"] == "./.github/workflows/environments.yml"
        assert job["needs"] == "environments"
        assert job["strategy"]["matrix"] == {
            "include": "${{ fromJSON(needs.environments.outputs.environments) }}"
        }
        used = set(re.findall(r"matrix\.(\w+)", str(job)))
        assert used <= set(MATRIX)


def test_what_is_saved_is_what_waits_for_its_approval_and_is_applied() -> None:
    jobs = workflow("apply-environment.yml")["jobs"]
    save, apply = jobs["save"], jobs["apply"]

    assert save["outputs"] == {"plan": "${{ steps.save.outputs.plan }}"}
    [step] = [step for step in save["steps"] if step.get("id") == "save"]
    assert step["run"] == "make save"
    assert (apply["needs"], apply["environment"]) == ("save", "${{ inputs.environment }}")
    assert apply["steps"][-1]["run"] == "make apply"
    assert apply["steps"][-1]["env"]["PLAN"] == "${{ needs.save.outputs.plan }}"
    assert '-m commands apply "${ENV-}" "${PLAN-}"' in make("--dry-run", "apply", "ENV=live").stdout
    roles = [
        step["with"]["role-to-assume"]
        for job in (save, apply)
        for step in job["steps"]
        if "role-to-assume" in step.get("with", {})
    ]
    assert roles == ["${{ inputs.save_role_arn }}", "${{ inputs.deploy_role_arn }}"]


@pytest.mark.parametrize(
    ("name", "job", "tells"), [("plan", "plan", "comment"), ("drift", "drift", "issue")]
)
def test_people_are_told_even_when_a_plan_has_failed(name: str, job: str, tells: str) -> None:
    before, last = workflow(f"{name}.yml")["jobs"][job]["steps"][-2:]

    assert before["run"] == f"make {name}"
    assert (last["run"], last["if"]) == (f"make {tells}", "${{ !cancelled() }}")
    assert before["env"]["ENV"] == last["env"]["ENV"] == "${{ matrix.environment }}"


def test_a_pull_request_is_either_planned_or_told_why_not() -> None:
    jobs = workflow("plan.yml")["jobs"]
    opposite = {"==": "!=", "!=": "==", "&&": "||", "||": "&&"}

    negated = " ".join(opposite.get(word, word) for word in jobs["plan"]["if"].split())

    assert jobs["not-planned"]["if"] == negated

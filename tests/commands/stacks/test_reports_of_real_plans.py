"""The report of plans that Terraform has made."""

from pathlib import Path

import pytest

from commands.stacks import plan_report
from commands.stacks.plan_report import report
from tests.commands.stacks.real_plans import planned, terraform

FIRST = {
    "resource": {
        "terraform_data": {
            "kept": {"input": "same"},
            "changed": {"input": "before"},
            "replaced": {"input": "same", "triggers_replace": "before"},
            "destroyed": {"input": "same"},
            "old_name": {"input": "same"},
        }
    },
    "output": {"changed": {"value": "before"}, "gone": {"value": "1"}},
}


SECOND = {
    "resource": {
        "terraform_data": {
            "kept": {"input": "same"},
            "changed": {"input": "a secret value"},
            "replaced": {"input": "same", "triggers_replace": "after"},
            "new_name": {"input": "same"},
            "keyed": {"for_each": {"us-east-1a": 1}, "input": "${each.key}"},
        }
    },
    "moved": {"from": "terraform_data.old_name", "to": "terraform_data.new_name"},
    "output": {"changed": {"value": "after"}, "new": {"value": "1"}},
}


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("stack")
    planned(directory, FIRST)
    terraform(directory, "apply", "-input=false", "saved")
    return directory


@pytest.fixture
def stateful_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets Terraform's built-in resource count as one that holds something."""
    monkeypatch.setitem(plan_report.STATEFUL, "terraform_data", "the data")


@pytest.mark.terraform
def test_a_real_plan_is_told_from_the_dangerous_to_the_harmless(
    deployed: Path, stateful_data: None
) -> None:
    assert (
        report("shop-dev", planned(deployed, SECOND))
        == """\
## Plan of shop-dev

**Look here first: 2 stateful resources would be replaced or destroyed.**

| Address | Action | Because of | What is lost |
|---|---|---|---|
| `terraform_data.destroyed` | destroy | no resource config | the data |
| `terraform_data.replaced` | replace | triggers_replace | the data |

**1 to replace, 1 to destroy, 1 to change, 1 to add.**

### To replace

- `terraform_data.replaced`: triggers_replace

### To destroy

- `terraform_data.destroyed`: no resource config

### To change

- `terraform_data.changed`: input, output

### To add

- `terraform_data.keyed["us-east-1a"]`

### To move: only the address changes

- `terraform_data.old_name` is now `terraform_data.new_name`

### Outputs

- `changed`: changed
- `gone`: gone
- `new`: new
"""
    )


@pytest.mark.terraform
def test_a_real_plan_without_changes_says_so(deployed: Path, stateful_data: None) -> None:
    assert (
        report("shop-dev", planned(deployed, FIRST))
        == """\
## Plan of shop-dev

No stateful resource would be replaced or destroyed.

**No resource changes.**
"""
    )

"""`make bench`: what it measures, and what it writes."""

import json
import os
import sys
from pathlib import Path

import pytest

from commands.bench import empty_tests, family, report
from commands.bench.bench import BESIDE, COUNTS, ROUNDS, UNIT, _jobs
from commands.bench.measure import Measure, measure, median, memory
from commands.bench.program import environment
from commands.bench.report import BEGIN, END, tables, write
from commands.tools.errors import CommandError
from modules.environment.spec import MAX_SERVICES

ROOT = Path(__file__).parents[3]

HUNGRY = (
    "import subprocess, sys, time; eaten = bytearray(60_000_000); "
    "subprocess.run([sys.executable, '-c', "
    "'import time; eaten = bytearray(60_000_000); time.sleep(0.6)'])"
)


def test_memory_is_that_of_the_whole_tree_and_time_that_of_the_wall(tmp_path: Path) -> None:
    took = measure([sys.executable, "-c", HUNGRY], cwd=tmp_path, env=os.environ)

    assert 120 < took.memory < 300
    assert 0.6 < took.wall < 10
    assert 0 < took.cpu < took.wall + 5


def test_a_program_that_fails_is_said_with_its_complaint(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="went wrong"):
        measure([sys.executable, "-c", "raise SystemExit('went wrong')"], cwd=tmp_path, env={})


def test_a_process_that_is_gone_has_no_memory() -> None:
    assert memory(2**22 + 1) == 0


def test_each_figure_has_a_median_of_its_own() -> None:
    runs = [Measure(1, 9, 5), Measure(2, 8, 6), Measure(9, 1, 7)]

    assert median(runs) == Measure(2, 8, 6)


@pytest.mark.parametrize("count", COUNTS)
def test_the_services_that_are_measured_come_in_threes(count: int) -> None:
    spec = environment(count)

    assert len(spec.services) == count
    routed = [name for name, service in spec.services.items() if service.route]
    calls = sum(len(service.calls) for service in spec.services.values())
    assert (len(routed), calls) == (-(-count // 3), count // 3 * 3 + (count % 3 == 2))
    assert all(service.scaling for service in spec.services.values())


def test_nearly_as_many_services_are_measured_as_an_environment_may_have() -> None:
    """More, behind several load balancers, are planned in tests/terraform/test_many_routes.py."""
    assert COUNTS[-1] == 200 < MAX_SERVICES


@pytest.mark.parametrize("count", BESIDE)
def test_a_team_stands_beside_as_many_services(count: int, tmp_path: Path) -> None:
    family.main(count, tmp_path / "out")

    [stack] = (tmp_path / "out" / "stacks").iterdir()
    written = json.loads((stack / "cdk.tf.json").read_text())
    assert (stack.name, len(written["resource"]["aws_ecs_service"])) == (family.STACK, 3)
    told = family.parameters(count)
    for found in written["data"]["aws_ssm_parameters_by_path"].values():
        path = found["path"].removeprefix("/stacks/bench/all/")
        assert any(name.startswith(f"{path}/") for name in told), path
    [asked] = written["data"]["aws_ssm_parameters_by_path"]["asks"]["lifecycle"]["postcondition"]
    assert json.dumps(told["members/team/asks"]) in asked["condition"]
    groups = [groups for name, groups in told.items() if name.startswith("services/")]
    assert sum(map(len, groups)) == count
    assert all(len(json.dumps(group)) < 4096 for group in told.values())


def test_ours_and_the_plain_program_are_run_in_turn() -> None:
    jobs = {job.name: job for job in _jobs(ROOT, (3,), ROUNDS, "tests", (10,))}

    assert [*jobs] == ["app", "app, plain", "unit", "unit, empty", "3", "3, plain", "beside 10"]
    assert jobs["app"].arguments == jobs["app, plain"].arguments
    assert jobs["app"].rounds == jobs["app, plain"].rounds == ROUNDS
    unit = (*UNIT, "tests")
    assert jobs["unit, empty"].arguments[: len(unit)] == jobs["unit"].arguments == unit
    assert jobs["3, plain"].variables == {"EAGER_BINDINGS": "1"}


MEASURED = {
    "app": Measure(1.5, 1.6, 250),
    "app, plain": Measure(15, 16, 1000),
    "plan": Measure(6, 6, 600),
    "unit": Measure(3, 3, 300),
    "unit, empty": Measure(2, 2, 90),
    "3": Measure(1, 1, 240),
    "3, plain": Measure(12, 12, 960),
    "200": Measure(5, 5, 350),
    "200, plain": Measure(20, 20, 1400),
    "beside 10": Measure(1.0, 1, 200),
    "beside 200": Measure(1.5, 2, 200),
    "plan, beside 10": Measure(4.0, 4, 500),
    "plan, beside 200": Measure(4.2, 4, 500),
}


def test_under_the_plugin_no_test_and_no_fixture_runs(tmp_path: Path) -> None:
    test = tmp_path / "test_wrong.py"
    test.write_text(
        "import pytest\n"
        "@pytest.fixture\n"
        "def broken(): raise AssertionError\n"
        "def test_wrong(broken): raise AssertionError\n"
    )
    arguments = ["-q", f"--rootdir={tmp_path}", "-p", "no:cacheprovider", str(test)]

    assert pytest.main(arguments) == pytest.ExitCode.TESTS_FAILED
    assert pytest.main(arguments, plugins=[empty_tests]) == pytest.ExitCode.OK


def test_each_row_is_a_ratio() -> None:
    lines = tables(MEASURED, (3, 200), (10, 200), "here").splitlines()

    assert "Measured: here." in lines
    assert (
        "| `terraform plan` of 3 services, against the local AWS | 6.0 s | 6.0 s | 600 MB | 4.0 |"
        in lines
    )
    assert "| all unit tests | 3.0 s | 3.0 s | 300 MB | 2.0 |" in lines
    assert "| 200 | 5.0 s | 5.0 s | 350 MB | 5.0 | 0.25 | 0.25 |" in lines
    assert "| all stacks, wall, to plain imports | 0.100 | 0.1 |" in lines
    assert "| 200 services to 3, wall | 5.0 | 4 |" in lines
    assert "| 10 services | 4.0 s | 1.0 s | 1.00 | 1.00 |" in lines
    assert "| 200 services | 4.2 s | 1.5 s | 1.05 | 1.50 |" in lines
    assert "| a team's plan on 200 services to 10, wall | 1.05 | 1.1 |" in lines
    assert "Each further service costs 20 ms: 2.0 % of a synthesis of 3 services." in lines
    assert lines[lines.index("xychart-beta") + 4 :][:2] == [
        "  line [12.0, 20.0]",
        "  line [1.0, 5.0]",
    ]


def test_the_words_around_the_figures_stay(tmp_path: Path) -> None:
    page = tmp_path / report.PAGE
    page.parent.mkdir()
    page.write_text(f"before\n{BEGIN}old\n{END}after\n")

    write(tmp_path, "new\n")

    assert page.read_text() == f"before\n{BEGIN}new\n{END}after\n"


def test_a_page_without_marks_is_not_written_over(tmp_path: Path) -> None:
    page = tmp_path / report.PAGE
    page.parent.mkdir()
    page.write_text("mine\n")

    with pytest.raises(CommandError, match="marks"):
        write(tmp_path, "new\n")

    assert page.read_text() == "mine\n"

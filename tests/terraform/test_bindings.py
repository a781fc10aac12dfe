"""What is synthesized does not depend on how the bindings are loaded."""

import filecmp
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from modules.bindings.lazy import EAGER
from tests.support.environments import ROOT, payment_stacks
from tests.support.everything import everything, everything_with
from tests.support.project import copied
from tests.terraform.conftest import write_app


def differences(one: Path, other: Path) -> list[str]:
    """Return the files of one app that are not in the other, byte for byte."""
    files = [path.relative_to(one) for path in one.rglob("*") if path.is_file()]
    _, differing, missing = filecmp.cmpfiles(one, other, files, shallow=False)
    written = {path.parent.name for path in files if path.name == "cdk.tf.json"}
    assert written == set(payment_stacks())
    assert {path.name for path in files} == {"manifest.json", "cdk.tf.json"}
    return [*differing, *missing]


def test_every_stack_and_every_module_is_the_same_with_plain_imports() -> None:
    assert EAGER not in os.environ
    assert everything_with(**{EAGER: "1"}) == everything()


def test_two_processes_may_fill_an_empty_cache_of_packages_at_the_same_time(
    payment_project: Path, written_app: Path, tmp_path: Path
) -> None:
    def write(name: str) -> Path:
        cache = {"JSII_RUNTIME_PACKAGE_CACHE_ROOT": str(tmp_path / "cache")}
        return write_app(tmp_path / name, project=payment_project, **cache)

    with ThreadPoolExecutor() as together:
        for outdir in together.map(write, ("one", "other")):
            assert differences(outdir, written_app) == []
    assert list((tmp_path / "cache").rglob("*.json"))


def test_without_a_cache_of_packages_the_files_are_the_same(
    payment_project: Path, written_app: Path, tmp_path: Path
) -> None:
    cache = {"JSII_RUNTIME_PACKAGE_CACHE": "disabled"}

    written = write_app(tmp_path / "out", project=payment_project, **cache)

    assert differences(written, written_app) == []


def test_the_folder_of_the_project_may_have_spaces_in_its_path(
    written_app: Path, tmp_path: Path
) -> None:
    project = copied(tmp_path)
    assert " " in str(project)
    shutil.copytree(ROOT / "modules", project / "modules")

    written = write_app(project / "cdktf.out", project=project)

    assert differences(written, written_app) == []

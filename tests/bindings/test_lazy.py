"""The bindings are loaded lazily, and what the user has set up is respected."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from modules.bindings import lazy
from modules.bindings.generation import CDKTN, chosen

Load = Callable[..., str]
PROVIDER = chosen().provider
OPTION = f'--require "{lazy.HOOK.as_posix()}"'
BANNER = "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NODE_OPTIONS", BANNER, lazy.EAGER):
        # Set first, so that what a test sets is undone as well.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def test_this_very_run_has_loaded_only_what_the_platform_uses() -> None:
    from modules.bindings import aws  # what is measured

    package = sys.modules[PROVIDER]
    loaded = [name for name in sys.modules if name.startswith(f"{PROVIDER}.")]
    available = [path for path in Path(package.__path__[0]).iterdir() if path.is_dir()]
    assert package.__doc__ == "The AWS bindings, each submodule loaded when it is used."
    # A class is in a module beside its private one; two are not of a resource.
    assert len(loaded) <= 2 * len(aws.__all__) + 4 < 1000 < len(available)


def test_node_preloads_the_hook() -> None:
    lazy.prepare()

    assert os.environ["NODE_OPTIONS"] == OPTION
    assert lazy.HOOK.is_file()


def test_where_the_hook_is_missing_node_starts_without_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lazy, "HOOK", tmp_path / "gone.cjs")

    lazy.prepare()

    assert "NODE_OPTIONS" not in os.environ


def test_options_that_the_user_gave_to_node_stay_in_front(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE_OPTIONS", "--max-old-space-size=4096")

    lazy.prepare()

    assert os.environ["NODE_OPTIONS"] == f"--max-old-space-size=4096 {OPTION}"


def test_a_hook_may_need_a_further_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE_OPTIONS", OPTION)

    lazy.preload(lazy.HOOK, flag="--preserve-symlinks")

    assert os.environ["NODE_OPTIONS"] == f"{OPTION} --preserve-symlinks {OPTION}"


def test_preparing_twice_adds_nothing() -> None:
    lazy.prepare()
    once, package = os.environ["NODE_OPTIONS"], sys.modules[PROVIDER]

    lazy.prepare()

    assert os.environ["NODE_OPTIONS"] == once
    assert sys.modules[PROVIDER] is package


def test_the_user_can_switch_both_hooks_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(lazy.EAGER, "1")
    monkeypatch.delitem(sys.modules, PROVIDER)

    lazy.prepare()

    assert "NODE_OPTIONS" not in os.environ
    assert PROVIDER not in sys.modules


def test_the_packages_of_cdktn_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy, "chosen", lambda: CDKTN)
    monkeypatch.delitem(sys.modules, CDKTN.provider, raising=False)

    lazy.prepare()

    assert "NODE_OPTIONS" in os.environ
    assert CDKTN.provider not in sys.modules


@pytest.mark.parametrize("missing", ["no_such_package", "tomllib._re"])
def test_a_provider_that_is_not_installed_or_no_package_is_left_alone(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, missing, raising=False)

    lazy.install_bare_package(missing)

    assert missing not in sys.modules


def test_a_bare_package_finds_its_submodules_without_running_its_own_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "slow_package"
    package.mkdir()
    (package / "__init__.py").write_text("raise AssertionError('ran')")
    (package / "part.py").write_text("VALUE = 1")
    monkeypatch.syspath_prepend(tmp_path)

    lazy.install_bare_package("slow_package")
    try:
        from slow_package.part import VALUE

        assert VALUE == 1
        assert sys.modules["slow_package"].__file__ == str(package / "__init__.py")
    finally:
        for name in ("slow_package", "slow_package.part"):
            sys.modules.pop(name, None)


def test_the_banner_is_silenced_for_one_version_of_node_unless_the_user_says_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lazy.prepare()
    assert os.environ[BANNER] == "20"

    monkeypatch.setenv(BANNER, "")
    lazy.prepare()
    assert os.environ[BANNER] == ""


@pytest.fixture
def provider(tmp_path: Path) -> Path:
    """The JavaScript of a provider, as it is published."""
    library = tmp_path / "node modules" / "provider-aws" / "lib"
    library.mkdir(parents=True)
    (library / "index.js").write_text('module.exports = "every resource"')
    (library / "lazy-index.js").write_text('module.exports = "lazy"')
    return library


@pytest.fixture
def loaded_by_node(monkeypatch: pytest.MonkeyPatch) -> Load:
    """Says what Node gets for a module, with the hook as Python sets it."""

    def load(module: Path, *, hook: Path = lazy.HOOK) -> str:
        monkeypatch.setattr(lazy, "HOOK", hook)
        lazy.prepare()
        script = "console.log(require(process.argv[1]))"
        return subprocess.check_output(["node", "-e", script, module], text=True).strip()

    return load


def test_node_loads_the_lazy_index_of_the_provider(provider: Path, loaded_by_node: Load) -> None:
    assert loaded_by_node(provider / "index.js") == "lazy"


def test_the_hook_works_below_a_folder_with_spaces(
    provider: Path, tmp_path: Path, loaded_by_node: Load
) -> None:
    hook = tmp_path / "a folder with spaces" / lazy.HOOK.name
    hook.parent.mkdir()
    shutil.copy(lazy.HOOK, hook)

    assert loaded_by_node(provider / "index.js", hook=hook) == "lazy"


def test_a_provider_without_a_lazy_index_loads_as_before(
    provider: Path, loaded_by_node: Load
) -> None:
    (provider / "lazy-index.js").unlink()

    assert loaded_by_node(provider / "index.js") == "every resource"


def test_other_modules_load_as_before(tmp_path: Path, loaded_by_node: Load) -> None:
    library = tmp_path / "provider-google" / "lib"
    library.mkdir(parents=True)
    (library / "index.js").write_text('module.exports = "every resource"')
    (library / "lazy-index.js").write_text('module.exports = "lazy"')

    assert loaded_by_node(library / "index.js") == "every resource"

"""Which generation of the bindings is used, and how it answers for the names of cdktf."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from modules.bindings import generation
from modules.bindings.generation import CDKTF, Generation, Renamed, choose, chosen

NEW = Generation("new_core", "new_provider")
OLD = Generation("old_core", "old_provider")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose packages can be imported."""
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def install(site: Path, *packages: str) -> None:
    for name in packages:
        (site / name).mkdir()
        (site / name / "__init__.py").write_text(f"NAME = {name!r}")
        (site / name / "part.py").write_text(f"from {name} import NAME\nclass Part: pass")
    importlib.invalidate_caches()


@pytest.fixture
def _renamed(site: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The old names, answered by the new packages."""
    install(site, *NEW)
    answers = Renamed(dict(zip(OLD, NEW, strict=True)))
    monkeypatch.setattr(sys, "meta_path", [answers, *sys.meta_path])
    yield
    for name in [n for n in sys.modules if n.partition(".")[0] in {*OLD, *NEW}]:
        del sys.modules[name]


def test_here_cdktf_is_installed_and_answers_for_itself() -> None:
    assert chosen() == CDKTF
    assert not [finder for finder in sys.meta_path if isinstance(finder, Renamed)]


@pytest.mark.parametrize(
    ("packages", "expected"), [(OLD, OLD), (NEW, NEW), ((*NEW, *OLD), OLD), ((*NEW, OLD[0]), NEW)]
)
def test_the_first_whole_generation_is_chosen(
    packages: tuple[str, ...], expected: Generation, site: Path
) -> None:
    install(site, *packages)

    assert choose(OLD, NEW) == expected


@pytest.mark.parametrize("packages", [(), (OLD.core, NEW.provider), (NEW.core, OLD.provider)])
def test_a_core_and_a_provider_of_two_generations_are_never_mixed(
    packages: tuple[str, ...], site: Path
) -> None:
    install(site, *packages)

    with pytest.raises(ImportError, match="old_core with old_provider, or new_core with new_prov"):
        choose(OLD, NEW)


@pytest.mark.usefixtures("_renamed")
def test_both_names_lead_to_the_same_module() -> None:
    old, new = (importlib.import_module(f"{name}.part") for name in (OLD.provider, NEW.provider))

    assert old is new
    assert importlib.import_module(OLD.core) is importlib.import_module(NEW.core)
    assert (new.__name__, new.NAME) == ("new_provider.part", "new_provider")


@pytest.mark.usefixtures("_renamed")
def test_a_module_keeps_what_it_says_of_itself() -> None:
    old = importlib.import_module(f"{OLD.provider}.part")

    assert old.__spec__
    assert old.__spec__.name == "new_provider.part"
    assert old.__spec__.origin == old.__file__


@pytest.mark.usefixtures("_renamed")
def test_what_is_missing_under_the_new_name_is_missing_under_the_old() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"new_provider\.nothing"):
        importlib.import_module(f"{OLD.provider}.nothing")


@pytest.mark.usefixtures("_renamed")
def test_other_names_are_left_alone() -> None:
    with pytest.raises(ModuleNotFoundError, match="old_core_of_others"):
        importlib.import_module("old_core_of_others")


def test_where_only_the_continuation_is_installed_it_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(generation, "choose", lambda *known: known[-1])
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])

    assert chosen.__wrapped__() == generation.CDKTN
    assert isinstance(sys.meta_path[0], Renamed)

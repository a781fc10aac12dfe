"""A layer imports only from the layers below it and from itself."""

from __future__ import annotations

import ast

from tests.house.sources import ROOT, Source, imports, parse, sources

LAYERS = (
    {"language"},
    {"bindings", "controls"},
    {"frame"},
    {"iam"},
    {"bucket", "encryption", "rotation"},
    {"logs", "remote_state"},
    {"network"},
    {
        "alarms",
        "cache",
        "ci",
        "cluster",
        "database",
        "file_system",
        "load_balancer",
        "queue",
        "secrets",
        "table",
        "topic",
    },
    {"network_load_balancer", "task"},
    {"service"},
    {"job"},
    {"environment", "platform"},
    {"terraform"},
)
"""The folders of `modules`, lowest layer first. Folders of a layer do not import each other."""

DOORS = {"cdktf", "cdktf_cdktf_provider_aws", "cdktn", "cdktn_provider_aws", "constructs", "jsii"}
"""What nobody but `bindings` opens."""


VALUES = {"BaseValue", "Conditions", "Expressible", "Expression", "Lists", "Value"}
TYPE_TESTS = {"isinstance", "issubclass"}
"""A test of a type that everything but the language leaves to the methods of `Value`."""


def layer(folder: str) -> int:
    (number,) = (n for n, folders in enumerate(LAYERS) if folder in folders)
    return number


def folders_seen(source: Source) -> set[str]:
    parts = [name.split(".") for name in imports(source.tree)]
    return {part[1] for part in parts if part[0] == "modules" and len(part) > 1}


def test_every_folder_has_its_layer() -> None:
    folders = {path.parent.name for path in (ROOT / "modules").glob("*/__init__.py")}

    assert sorted(folders) == sorted(folder for names in LAYERS for folder in names)


def test_a_file_imports_from_below_or_from_its_own_folder() -> None:
    in_folders = [source for source in sources() if source.path.count("/") > 1]

    assert {
        (source.path, name)
        for source in in_folders
        for name in folders_seen(source) - {source.folder}
        if layer(name) >= layer(source.folder)
    } == set()


def test_only_bindings_opens_the_door_to_cdktf() -> None:
    assert {
        (source.path, name)
        for source in sources()
        if source.folder != "bindings"
        for name in imports(source.tree)
        if name.split(".")[0] in DOORS
    } == set()


def test_an_import_is_absolute() -> None:
    assert {
        (source.path, name)
        for source in sources()
        for name in imports(source.tree)
        if name.startswith(".")
    } == set()


def test_only_the_language_asks_whether_something_is_a_value() -> None:
    assert {
        (source.path, name.id)
        for source in sources()
        if source.folder != "language"
        for call in ast.walk(source.tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in TYPE_TESTS
        for name in ast.walk(call.args[-1])
        if isinstance(name, ast.Name) and name.id in VALUES
    } == set()


def test_importing_a_package_imports_nothing_else() -> None:
    packages = [source for source in sources() if source.path.endswith("/__init__.py")]

    assert [source.path for source in packages if list(imports(source.tree))] == []
    assert "modules/__init__.py" in {source.path for source in packages}


def test_nobody_imports_main_and_main_decides_nothing() -> None:
    main = parse(ROOT / "main.py")
    (function,) = (node for node in main.tree.body if isinstance(node, ast.FunctionDef))

    assert not [s.path for s in sources() if "main" in set(imports(s.tree))]
    assert not [node for node in ast.walk(function) if isinstance(node, ast.If | ast.IfExp)]

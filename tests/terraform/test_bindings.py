"""What is synthesized does not depend on how the bindings are loaded."""

import filecmp
from pathlib import Path

from tests.terraform.conftest import write_app


def test_lazily_and_eagerly_loaded_bindings_write_the_same_files(
    written_app: Path, tmp_path: Path
) -> None:
    eager = write_app(tmp_path / "cdktf.out", EAGER_BINDINGS="1")

    files = [path.relative_to(eager) for path in eager.rglob("*") if path.is_file()]
    _, differing, missing = filecmp.cmpfiles(eager, written_app, files, shallow=False)
    assert {path.name for path in files} == {"manifest.json", "cdk.tf.json"}
    assert (differing, missing) == ([], [])

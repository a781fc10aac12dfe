"""A Terraform that cannot apply a stack is refused."""

import os
from pathlib import Path

import pytest

from commands.stacks.terraform_version import require_terraform
from commands.tools.cdktf_cli import Cdktf
from commands.tools.errors import CommandError


@pytest.mark.parametrize(
    ("found", "is_enough"), [("1.11.4", True), ("2.0.0", True), ("1.9", False)]
)
def test_a_terraform_that_is_too_old_is_told_with_the_way_out(
    found: str, is_enough: bool, tmp_path: Path
) -> None:
    terraform = tmp_path / "terraform"
    terraform.write_text(f"""#!/bin/sh\necho '{{"terraform_version": "{found}"}}'\n""")
    terraform.chmod(0o755)
    env = {"PATH": f"{tmp_path}{os.pathsep}{os.defpath}"}
    cdktf = Cdktf(tmp_path, tmp_path / "out", env)

    if is_enough:
        require_terraform(cdktf, "shop-dev", "1.11")
        return
    with pytest.raises(CommandError, match=r"1\.9 is too old; get 1\.11 or newer"):
        require_terraform(cdktf, "shop-dev", "1.11")

"""The commands of the Makefile: complete, and all that CI runs."""

import re

import pytest

from tests.commands.makefile import PROJECT, make, phony_targets


def test_help_has_a_line_for_every_command() -> None:
    listed = re.findall(r"^make ([a-z-]+) +\S", make("help").stdout, re.MULTILINE)

    assert sorted(listed) == sorted(phony_targets())


def test_make_alone_helps() -> None:
    assert make().stdout == make("help").stdout


def test_every_command_that_help_lists_can_be_made() -> None:
    for target in phony_targets():
        assert make("--dry-run", target).returncode == 0, target


def test_the_fast_tests_leave_out_the_slow_floors() -> None:
    assert '-m "not terraform and not local_aws"' in make("--dry-run", "unit").stdout


@pytest.mark.parametrize("target", ["demo", "plan", "deploy", "destroy", "quotas"])
def test_a_command_on_one_environment_is_given_its_name(target: str) -> None:
    assert f'-m commands {target} "${{ENV-}}"' in make("--dry-run", target, "ENV=live").stdout


def test_the_stamp_of_an_installation_is_its_last_step() -> None:
    recipes = re.findall(
        r"^\S+/\.installed\S*:.*\n((?:\t.*\n)+)", (PROJECT / "Makefile").read_text(), re.M
    )

    assert len(recipes) == 4
    assert all(recipe.splitlines()[-1] == '\t@touch "$@"' for recipe in recipes)

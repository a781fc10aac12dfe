"""Credentials, environment and state are of one account, or nothing is planned."""

from typing import Any

import pytest

from commands.stacks.account import (
    Caller,
    require_account_of_state,
    require_right_account,
)
from commands.tools.errors import CommandError
from tests.support.environments import environment

PROD, DEV = "111122223333", "444455556666"
CALLER = Caller(DEV, f"arn:aws:iam::{DEV}:user/me")
STATE: dict[str, Any] = {"bucket": "shop-state", "region": "eu-west-1"}
ROLE = {"assume_role": {"role_arn": f"arn:aws:iam::{PROD}:role/state"}}


def refusal(spec: dict[str, Any], state: dict[str, Any]) -> str:
    """Return what is said; nothing where the command goes on."""
    try:
        require_right_account("shop-test", CALLER, environment(spec), STATE | state)
    except CommandError as error:
        return str(error)
    return ""


def test_credentials_of_another_account_are_refused_with_both_ids() -> None:
    assert refusal({"account_id": PROD}, {}) == (
        "shop-test\n"
        f"  - account_id: the environment is in account {PROD}, the credentials are of account "
        f"{DEV} as {CALLER.arn}; choose the credentials of that account, for instance with "
        "AWS_PROFILE"
    )


def test_a_state_bucket_of_another_account_is_refused_with_both_ids() -> None:
    message = refusal({"account_id": DEV}, {"allowed_account_ids": [PROD]})

    assert f"state bucket: shop-state is in account {PROD}, as backend.tf.json says" in message
    assert f"account {DEV} as" in message


@pytest.mark.parametrize(
    ("spec", "state"),
    [
        ({"account_id": DEV}, {}),
        ({"account_id": None, "disposable": True}, {}),
        ({"account_id": DEV}, {"allowed_account_ids": [PROD, DEV]}),
        ({"account_id": DEV}, {"allowed_account_ids": [PROD], **ROLE}),
        ({"account_id": PROD, "deploy_role_arn": f"arn:aws:iam::{PROD}:role/deploy"}, {}),
    ],
)
def test_the_right_account_or_a_role_in_it_goes_on(
    spec: dict[str, Any], state: dict[str, Any]
) -> None:
    assert refusal(spec, state) == ""


def refusal_of_state(account_ids: list[str | None], state: dict[str, Any]) -> str:
    """Return why the bucket of the state is not made; an empty text if it is."""
    specs = [environment({"account_id": account, "disposable": True}) for account in account_ids]
    try:
        require_account_of_state("remote-state", CALLER, specs, STATE | state)
    except CommandError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("account_ids", "state", "named"),
    [
        ([PROD], {}, f"{PROD}, as the environments' account_id says"),
        ([PROD, "222233334444"], {}, f"{PROD} or 222233334444, as the environments'"),
        ([DEV], {"allowed_account_ids": [PROD]}, f"{PROD}, as backend.tf.json says"),
    ],
)
def test_the_bucket_itself_is_made_in_an_account_that_somebody_named(
    account_ids: list[str | None], state: dict[str, Any], named: str
) -> None:
    said = refusal_of_state(account_ids, state)

    assert f"shop-state is in account {named}" in said
    assert f"the credentials are of account {DEV}" in said


@pytest.mark.parametrize(
    ("account_ids", "state"), [([], {}), ([PROD, DEV], {}), ([PROD], ROLE), ([None], {})]
)
def test_where_the_account_is_right_or_unknown_the_bucket_is_made(
    account_ids: list[str | None], state: dict[str, Any]
) -> None:
    assert refusal_of_state(account_ids, state) == ""

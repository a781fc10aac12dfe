"""Reading `backend.tf.json`: where the state of all environments is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from modules.environment.files import read_state, state_bucket
from modules.environment.stack import EnvironmentStack
from modules.language.problems import SpecError
from tests.support.environments import STATE, app, environment
from tests.support.synthesized import Synthesized

SETTINGS = {"bucket": "shop-state", "region": "eu-west-1"}


def write(path: Path, s3: Any) -> Path:
    file = path / "backend.tf.json"
    file.write_text(json.dumps({"terraform": {"backend": {"s3": s3}}}))
    return file


def complaint(path: Path) -> str:
    with pytest.raises(SpecError) as error:
        read_state(path)
    return str(error.value)


def bucket_complaint(**settings: Any) -> str:
    with pytest.raises(SpecError) as error:
        state_bucket(settings)
    return str(error.value)


def test_the_settings_are_given_on_as_they_are(tmp_path: Path) -> None:
    role = {"role_arn": "arn:aws:iam::123456789012:role/state"}
    settings = SETTINGS | {"use_lockfile": True, "assume_role": role, "//": "a comment"}

    del settings["//"]
    assert read_state(write(tmp_path, settings | {"//": "a comment"})) == settings
    found = state_bucket(settings)
    assert (found.bucket, found.region) == ("shop-state", "eu-west-1")
    assert found.assume_role
    assert found.assume_role.role_arn == role["role_arn"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"key": "x"}, "key: remove it; each stack has a state of its own, under a key"),
        ({"use_lockfil": True}, 'did you mean "use_lockfile"?'),
        ({"access_key": "AKIA"}, "access_key: is a credential in a file; remove it"),
        ({"encrypt": False}, "encrypt: false is refused"),
        ({"use_lockfile": False}, "use_lockfile: false is refused"),
        ({"bucket": "xn--food"}, 'bucket: "xn--food" begins or ends as S3 keeps'),
        ({"max_retries": {"a": 1}}, 'max_retries: {"a": 1} is not a whole number'),
    ],
)
def test_each_setting_is_judged(tmp_path: Path, settings: dict[str, Any], message: str) -> None:
    assert message in complaint(write(tmp_path, SETTINGS | settings))


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    found = complaint(write(tmp_path, {"key": "x", "bucket": "Food", "profile": "me"}))

    for name in ("key", "bucket", "profile", "region"):
        assert f"  - {name}: " in found


@pytest.mark.parametrize(
    ("data", "other"),
    [
        ({"terraform": {"backend": {"s3": SETTINGS, "gcs": {}}}}, "gcs"),
        ({"terraform": {"backend": {"s3": SETTINGS}, "required_version": "1"}}, "required_version"),
        ({"terraform": {"backend": {"s3": SETTINGS}}, "provider": {}}, "provider"),
    ],
)
def test_nothing_stands_beside_the_backend(tmp_path: Path, data: Any, other: str) -> None:
    file = tmp_path / "backend.tf.json"
    file.write_text(json.dumps(data))

    assert complaint(file) == (
        f"backend.tf.json:\n  - {other}: is not read; write nothing but terraform.backend.s3 there"
    )


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    message = complaint(tmp_path / "backend.tf.json")

    assert message.startswith(
        "backend.tf.json:\n  - cannot be read as JSON: [Errno 2] No such file"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Expecting value: line 1 column 1 (char 0)"),
        (b"{\n  a", "Expecting property name enclosed in double quotes: line 2 column 3 (char 4)"),
        (b'{"a": NaN}', "NaN is no JSON; write a number"),
        (b'{"a": -Infinity}', "-Infinity is no JSON; write a number"),
        (b'{"a": 1, "a": 2}', '"a" is given twice; remove one of them'),
        (
            b"[" * 3000 + b"]" * 3000,
            "tables or lists lie in each other more than 32 deep; no field does",
        ),
        (b'"\xfc"', "byte 1 is not of UTF-8; save it as UTF-8"),
    ],
)
def test_a_file_that_is_no_json_is_said_with_its_place(
    tmp_path: Path, content: bytes, message: str
) -> None:
    file = tmp_path / "backend.tf.json"
    file.write_bytes(content)

    assert complaint(file) == f"backend.tf.json:\n  - cannot be read as JSON: {message}"


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        "text",
        {"terraform": {}},
        {"terraform": {"backend": []}},
        {"terraform": {"backend": {"gcs": {}}}},
        {"terraform": {"backend": {"s3": "bucket, region"}}},
    ],
)
def test_json_without_the_backend_is_refused(tmp_path: Path, data: Any) -> None:
    file = tmp_path / "backend.tf.json"
    file.write_text(json.dumps(data))

    assert complaint(file) == (
        "backend.tf.json:\n"
        "  - holds no table terraform.backend.s3; write one with bucket and region"
    )


def test_bucket_and_region_are_required() -> None:
    assert bucket_complaint(use_lockfile=True) == (
        "backend.tf.json:\n  - bucket: is required\n  - region: is required"
    )
    assert bucket_complaint(region="eu-west-1") == "backend.tf.json:\n  - bucket: is required"
    assert bucket_complaint(bucket="shop-state") == "backend.tf.json:\n  - region: is required"


def test_bucket_and_region_are_what_aws_calls_so() -> None:
    assert bucket_complaint(bucket="Shop.State", region="Ireland") == (
        "backend.tf.json:\n"
        '  - bucket: "Shop.State": write lower-case letters, digits and hyphens, as S3 takes them\n'
        '  - region: "Ireland": write a region\'s code such as eu-west-1'
    )


@pytest.mark.parametrize(
    "own",
    [
        {"allowed_account_ids": ["444455556666"]},
        {"assume_role": {"role_arn": "arn:aws:iam::444455556666:role/state"}},
    ],
)
def test_a_state_with_an_account_of_its_own_is_not_in_that_of_the_environment(
    own: dict[str, Any],
) -> None:
    stack = EnvironmentStack(app(), spec=environment(), state={**STATE, **own})

    found = Synthesized.of(stack).json
    state = found["terraform"]["backend"]["s3"]
    assert {name: state.get(name) for name in ("allowed_account_ids", "assume_role")} == {
        "allowed_account_ids": None,
        "assume_role": None,
        **own,
    }
    assert found["provider"]["aws"][0]["allowed_account_ids"] == ["123456789012"]

"""How an image is named, and whose repository of ECR it is in."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from modules.language.functions import captures, matches
from modules.language.patterns import Matches, refuses
from modules.language.value import Value

DEFAULT_IMAGE = "public.ecr.aws/nginx/nginx-unprivileged:stable-alpine"

_TAG = r":[A-Za-z0-9_][A-Za-z0-9._-]{0,127}"
_DIGEST = r"@sha256:[0-9a-f]{64}"
_REPOSITORY = r"[a-z0-9][a-z0-9.-]*(:[0-9]+)?(/[a-z0-9._-]+)*"

Image = Annotated[
    str,
    Matches(
        rf"{_TAG}|{_DIGEST}|{_REPOSITORY}({_TAG}|{_DIGEST}|{_TAG}{_DIGEST})",
        '":tag" or "@sha256:digest" for an image of the service\'s own repository, else a full '
        "reference with a tag or a digest",
    ),
    refuses(
        r".+:latest",
        "the tag of a version, or a digest: latest is another image tomorrow, and a rollback would "
        "start that",
    ),
    refuses(r"[^@]{256,327}", "at most 255 characters before the digest, as ECS takes them"),
    Field(max_length=327),
]
"""Source: Amazon ECS API, ``ContainerDefinition``, ``image``: 255 characters and the digest."""

_REGION = r"[a-z]{2,4}(?:-[a-z]+)+-[0-9]"

_IMAGE = rf"^([0-9]{{12}})\.dkr[.-]ecr(?:-fips)?\.({_REGION})\.[a-z0-9.-]+/([^:@]+)"
"""Account, region and repository of an image: by IPv4 or dual stack, FIPS or not, in any partition.

Source: the names that Amazon ECR's credential helper for Docker takes.
"""


def repository_of(image: Value[str]) -> Value[tuple[str, ...]]:
    """Return account, region and name of the ECR repository that an image is in; else nothing."""
    return captures(_IMAGE, image)


def needs_credentials(image: Value[str]) -> Value[bool]:
    """Return whether an image is elsewhere than in ECR, public or private."""
    return ~matches(r"^([:@]|[^/]*\.dkr[.-]ecr|public\.ecr\.aws/)", image)


def is_well_named(image: Value[str]) -> Value[bool]:
    """Return whether an image is not in ECR, or names a repository there in full."""
    is_in_china, has_domain_of_china = (matches(rf"^[^/]*\.{end}", image) for end in ("cn-", "cn/"))
    is_full = matches(_IMAGE, image) & (is_in_china == has_domain_of_china)
    return ~matches(r"^[^/]*\.dkr[.-]ecr", image) | is_full


def is_behind_endpoints(image: Value[str], region: str) -> bool:
    """Return whether the interface endpoints of ECR in a region lead to an image.

    Their private DNS has neither the names of FIPS nor those of dual stack.
    """
    return bool(matches(rf"^[0-9]{{12}}\.dkr\.ecr\.{region}\.", image) & is_well_named(image))


def is_in_partition_of(image: Value[str], region: str) -> bool:
    """Return whether an image can be pulled from a region: IAM knows one partition alone."""
    repository = repository_of(image).known
    return not repository or _partition(repository[1]) == _partition(region)


def _partition(region: str) -> tuple[str, ...]:
    return captures("^(cn|us-gov|us-iso[bf]?|eu-isoe|eusc)-", Value(region)).known

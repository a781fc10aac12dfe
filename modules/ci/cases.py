"""What the module ``ci`` takes and refuses."""

from __future__ import annotations

from modules.ci.inputs import CiInputs
from modules.language.cases import Cases, join, wrong
from modules.language.cases_of_ids import key_arns
from modules.language.cases_of_kinds import names, platform_names, texts, too_long
from modules.language.cases_of_tags import tags
from modules.remote_state.cases import BUCKET

PROVIDER = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"

CI = join(
    {"repository": "shop-owner/shop.infrastructure"},
    texts(
        "repository",
        "write a repository of GitHub as <owner>/<name>",
        *("shop", "shop/*", "*/shop", "shop/a/b", "-shop/a", ""),
    ),
    {"branch": "release/2026.1"},
    texts(
        "branch",
        "write a branch of letters, digits and . _ - /, without a wildcard",
        *("release/*", "/main", "main/", ""),
    ),
    too_long("branch", 200),
    {"oidc_provider": {"arn": PROVIDER}},
    texts(
        "oidc_provider.arn",
        "write the ARN of GitHub's identity provider: "
        "arn:aws:iam::<account>:oidc-provider/token.actions.githubusercontent.com",
        *("github", "arn:aws:iam::111122223333:oidc-provider/example.com"),
        made=lambda text: {"oidc_provider": {"arn": text}},
    ),
    wrong(
        "unknown field of an identity provider",
        {"oidc_provider": {"arn": PROVIDER, "url": "a"}},
        "oidc_provider.url: is no field of this table; choose arn",
        instead='oidc_provider: "url" is no field; choose arn',
    ),
)
"""What an environment file says of CI, too."""

CASES = Cases(
    CiInputs,
    {
        "name": "shop-prod",
        "environment": "prod",
        "repository": "example/shop",
        "region": "eu-west-1",
        "bucket": "shop-state",
        "key": "shop-prod/terraform.tfstate",
    },
    platform_names("name"),
    names("environment", 32),
    CI,
    texts("region", "write a region's code such as eu-west-1", "eu-west-9", "Ireland", ""),
    BUCKET,
    texts(
        "key",
        "write the key of an object: letters, digits and . _ - /",
        *("/state", "state/", "a b", ""),
    ),
    too_long("key", 512),
    key_arns("kms_key_arn"),
    tags(),
)

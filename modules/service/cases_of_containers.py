"""What a further container of the module's service has of its own: reasons and secrets."""

from __future__ import annotations

from typing import Any

from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.language.texts import WORDS
from modules.service.cases_of_reads import NAMED, options, pulled, sources
from modules.service.cases_of_secrets import DATABASE, FOREIGN
from modules.task.cases_of_sidecars import PROXY, ROUTER, proxy, sidecar
from modules.task.cases_of_tasks import VARIABLE

SECRETS = f"{PROXY}.secrets"
WHY = f"{PROXY}.waivers.root_user"


def because(reason: Any) -> Changes:
    """Return a further container that runs as root, and why."""
    return proxy(user="0", waivers={"root_user": reason})


def secret(name: str = "A", **fields: Any) -> Changes:
    """Return a further container with a variable from a secret."""
    return proxy(secrets={name: {"arn": DATABASE, **fields}})


def logging(**fields: Any) -> Changes:
    """Return a further container that sends its log to another."""
    return {"containers": {"proxy": sidecar(**fields), "router": ROUTER}}


REASONS = join(
    texts(WHY, f"write {WORDS.rule}", "a\0b", "", " ", made=because),
    wrong(
        "waiver of a container with a long reason",
        because("w" * 256),
        f'{WHY}: "{"w" * 78}… is too long; give at most 255 characters',
    ),
)

FROM_SECRETS = join(
    sources(SECRETS, "container", lambda source: proxy(secrets={"A": source})),
    sources(
        f"{PROXY}.log_secret_options",
        "log of a container",
        lambda source: logging(log_options=NAMED, log_secret_options={"A": source}),
    ),
    options(f"{PROXY}.log_secret_options", "log of a container", logging, proxy),
    pulled(
        lambda credentials, image="ghcr.io/acme/proxy:1", **fields: proxy(
            image=image, repository_credentials=credentials, **fields
        ),
        f"{PROXY}.",
    ),
    wrong(
        "secret of a container in a variable with another name",
        secret("A=B"),
        f'{SECRETS}.A=B: "A=B": {VARIABLE}',
    ),
    wrong(
        "secrets of a container: 501",
        proxy(secrets={f"S{number}": {"arn": DATABASE} for number in range(501)}),
        f"{SECRETS}: 501 given; give at most 500",
    ),
    wrong(
        "variable of a container from two sources",
        proxy(environment={"A": "1"}, secrets={"A": {"arn": DATABASE}}),
        f'{SECRETS}: "A" is set in environment too; keep one of them',
    ),
    *(
        wrong(
            f"SERVICE_NAME in {field} of a container",
            proxy(**{field: {"SERVICE_NAME": value}}),
            'containers: SERVICE_NAME of "proxy" is set by the module; rename or remove it',
        )
        for field, value in {"environment": "web", "secrets": {"arn": DATABASE}}.items()
    ),
    wrong(
        "secret of a container in another account",
        secret(arn=FOREIGN),
        'containers: "proxy" is read from another account than 111122223333, to which the AWS '
        "managed key of Secrets Manager is closed; encrypt that secret with a KMS key, let "
        "111122223333 read it in the policies of both, and write kms_key_arn",
    ),
    wrong(
        "secret of a container in another partition",
        secret(arn=DATABASE.replace("arn:aws:", "arn:aws-cn:")),
        f'containers: "{DATABASE.replace("arn:aws:", "arn:aws-cn:")}" is of another partition than '
        "the cluster, aws; write its own ARNs",
    ),
)

CONTAINERS = join(REASONS, FROM_SECRETS)

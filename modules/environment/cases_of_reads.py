"""Secrets that a registry and a log are given, in an environment."""

from __future__ import annotations

from typing import Any

from modules.environment.cases_of_secrets import KEYED, TEXT
from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.service import cases_of_secrets as module
from modules.task.cases_of_sidecars import OPTION, ROUTER


def pulling(credentials: Any, image: str = "ghcr.io/acme/web:1", **secrets: Any) -> Changes:
    """Return a service with an image of a private registry."""
    return {
        "secrets": secrets,
        **services(api={"repository_credentials": credentials, "image": image}),
    }


CREDENTIALS = "services.api.repository_credentials"
LOGS = "services.api.log_secret_options"


def sending(**options: Any) -> Changes:
    """Return a service whose log goes to FireLens with options from secrets."""
    containers = {"router": ROUTER}
    return {
        "secrets": {"db": KEYED},
        **services(
            api={
                "log_options": {"Name": "http"},
                "log_secret_options": options,
                "containers": containers,
            }
        ),
    }


def pulling_proxy(credentials: Any) -> Changes:
    """Return a service whose further container is of a private registry."""
    image = "ghcr.io/acme/proxy:1"
    proxy = {"image": image, "repository_credentials": credentials}
    return {"secrets": {"db": KEYED}, **services(api={"containers": {"proxy": proxy}})}


PROXY = "services.api.containers.proxy.repository_credentials"
WITHOUT_KEY = (
    "a registry takes a whole secret of Secrets Manager, with username and password; write one "
    "without a key"
)

REGISTRIES = join(
    pulling("db", db=KEYED),
    pulling(module.DATABASE),
    pulling({"arn": module.FOREIGN, "kms_key_arn": module.DATABASE_KEY}),
    texts(CREDENTIALS, TEXT, "Database", "", made=pulling),
    wrong(
        "credentials that are no secret",
        pulling("dbs", db=KEYED),
        f'{CREDENTIALS}: "dbs" is no secret of this environment; did you mean "db"?',
    ),
    *(
        wrong(f"credentials from {arn}", pulling(arn, db=KEYED), f"{CREDENTIALS}: {WITHOUT_KEY}")
        for arn in ("/shop/key", f"{module.DATABASE}:password", "db:password")
    ),
    wrong(
        "credentials of another account without a key",
        pulling(module.FOREIGN),
        f"{CREDENTIALS}: {module.other_account('repository_credentials')}",
    ),
    *(
        wrong(
            f"credentials for {image}",
            pulling(module.DATABASE, image),
            f'{CREDENTIALS}: "{image}" is in ECR, where the execution role signs in by itself; '
            "remove it",
        )
        for image in (
            ":1",
            "public.ecr.aws/docker/library/nginx:1",
            "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shared/orders:1",
        )
    ),
)


def bare(**fields: Any) -> Changes:
    """Return a service whose log goes to CloudWatch Logs, with secrets beside it."""
    return {"secrets": {"db": KEYED}, **services(api=fields)}


CLOUDWATCH = (
    "are of FireLens, and without log_options the log goes to CloudWatch Logs; write Name, the "
    "output, in log_options"
)

LOG_OPTIONS = join(
    sending(apikey="db:password", header="/shop/header"),
    wrong(
        "secret option of a log that is no secret",
        sending(apikey="dbs"),
        f'{LOGS}.apikey: "dbs" is no secret of this environment; did you mean "db"?',
    ),
    wrong(
        "secret option of a log from another account without its key",
        sending(apikey=module.FOREIGN),
        f"{LOGS}: {module.other_account('apikey')}",
    ),
    wrong(
        "option of a log from two places",
        sending(Name="db"),
        f'{LOGS}: "Name" is set in log_options too; keep one of them',
    ),
    wrong(
        "secret option of a log with another name",
        sending(**{"a b": "db"}),
        f'{LOGS}.a b: "a b": {OPTION}',
    ),
    wrong(
        "secret options of a log: 51",
        sending(**{f"o{number}": "db" for number in range(51)}),
        f"{LOGS}: 51 given; give at most 50",
    ),
    wrong(
        "secret options of CloudWatch Logs",
        bare(log_secret_options={"apikey": "db"}),
        f"{LOGS}: {CLOUDWATCH}",
    ),
    wrong(
        "secret options of CloudWatch Logs for a further container",
        bare(containers={"proxy": {"image": ":1", "log_secret_options": {"apikey": "db"}}}),
        f"services.api.containers.proxy.log_secret_options: {CLOUDWATCH}",
    ),
    wrong(
        "option of the log of a further container from two places",
        bare(
            containers={
                "proxy": {
                    "image": ":1",
                    "log_options": {"Name": "http"},
                    "log_secret_options": {"Name": "db"},
                },
                "router": ROUTER,
            }
        ),
        'services.api.containers.proxy.log_secret_options: "Name" is set in log_options too; keep '
        "one of them",
    ),
    wrong(
        "credentials of a further container for ECR",
        bare(containers={"proxy": {"image": ":1", "repository_credentials": "db"}}),
        f'{PROXY}: ":1" is in ECR, where the execution role signs in by itself; remove it',
    ),
    pulling_proxy("db"),
    wrong(
        "credentials of a further container with a key",
        pulling_proxy("db:password"),
        f"{PROXY}: {WITHOUT_KEY}",
    ),
)

READS = join(REGISTRIES, LOG_OPTIONS)

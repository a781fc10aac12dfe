"""Environment variables of a container: in clear, and from files."""

from __future__ import annotations

from modules.language.cases import Case, Changes, join, wrong
from modules.language.cases_of_kinds import texts
from modules.task.cases_of_containers import needless, waived

ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"  # noqa: S105  (AWS's own example)
COMMIT = "da39a3ee5e6b4b0d3255bfef95601890afd80709"
PRIVATE_KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n"

IN_CLEAR = (
    "would be in clear in the task definition, and AWS credentials take the place of the task "
    "role; put the value into a secret that secrets names, and allow in task_role_statements what "
    'credentials are for, or say why: waivers.plain_secret = "<reason>"'
)
FILE = "write the ARN of an object in S3 whose name ends in .env: arn:aws:s3:::<bucket>/<name>.env"

LONG = f"arn:aws:s3:::shop-config/{'a' * 1072}.env"


def in_clear(names: str, **variables: str) -> Case:
    """Return variables of which some are secrets in clear."""
    return wrong(
        f"secret in clear: {', '.join(f'{k}={v[:12]}' for k, v in variables.items())}",
        {"environment": variables},
        f"environment: {names} {IN_CLEAR}",
    )


def files(*arns: str) -> Changes:
    """Return files of environment variables."""
    return {"environment_files": [*arns]}


PLAIN_SECRETS = join(
    in_clear(
        '"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"',
        AWS_SECRET_ACCESS_KEY="x",  # noqa: S106  (no password)
        AWS_ACCESS_KEY_ID="x",
        A="x",
    ),
    in_clear('"AWS_SESSION_TOKEN"', AWS_SESSION_TOKEN="x"),  # noqa: S106  (no password)
    in_clear('"ECS_ENGINE_AUTH_DATA"', ECS_ENGINE_AUTH_DATA="{}"),
    in_clear('"KEY"', KEY=ACCESS_KEY),
    in_clear('"KEY"', KEY=ACCESS_KEY.replace("AKIA", "ASIA")),
    in_clear('"STORE"', STORE=f"s3://{ACCESS_KEY}:secret@bucket\n"),
    in_clear('"A", "B"', A=ACCESS_KEY, B=SECRET_KEY, COMMIT=COMMIT),
    in_clear('"S3_SECRET_KEY"', S3_SECRET_KEY=SECRET_KEY),
    in_clear('"s3.secret.access.key"', **{"s3.secret.access.key": SECRET_KEY}),
    in_clear('"KEY"', KEY=PRIVATE_KEY),
    in_clear('"KEY"', KEY=f"a\n{PRIVATE_KEY.replace('RSA ', '')}"),
    in_clear('"KEY"', KEY=PRIVATE_KEY.replace("RSA PRIVATE KEY", "PGP PRIVATE KEY BLOCK")),
    *(
        {"environment": variables}
        for variables in (
            {"GIT_COMMIT": COMMIT, "DIGEST": SECRET_KEY},
            {"ROLE_ID": "AROAIOSFODNN7EXAMPLE", "WORD": f"X{ACCESS_KEY}", "LONG": f"{ACCESS_KEY}1"},
            {"CERTIFICATE": PRIVATE_KEY.replace("RSA PRIVATE KEY", "CERTIFICATE")},
            {"PUBLIC_KEY": PRIVATE_KEY.replace("RSA PRIVATE", "PUBLIC")},
            {"SECRET_KEY_NAME": "shop/database", "AWS_REGION": "eu-west-1"},
        )
    ),
    waived("plain_secret", {"environment": {"AWS_ACCESS_KEY_ID": "minio"}}),
    waived("plain_secret", {"environment": {"KEY": PRIVATE_KEY}}),
    needless("plain_secret", "environment"),
)

FILES = join(
    files("arn:aws:s3:::shop-config/api/production.env"),
    files("arn:aws:s3:::shop-config/.env", "arn:aws:s3:::shop-config/.env"),
    files(*(f"arn:aws:s3:::shop-config/{n}.env" for n in range(10))),
    wrong(
        "files: 11",
        files(*(f"arn:aws:s3:::shop-config/{n}.env" for n in range(11))),
        "environment_files: 11 given; give at most 10",
    ),
    texts(
        "environment_files.0",
        FILE,
        "s3://shop-config/api.env",
        "arn:aws:s3:::shop-config",
        "arn:aws:s3:::shop-config/api.json",
        "arn:aws:s3:::shop-config/*.env",
        "arn:aws:s3:::Shop/api.env",
        "arn:foo:s3:::shop-config/api.env",
        "",
        made=files,
        shown="file",
    ),
    files(LONG.replace("/a", "/", 1)),
    wrong(
        "file with a name of 1101 characters",
        files(LONG),
        f'environment_files.0: "{LONG[:78]}… is too long; give at most 1100 characters',
    ),
)

VARIABLES = join(PLAIN_SECRETS, FILES)

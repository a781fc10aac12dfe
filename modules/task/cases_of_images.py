"""Which image a container may run."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.language.cases_of_kinds import quoted, texts, too_long

DIGEST = f"@sha256:{'0' * 64}"
IMAGE = (
    'write ":tag" or "@sha256:digest" for an image of the service\'s own repository, else a full '
    "reference with a tag or a digest"
)
_LONG = f"b{'/b' * 125}:12"
SHORT = "write at most 255 characters before the digest, as ECS takes them"
LATEST = (
    "write the tag of a version, or a digest: latest is another image tomorrow, and a rollback "
    "would start that"
)
ECR = "111122223333.dkr.ecr.eu-west-1.amazonaws.com"

NO_REPOSITORY = (
    "names no repository of ECR; write "
    "<12 digits>.dkr.ecr.eu-west-1.amazonaws.com/<repository>:<tag>"
)

IMAGES = join(
    {"image": ":1.4.2"},
    {"image": DIGEST},
    {"image": "nginx:1"},
    {"image": f"registry.example:5000/team/api:v1{DIGEST}"},
    {"image": f"{ECR}/shared/orders:1.0"},
    {"image": "111122223333.dkr-ecr.eu-west-1.on.aws/orders:1"},
    texts("image", IMAGE, "nginx", "registry.example:5000/a", "Nginx:1", ":", "@sha256:1", ""),
    {"image": f"nginx:latest{DIGEST}"},
    {"image": ":latest"},
    texts("image", LATEST, "nginx:latest", "registry.example:5000/a:latest"),
    too_long("image", 327, text=f"ab{'/b' * 127}@sha256:{'0' * 64}"),
    {"image": f"{_LONG}3"},
    wrong(
        "image of 256 characters",
        {"image": f"{_LONG}34"},
        f"image: {quoted(f'{_LONG}34')}: {SHORT}",
    ),
    *(
        wrong(f'image "{image}"', {"image": image}, f'image: "{image}" {NO_REPOSITORY}')
        for image in (
            f"{ECR}:1.0",
            f"1{ECR}/orders:1",
            "orders.dkr.ecr.eu-west-1.amazonaws.com/orders:1",
            "111122223333.dkr.ecr.amazonaws.com/orders:1",
            "111122223333.dkr.ecr.eu-west-1.amazonaws.com.cn/orders:1",
        )
    ),
)

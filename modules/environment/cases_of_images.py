"""Images that an environment can pull, and images that it cannot."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong

CLOSED: Changes = {
    "network.nat_gateways": "none",
    "network.interface_endpoints": ["ecr.api", "ecr.dkr", "logs"],
}


def pushed(image: str, none: str = "desired_count = 0") -> str:
    """Return what is said of an image that a closed network cannot pull."""
    return (
        f'services.api.image: "{image}" cannot be pulled without NAT gateways; push it to the '
        'service\'s own repository and write ":<tag>", or to another repository of ECR in '
        f"eu-west-1. The first deployment makes its own: run it with {none}, push, and raise that "
        "again"
    )


ACCOUNT = "111122223333"
CHINA = f"{ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com.cn/orders:1"

IMAGES = join(
    services(api={"image": f"{ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/orders:1"}),
    wrong(
        "image of another partition",
        services(api={"image": CHINA}),
        f'services.api.image: "{CHINA}" is in another partition of AWS than eu-west-1 and cannot '
        "be pulled from there; copy it to a repository in eu-west-1",
    ),
    {**CLOSED, **services(api={"image": f"{ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/orders:1"})},
    *(
        wrong(
            f"closed network with {image}",
            {**CLOSED, **services(api={"image": image})},
            pushed(image),
        )
        for image in (
            "ghcr.io/acme/web:1",
            f"{ACCOUNT}.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
            f"{ACCOUNT}.dkr.ecr-fips.eu-west-1.amazonaws.com/orders:1",
            f"{ACCOUNT}.dkr-ecr.eu-west-1.on.aws/orders:1",
        )
    ),
)

"""Images that an environment can pull, and images that it cannot."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import Changes, join, wrong
from modules.language.cases_of_kinds import texts

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
    services(web={}, api={"image_of": "web", "image": ":1"}),
    services(web={"image": ":1"}, api={"image_of": "web"}),
    services(web={}, api={"image_of": "web", "image": f"@sha256:{'0' * 64}"}),
    {**CLOSED, **services(web={"image": ":1"}, api={"image_of": "web"})},
    wrong(
        "image of the service itself",
        services(api={"image_of": "api"}),
        'services.api.image_of: "api" is the service itself; remove it',
    ),
    wrong(
        "image of a misspelt service",
        services(web={}, api={"image_of": "wbe"}),
        'services.api.image_of: "wbe" is no service of this environment; choose web',
    ),
    wrong(
        "image of a service without a repository",
        services(web={}, jobs={"image_of": "web"}, api={"image_of": "jobs"}),
        'services.api.image_of: "jobs" has no repository of its own; write "web" as it does',
    ),
    wrong(
        "image of a service from elsewhere",
        services(web={}, api={"image_of": "web", "image": "nginx:1"}),
        'services.api.image: "nginx:1" is in no repository of "web"; write ":<tag>" or '
        '"@sha256:<digest>" of that, or remove image for the image of "web"',
    ),
    wrong(
        "tags of a repository that is shared",
        services(web={}, api={"image_of": "web", "image_tag_mutability": "MUTABLE"}),
        'services.api.image_tag_mutability: "MUTABLE" is of a repository, which is that of "web"; '
        "set it there",
    ),
    wrong(
        "image of a service whose images are elsewhere",
        services(web={"create_repository": False}, api={"image_of": "web"}),
        'services.api.image_of: "web" has no repository, its create_repository is false; write the '
        "image in full and create_repository = false as it does",
    ),
    wrong(
        "repository left out twice",
        services(web={}, api={"image_of": "web", "create_repository": False}),
        "services.api.create_repository: false says what image_of does, the repository is that of "
        '"web"; remove it',
    ),
    texts(
        "services.api.image_of",
        "write lower-case letters, digits and single hyphens, with a letter first",
        "Web",
        made=lambda name: services(web={}, api={"image_of": name}),
    ),
    wrong(
        "image of a service with a long name",
        services(web={}, api={"image_of": "w" * 33}),
        f'services.api.image_of: "{"w" * 33}" is too long; give at most 32 characters',
    ),
)

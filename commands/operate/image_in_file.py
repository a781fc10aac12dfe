"""The image of a service, written into the file of an environment."""

import tomllib
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from commands.tools.errors import CommandError


def with_image(text: str, service: str, image: str, file: str) -> str:
    """Returns the text of a file in which a service has another image, and nothing else differs.

    Args:
        text: The text of the file.
        service: Name of the service.
        image: Its image.
        file: Name of the file, for the message.

    Raises:
        CommandError: It is written in a way that cannot be changed so.
    """
    by_hand = CommandError(
        f"environments/{file}",
        f'services.{service}.image: cannot be written there; write image = "{image}" by hand, and '
        "make deploy",
    )
    wanted = tomllib.loads(text)
    try:
        wanted.setdefault("services", {}).setdefault(service, {})["image"] = image
        document = tomlkit.parse(text)
        if "services" not in document:
            document["services"] = tomlkit.table(is_super_table=True)
        services: Any = document["services"]
        if service not in services:
            services[service] = tomlkit.table()
        services[service]["image"] = image
        written = tomlkit.dumps(document)
        found = tomllib.loads(written)
    except (TOMLKitError, tomllib.TOMLDecodeError, AttributeError, TypeError):
        raise by_hand from None
    if found != wanted:
        raise by_hand
    return written

"""What the module ``platform`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases
from modules.language.cases_of_kinds import platform_names
from modules.language.cases_of_tags import tags
from modules.platform.inputs import WholeInputs

NETWORK = {"availability_zones": ["eu-west-1a", "eu-west-1b"]}

CASES = Cases(
    WholeInputs,
    {"name": "shop", "network": NETWORK},
    platform_names("name"),
    tags(),
)

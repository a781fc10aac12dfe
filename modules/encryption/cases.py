"""What the module ``encryption`` takes and refuses."""

from __future__ import annotations

from modules.specs.cases import Cases
from modules.specs.cases_of_kinds import nulls, platform_names
from modules.specs.inputs import EncryptionInputs

CASES = Cases(
    EncryptionInputs,
    {"name": "shop"},
    platform_names("name"),
    {"disposable": True},
    nulls(),
)

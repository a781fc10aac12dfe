"""What the module ``logs`` takes and refuses."""

from __future__ import annotations

from modules.language.cases import Cases
from modules.language.cases_of_names import platform_names
from modules.language.cases_of_tags import tags
from modules.logs.inputs import LogsInputs

CASES = Cases(
    LogsInputs,
    {"name": "shop"},
    platform_names("name"),
    {"disposable": True},
    tags(),
)

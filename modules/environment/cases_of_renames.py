"""What a service may have been called before."""

from __future__ import annotations

from modules.environment.cases_of_services import services
from modules.language.cases import join, wrong
from modules.language.cases_of_names import NAME

PRESENT = (
    "is a service of this environment; a name is taken over only from one that is there no longer"
)

RENAMES = join(
    services(web={"renamed_from": "site"}),
    services(web={"renamed_from": ["site", "shop"]}, api={"renamed_from": "backend"}),
    wrong(
        "former name that is none",
        services(web={"renamed_from": "The site"}),
        f'services.web.renamed_from.0: "The site": {NAME}',
    ),
    wrong(
        "former name of 33 characters",
        services(web={"renamed_from": "o" * 33}),
        f'services.web.renamed_from.0: "{"o" * 33}" is too long; give at most 32 characters',
    ),
    wrong(
        "former names: 21",
        services(web={"renamed_from": [f"site{number}" for number in range(21)]}),
        "services.web.renamed_from: 21 given; give at most 20",
    ),
    wrong(
        "former name of another type",
        services(web={"renamed_from": 5}),
        "services.web.renamed_from: 5 is not a list; put it in square brackets",
    ),
    wrong(
        "service renamed from itself",
        services(web={"renamed_from": "web"}),
        'services.web.renamed_from: "web" is what the service is called now; write what it was '
        "called",
    ),
    wrong(
        "service renamed from a part of the platform",
        services(web={"renamed_from": "endpoints"}),
        'services.web.renamed_from: "endpoints" is what a part of the platform is called; no '
        "service was",
    ),
    wrong(
        "call by a former name",
        services(web={"renamed_from": "site"}, api={"calls": {"site": "asks"}}),
        'services.api.calls: "site" is called "web" now; write that',
    ),
    wrong(
        "service renamed from one that is there",
        services(web={"renamed_from": "api"}, api={}),
        f'services.web.renamed_from: "api" {PRESENT}',
    ),
    wrong(
        "services that swap their names",
        services(web={"renamed_from": "api"}, api={"renamed_from": "web"}),
        f'services.web.renamed_from: "api" {PRESENT}',
        f'services.api.renamed_from: "web" {PRESENT}',
    ),
    wrong(
        "chain of services that are all there",
        services(c={"renamed_from": "b"}, b={"renamed_from": "a"}),
        f'services.c.renamed_from: "b" {PRESENT}',
    ),
    wrong(
        "two services from one",
        services(web={"renamed_from": "site"}, shop={"renamed_from": ["store", "site"]}),
        'services.shop.renamed_from: "site" is given by "web" too; a service has one successor',
    ),
    wrong(
        "former name given twice",
        services(web={"renamed_from": ["site", "site"]}),
        'services.web.renamed_from: "site" is given twice; keep one',
    ),
)

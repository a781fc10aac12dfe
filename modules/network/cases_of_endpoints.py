"""Whom endpoints let through, and which names may be looked up."""

from __future__ import annotations

from modules.language.cases import join, wrong
from modules.language.cases_of_kinds import texts

LONG = f"{'n' * 60}." * 4 + "n" * 10
"""A name of 254 characters."""

ENDPOINTS = join(
    {"endpoint_policies": False},
    {"endpoint_account_ids": ["111122223333", "444455556666"]},
    texts(
        "endpoint_account_ids.0",
        "write the 12 digits of an AWS account's id",
        *("11112222333", "1111-2222-3333", ""),
        made=lambda account: {"endpoint_account_ids": [account]},
        shown="account",
    ),
    wrong(
        "account given twice",
        {"endpoint_account_ids": ["111122223333", "444455556666", "111122223333"]},
        'endpoint_account_ids: "111122223333" is given more than once; give it once',
    ),
    wrong(
        "101 accounts",
        {"endpoint_account_ids": [f"{number:012}" for number in range(101)]},
        "endpoint_account_ids: 101 given; give at most 100",
    ),
    wrong(
        "accounts of no policy",
        {"endpoint_account_ids": ["111122223333"], "endpoint_policies": False},
        "endpoint_account_ids: stand in the policies of endpoints, and endpoint_policies is false; "
        "remove one of the two",
    ),
)

LOOKUPS = join(
    {"dns_firewall_allowed_domains": ["*.shop.local", "api.example.com", "_a.example.com"]},
    texts(
        "dns_firewall_allowed_domains.0",
        "write a domain name such as api.example.com, or *.example.com for all below it",
        *("*", "example", "API.example.com", "a.*.com", "https://example.com", ""),
        made=lambda domain: {"dns_firewall_allowed_domains": [domain]},
        shown="domain",
    ),
    wrong(
        "long domain",
        {"dns_firewall_allowed_domains": [LONG]},
        f'dns_firewall_allowed_domains.0: "{LONG[:78]}… is too long; give at most 253 characters',
    ),
    wrong(
        "domain given twice",
        {"dns_firewall_allowed_domains": ["*.shop.local", "example.com", "*.shop.local"]},
        'dns_firewall_allowed_domains: "*.shop.local" is given more than once; give it once',
    ),
    wrong(
        "501 domains",
        {"dns_firewall_allowed_domains": [f"n{number}.example.com" for number in range(501)]},
        "dns_firewall_allowed_domains: 501 given; give at most 500",
    ),
)

"""What load balancers name by ARN: certificates, web ACLs, trust stores."""

from __future__ import annotations

from modules.environment.cases_of_routes import BALANCER, CERTIFIED
from modules.language.cases import Changes, Group, join, wrong
from modules.load_balancer.cases_of_listeners import OF_FILES
from modules.load_balancer.cases_of_mutual_authentication import STORE
from modules.load_balancer.cases_of_waf import EXISTING

OWN_ACL = EXISTING.replace("123456789012", "111122223333")
OTHER_ACL = OWN_ACL.replace("eu-west-1", "us-east-1")
CERTIFICATE = "arn:aws:acm:eu-west-1:111122223333:certificate"
ELSEWHERE = "arn:aws:acm:us-east-1:111122223333:certificate/a"
OF_OTHERS = "arn:aws:acm:eu-west-1:444455556666:certificate/a"
STORE_ELSEWHERE = STORE["arn"].replace("eu-west-1", "us-east-1")


def verified(store: Changes) -> Changes:
    """Return that clients show certificates, which a trust store knows."""
    return {"mode": "verify", "trust_store": store}


ARNS: Group = join(
    {"load_balancer": {**CERTIFIED, "additional_certificate_arns": [f"{CERTIFICATE}/2"]}},
    wrong(
        "further certificate of another region",
        {
            "load_balancers": {
                "admin": {**CERTIFIED, "additional_certificate_arns": {"a": ELSEWHERE}}
            }
        },
        f'load_balancers.admin.additional_certificate_arns.a: "{ELSEWHERE}" is of another region; '
        "a load balancer takes certificates of its own, eu-west-1",
    ),
    wrong(
        "certificate of another account",
        {"load_balancer": {**CERTIFIED, "certificate_arn": OF_OTHERS}},
        f'load_balancer.certificate_arn: "{OF_OTHERS}" is of another account; a load balancer '
        "takes certificates of its own, 111122223333",
    ),
    {"load_balancer": {**BALANCER, "waf": {"web_acl": {"arn": OWN_ACL}}}},
    wrong(
        "web ACL of another region",
        {"load_balancer": {**BALANCER, "waf": {"web_acl": {"arn": OTHER_ACL}}}},
        f'load_balancer.waf.web_acl.arn: "{OTHER_ACL}" is of another region; a load balancer takes '
        "a web ACL of its own, eu-west-1",
    ),
    wrong(
        "web ACL of another account",
        {"load_balancer": {**BALANCER, "waf": {"web_acl": {"arn": EXISTING}}}},
        f'load_balancer.waf.web_acl.arn: "{EXISTING}" is of another account; a load balancer takes '
        "a web ACL of its own, 111122223333",
    ),
    {"load_balancer": {**CERTIFIED, "mutual_authentication": verified(STORE)}},
    wrong(
        "trust store of another region",
        {
            "load_balancer": {
                **CERTIFIED,
                "mutual_authentication": verified({"arn": STORE_ELSEWHERE}),
            }
        },
        f'load_balancer.mutual_authentication.trust_store.arn: "{STORE_ELSEWHERE}" is of another '
        "region; a load balancer takes a trust store of its own, eu-west-1",
    ),
    *(
        wrong(
            case.title,
            {"load_balancer": {**BALANCER, **case.changes}},
            *(f"load_balancer.{problem}" for problem in case.problems),
        )
        for case in OF_FILES.wrong
    ),
    wrong(
        "certificates 26 where AWS takes 25",
        {
            "load_balancers.admin": {
                **CERTIFIED,
                "additional_certificate_arns": [f"{CERTIFICATE}/{n}" for n in range(26)],
            }
        },
        "load_balancers.admin: 26 certificates are added to the default one, and AWS allows 25; "
        "remove some, or have AWS raise it and write the new value to "
        "quotas.certificates_per_load_balancer",
    ),
)

"""Which certificates clients of a load balancer have to show."""

from __future__ import annotations

from typing import Any, Literal

from modules.language.cases import Changes, Group, join, wrong
from modules.language.cases_of_kinds import choice, texts, too_long
from modules.load_balancer.cases_of_listeners import BY_CERTIFICATE, OF_HTTPS

BUNDLE = {"s3_bucket": "certificate-authorities", "s3_key": "partners.pem"}
STORE = {"arn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:truststore/partners/0a1b"}
TABLE = "mutual_authentication"


def _asked(mode: str = "verify", **fields: Any) -> Changes:
    return {**BY_CERTIFICATE, TABLE: {"mode": mode, **fields}}


def _of(**changes: Any) -> Changes:
    return _asked(ca_certificates_bundle={**BUNDLE, **changes})


LONG = {
    field: too_long(f"{TABLE}.ca_certificates_bundle.{field}", 1024).wrong
    for field in ("s3_key", "s3_object_version")
}

MUTUAL_AUTHENTICATION: Group = join(
    _of(),
    _of(s3_object_version="Sm9obg.1-2_3"),
    _asked(trust_store=STORE, ignore_client_certificate_expiry=True),
    _asked("passthrough"),
    choice(
        f"{TABLE}.mode",
        Literal["verify", "passthrough"],
        "off",
        given=_asked("off", trust_store=STORE),
    )._replace(
        also=f'{TABLE}.mode: the service judges certificates; write "verify", or remove all other '
        "fields"
    ),
    texts(
        f"{TABLE}.ca_certificates_bundle.s3_bucket",
        "write the name of a bucket of S3: 3 to 63 lower-case letters, digits, hyphens and dots",
        *("Authorities", "s3://authorities", "ab", ""),
        made=lambda bucket: _of(s3_bucket=bucket),
    ),
    texts(
        f"{TABLE}.ca_certificates_bundle.s3_key",
        "write the key of an object in S3",
        *("a\nb", ""),
        made=lambda key: _of(s3_key=key),
    ),
    *(
        case._replace(changes=_of(**{field: "o" * 1025}))
        for field, cases in LONG.items()
        for case in cases
    ),
    texts(
        f"{TABLE}.ca_certificates_bundle.s3_object_version",
        "write the id of a version of an object in S3",
        *("latest version", ""),
        made=lambda version: _of(s3_object_version=version),
    ),
    texts(
        f"{TABLE}.trust_store.arn",
        "write the ARN of a trust store: "
        "arn:aws:elasticloadbalancing:<region>:<account>:truststore/<name>/<id>",
        "arn:aws:acm:eu-west-1:111122223333:certificate/1",
        made=lambda arn: _asked(trust_store={"arn": arn}),
    ),
    wrong(
        "unknown field of a trust store",
        _asked(trust_store={**STORE, "id": "a"}),
        f"{TABLE}.trust_store.id: is no field of this table; choose arn",
        instead=f'{TABLE}.trust_store: "id" is no field; choose arn',
    ),
    wrong(
        "certificates of clients, nothing says whose",
        _asked(),
        f"{TABLE}.mode: nothing says whose certificates are taken; give ca_certificates_bundle or "
        "trust_store",
    ),
    wrong(
        "trust store beside authorities",
        _asked(trust_store=STORE, ca_certificates_bundle=BUNDLE),
        f"{TABLE}.trust_store: is given beside ca_certificates_bundle, which makes one; remove one "
        "of them",
    ),
    *(
        wrong(
            f"{', '.join(fields)} where the service judges",
            _asked("passthrough", **fields),
            f'{TABLE}.mode: the service judges certificates; write "verify", or remove all other '
            "fields",
        )
        for fields in (
            {"trust_store": STORE},
            {"ca_certificates_bundle": BUNDLE},
            {"ignore_client_certificate_expiry": True},
        )
    ),
    wrong(
        "certificates of clients over plain HTTP",
        {TABLE: {"mode": "passthrough"}},
        f"{TABLE}: certificates of clients are {OF_HTTPS}",
    ),
)

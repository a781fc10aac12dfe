"""What AWS, or the way to it, refuses: what helps against each kind, in the user's words."""

from botocore.exceptions import (
    ClientError,
    ConnectionError,
    HTTPClientError,
    InvalidRegionError,
    NoRegionError,
    ParamValidationError,
)

SIGN_IN = (
    "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for SSO run "
    "`aws sso login`. No account at hand: make demo"
)
_NETWORK = (
    "the credentials are not the cause: see to the network, the VPN and the proxy (HTTPS_PROXY, "
    "NO_PROXY), and to AWS_ENDPOINT_URL if it is set; then run it again"
)
_SETTINGS = "mend AWS_REGION, AWS_ENDPOINT_URL or what else of AWS's settings is named here"
_RIGHT = (
    "ask for that right, or choose credentials that have it, for instance with AWS_PROFILE; "
    "docs/operations.md says what each command needs"
)
_LATER = "nothing is wrong here: wait a minute, and run it again"
_CODES = {
    _RIGHT: {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403"},
    _LATER: {
        "InternalError",
        "InternalFailure",
        "InternalServerError",
        "RequestLimitExceeded",
        "ServerException",
        "ServiceUnavailable",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    },
    "sign in again: `aws sso login`, or what else gives your credentials": {
        "ExpiredToken",
        "ExpiredTokenException",
        "TokenRefreshRequired",
    },
    "set the clock of this machine: AWS takes no request that is minutes off": {
        "RequestExpired",
        "RequestTimeTooSkewed",
    },
    "create the state bucket once: make deploy ENV=remote-state; or mend its name and its region "
    "in backend.tf.json": {"NoSuchBucket"},
    "the state names what is not in AWS any longer: make plan shows it, and make deploy makes it "
    "again": {
        "ClusterNotFoundException",
        "ResourceNotFoundException",
        "ServiceNotActiveException",
        "ServiceNotFoundException",
        "TargetGroupNotFound",
    },
    SIGN_IN: {
        "AuthFailure",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
    },
}
"""What helps, and the codes of AWS's errors that it helps against."""


def repair_of(error: Exception) -> str:
    """Says what helps against an error of boto3, which says what has happened."""
    if isinstance(error, ClientError):
        code = error.response.get("Error", {}).get("Code", "")
        found = (repair for repair, codes in _CODES.items() if code in codes)
        return next(found, "see to what AWS says, and run it again")
    if isinstance(error, ConnectionError | HTTPClientError):
        return _NETWORK
    if isinstance(error, InvalidRegionError | NoRegionError | ParamValidationError | ValueError):
        return _SETTINGS
    return SIGN_IN

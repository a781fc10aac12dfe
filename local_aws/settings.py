"""The settings of moto that the local AWS runs with."""

import os

# Each is read by moto when it is imported, or later from the environment.
SETTINGS = {
    # Hundreds of machine images and their snapshots: nobody here boots one, and they cost start-up.
    "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",
    # Seconds until a certificate with DNS validation is issued; moto's own minute only delays.
    "MOTO_ACM_VALIDATION_WAIT": "1",
    # The policies that AWS has made: a service attaches them by their ARNs.
    "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
}


def apply_settings() -> None:
    """Puts the settings into the environment; must run before the first import of moto.

    They win over what the caller's environment says: a run must not depend on the machine.
    """
    os.environ.update(SETTINGS)

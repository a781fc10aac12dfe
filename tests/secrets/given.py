"""Secrets of an environment, and what they become."""

from __future__ import annotations

GIVEN = {
    "secrets.api": {
        "description": "For tests",
        "secret_string_template": {"user": "shop"},
        "generate_string_key": "password",
    }
}


EMPTY = {"secrets.api": {"description": "For tests", "initial_value": "empty"}}


STACK = "aws_cloudformation_stack.api"


SECRET = "aws_secretsmanager_secret.api"


GENERATOR = f"{STACK}.template_body.Resources.Secret.Properties.GenerateSecretString"


KEPT = "terraform_data.api_made_with"


PLAIN = {"secrets.api": {"description": "For tests"}}

"""IAM policies and roles, and the account that contains them."""

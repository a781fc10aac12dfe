"""Who may do what: policies, roles and the account they live in."""

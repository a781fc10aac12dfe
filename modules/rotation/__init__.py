"""When a secret of Secrets Manager gets another value by itself."""

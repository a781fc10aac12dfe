"""Tables of DynamoDB."""

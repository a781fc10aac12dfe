"""Controls of AWS Security Hub, judged on the JSON of a stack."""

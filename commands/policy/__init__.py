"""`make policy`: what a plan does that checkov, parliament or botocore's model refuses."""

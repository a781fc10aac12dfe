"""The embedded AWS: moto's threaded server with what the platform needs besides.

Terraform's provider, boto3 and the AWS CLI reach it through ``AWS_ENDPOINT_URL`` alone,
so whatever is deployed here is the very same definition that is deployed on AWS.
"""

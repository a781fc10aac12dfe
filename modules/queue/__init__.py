"""Queues of SQS."""

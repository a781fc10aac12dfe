"""`make quotas`: what AWS's quotas leave to an environment."""

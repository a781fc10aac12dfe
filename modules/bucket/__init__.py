"""Private, encrypted S3 buckets."""

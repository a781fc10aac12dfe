"""`make permissions`: whether planned IAM policies name actions that AWS knows."""

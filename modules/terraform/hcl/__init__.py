"""Writes Terraform JSON configuration as the ``.tf`` files that an engineer would write.

`files.tf_files` takes blocks as data, as Terraform's JSON syntax defines them, and returns text in
which ``terraform fmt`` changes nothing; `configuration.tf_content` reads such files as data again.
Expressions are read by python-hcl2. The library's own formatter breaks every list and leaves every
condition on one line, so the layout is made here.
"""

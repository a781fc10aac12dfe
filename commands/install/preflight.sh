#!/bin/sh
# Checks the tools that a machine must bring, all of them at once, before anything is written.
# In the shell's own language, because the Python that it looks for may be missing.
#
#   sh commands/install/preflight.sh
#
# Prints the Python to build the environments with; the variable PYTHON may name another one.

root=$(dirname "$0")/../..
python_needed=$(sed -n 's/^python_version *= *">=\([0-9.]*\)".*/\1/p' "$root/Pipfile")
node_needed=$(sed -n 's/.*"node": *">=\([0-9.]*\)".*/\1/p' "$root/package.json")
terraform_needed=1.10 # locks a state in S3 without a table beside it
problems=

problem() { problems="$problems
  - $1"; }

# at_least 3.12.1 3.11: compares major and minor as numbers
at_least() {
    awk -v found="$1" -v needed="$2" 'BEGIN {
        split(found, f, "."); split(needed, n, ".")
        exit !(f[1] + 0 > n[1] + 0 || (f[1] + 0 == n[1] + 0 && f[2] + 0 >= n[2] + 0))
    }'
}

check_python() {
    facts='import sys, importlib.util as i; print(sys.version.split()[0], sys.executable)
print(bool(i.find_spec("venv") and i.find_spec("ensurepip")))'
    found=
    # The exact release first: it is the one that the locked packages are tested with.
    for python in ${PYTHON:-"python$python_needed" python3 python}; do
        answer=$("$python" -c "$facts" 2>/dev/null) || continue
        version=${answer%% *}
        found="$found${found:+, }$version ($(command -v "$python"))"
        at_least "$version" "$python_needed" || continue
        case $answer in
        *False) problem "python: $version has no venv; install the package python3-venv" ;;
        *) answer=${answer%?True} && echo "${answer#* }" ;;
        esac
        return
    done
    problem "python: found ${found:-none}, needed $python_needed or newer;\
 get it from https://www.python.org/downloads/"
}

check_node() {
    version=$(node --version 2>/dev/null | sed 's/^v//')
    if [ -z "$version" ] || ! at_least "$version" "$node_needed"; then
        problem "node: found ${version:-none}, needed $node_needed or newer;\
 get it from https://nodejs.org/en/download"
    fi
    command -v npm >/dev/null || problem "npm: found none; it comes with Node, on Debian as npm"
}

check_terraform() {
    program=terraform
    command -v terraform >/dev/null || program=tofu # OpenTofu serves where Terraform is absent
    version=$(CHECKPOINT_DISABLE=1 "$program" version 2>/dev/null |
        sed -n -e 's/^Terraform v\([0-9.]*\).*/\1/p' -e 's/^OpenTofu v\([0-9.]*\).*/\1/p')
    if [ -z "$version" ] || ! at_least "$version" "$terraform_needed"; then
        problem "terraform: found ${version:-none}, needed $terraform_needed or newer;\
 get it from https://developer.hashicorp.com/terraform/install\
 (or OpenTofu from https://opentofu.org/docs/intro/install)"
    fi
}

check_python
check_node
check_terraform
if [ -n "$problems" ]; then
    echo "This machine lacks tools; nothing was written$problems" >&2
    exit 1
fi

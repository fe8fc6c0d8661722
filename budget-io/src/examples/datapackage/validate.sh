#!/usr/bin/env bash
# Writes the sample as a data package and has a published validator (npm: datapackage) check it. Needs budget.jar and node.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/validate.mjs" "$work"
(cd "$work" && npm install --silent --no-audit --no-fund)
java -jar "$here/../../../target/budget.jar" convert "$here/../wuchang-2024.txt" "$work/data"
node "$work/validate.mjs" "$work/data"
sed -i 's/704.60,704.60/704.60,704.6O/' "$work/data/figures.csv"
if node "$work/validate.mjs" "$work/data" 2> "$work/faults"; then
    echo "the validator passed a broken package" >&2
    exit 1
fi

#!/bin/sh
# schema.sh [--check]: calib/schema/REFERENCE.md out of the JSON Schemas beside it, or
# whether it is what they give.
set -eu
LC_ALL=C
export LC_ALL

cd "$(dirname "$0")/.."
page=calib/schema/REFERENCE.md
new=$page.new.$$
trap 'rm -f "$new"' EXIT
awk -f gen/schema.awk calib/schema/*.schema.json >"$new"
if [ "${1-}" = --check ]; then
	diff -u "$page" "$new" && exit 0
	echo "$page is not what the schemas give: sh gen/schema.sh" >&2
	exit 1
fi
mv "$new" "$page"

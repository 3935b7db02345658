#!/bin/sh
# The reports that other tools read, judged by what those tools publish: SARIF by its
# official schema, JUnit by an XML parser, Code Quality by what GitLab asks for.
. "$SRC/tests/suite.sh"

PATH=$BUILD:$PATH
export PATH
cd tests/cases/report || exit 2
legacy=in/legacy.json fitted=in/fitted.json
edited=$TMP/edited.json
sed 's/"launch_ns": 100000/"launch_ns": 90000/' ../audit/in/base.json >"$edited"
# With its table beside it, so that places in the generated C are reported, too.
mkdir -p "$TMP/tree/calib" "$TMP/tree/generated" "$TMP/old"
cp "$edited" "$TMP/tree/calib/board-10w.json" && cp ../audit/in/base.json "$TMP/old/board-10w.json"
! have m4 || calgen tables --quiet -o "$TMP/tree/generated" "$TMP/tree/calib/board-10w.json"

# make FORMAT: the same reports in one format, $TMP/FORMAT.*
make() {
	for length in brief full; do
		calgen audit --fail-on never --format "$1" --$length -o "$TMP/$1.story-$length" -- $legacy $fitted
	done
	calgen audit --format "$1" -o "$TMP/$1.blocked" -- $legacy $fitted
	calgen audit --format "$1" -o "$TMP/$1.empty" -- $legacy $legacy
	(cd "$TMP/tree" && calgen audit --fail-on never --format "$1" -o "$TMP/$1.places" -- "$TMP/old" calib)
	(TMP=$TMP/hostile && mkdir -p "$TMP" && export TMP && sh -c '. ./hostile.sh && hostile --format "$1"' - "$1") >"$TMP/$1.hostile"
}
for format in sarif junit gitlab; do
	make $format
done

# --- SARIF --------------------------------------------------------------------------
package=$(npm root -g 2>/dev/null)/@microsoft/jest-sarif
schema=${SARIF_SCHEMA:-$package/lib/schemas/sarif-2.1.0-rtm.5.json}
judge='
const fs = require("fs"), Ajv = require("ajv");
const ajv = new Ajv({schemaId: "auto", allErrors: true, unknownFormats: "ignore"});
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const valid = ajv.compile(JSON.parse(fs.readFileSync(process.argv[1], "utf8")));
if (!valid(JSON.parse(fs.readFileSync(process.argv[2], "utf8")))) {
	console.log(JSON.stringify(valid.errors.slice(0, 3), null, 1));
	process.exit(1);
}'
judge() { NODE_PATH=$package/node_modules:/usr/share/nodejs node -e "$judge" "$schema" "$1"; }
if ! have node || [ ! -f "$schema" ] || ! NODE_PATH=$package/node_modules:/usr/share/nodejs node -e 'require("ajv")' 2>/dev/null; then
	skip "SARIF against its official schema" "no node with npm's @microsoft/jest-sarif (vendor/bootstrap all)"
else
	for file in "$TMP"/sarif.*; do
		expect "the schema takes ${file##*/}" judge "$file"
	done
	sed 's/"level": "error"/"level": "fatal"/' "$TMP/sarif.blocked" >"$TMP/wrong"
	if judge "$TMP/wrong" >/dev/null; then bad "the schema takes anything"; else ok; fi
fi

# --- JUnit --------------------------------------------------------------------------
if have xmllint; then
	for file in "$TMP"/junit.*; do
		expect "${file##*/} is well-formed" xmllint --noout "$file"
		counted=$(xmllint --xpath 'count(//testcase)' "$file")
		said=$(xmllint --xpath 'sum(//testsuite/@tests)' "$file")
		expect "${file##*/}: $said cases are said, $counted there" test "$counted" = "$said"
		counted=$(xmllint --xpath 'count(//failure)' "$file")
		said=$(xmllint --xpath 'string(/testsuites/@failures)' "$file")
		expect "${file##*/}: $said failures are said, $counted there" test "$counted" = "$said"
	done
else
	skip "JUnit by an XML parser" "no xmllint"
fi

# --- Code Quality -----------------------------------------------------------------------
if have jq; then
	for file in "$TMP"/gitlab.*; do
		expect "${file##*/}: every issue has what GitLab asks for" jq -e 'all(.[];
			(.description | length > 0) and (.check_name | length > 0) and
			(.fingerprint | test("^[0-9a-f]{16}(-c)?$")) and
			(.severity | IN("info", "minor", "major", "critical", "blocker")) and
			(.location.path | startswith("./") | not) and (.location.lines.begin >= 1))' "$file"
		expect "${file##*/}: a fingerprint names one issue" jq -e \
			'(map(.fingerprint) | unique | length) == length' "$file"
	done
	if have m4; then
		expect "a place in the generated table" jq -e \
			'any(.[]; .location.path == "generated/est_board_10w.c" and .location.lines.begin > 1)' \
			"$TMP/gitlab.places"
	fi
else
	skip "Code Quality" "no jq"
fi
finish

#!/bin/sh
# The examples of this folder on real repositories.
. "$SRC/tests/suite.sh"

if ! have git || ! have m4; then
	skip "the audit in a workflow" "no git or no m4"
	finish
fi
export PATH="$BUILD:$PATH" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null CALGEN=calgen
examples=$SRC/tests/ci-examples base=$SRC/tests/cases/audit/in/base.json
unset GITHUB_ACTIONS

cd "$TMP" && git init -q -b main project && cd project || exit 2
git config user.name T && git config user.email t@example.org
mkdir calib generated && cp "$base" calib/board-10w.json
cp "$examples/pre-commit" .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit

# --- the hook ---------------------------------------------------------------------
edit() { sed "$@" "$base" >calib/board-10w.json; }
# refuses WHAT TEXT: the commit of what is staged does not happen, for this reason
refuses() {
	before=$(git rev-parse -q --verify HEAD)
	if said=$(git commit -qm "$1" 2>&1); then
		bad "the hook refuses: $1" "$said"
	else
		case $said in *"$2"*) ok ;; *) bad "the hook says '$2'" "$said" ;; esac
	fi
	[ "$before" = "$(git rev-parse -q --verify HEAD)" ] || bad "nothing is committed: $1"
}
takes() { expect "the hook takes: $1" git commit -qm "$1"; }

git add calib && echo placeholder >generated/README && git add generated
refuses "tables that are not there" "git add generated"
git add generated && takes "the first calibration"
echo text >README && git add README && takes "what is no calibration"
edit 's/"launch_ns": 100000/"launch_ns": 90000/' && git add calib
refuses "tables that are old" "git add generated"
git add generated && takes "a tenth less"
edit 's/"launch_ns": 100000/"launch_ns": "fast"/' && git add calib
refuses "a calibration with an error" "calib/ has errors"
edit 's/"launch_ns": 100000/"launch_ns": 9000/' && git add calib && git commit -qm x >/dev/null 2>&1
git add generated
refuses "a factor of ten" "the audit blocks"
git config calgen.failOn never && takes "a factor of ten, the gate moved" && git config --unset calgen.failOn
git rm -q calib/board-10w.json && refuses "all calibrations gone" "gone"
git checkout -q HEAD -- calib
# What lies around is neither checked nor committed.
edit 's/"launch_ns": 100000/"launch_ns": 9000/; s/"notes": "made for tests"/"notes": "staged"/' && git add calib generated
git commit -qm x >/dev/null 2>&1 # makes the tables
echo broken >calib/board-10w.json && git add generated && takes "what is staged, not what lies around"
git checkout -q -- calib
git config calgen.regen 'echo "/* new */" >generated/made.c' && git add -A
edit 's/"launch_ns": 100000/"launch_ns": 9100/' && echo old >generated/made.c && git add calib generated/made.c
refuses "a regen command of the project's own" "git add generated"
git add generated && takes "what that command made"

# --- the reports of a pipeline ------------------------------------------------------
git config calgen.failOn never
git config calgen.regen true
mkdir ci && cp "$examples/audit.sh" ci
edit 's/"launch_ns": 100000/"launch_ns": 9200/' && git add -A && git commit -qm small >/dev/null 2>&1
expect "a small change passes" sh ci/audit.sh HEAD~1 out
for file in txt md json xml sarif html; do
	expect "out/audit.$file is there" test -s "out/audit.$file"
done
expect "out/codequality.json is there" test -s out/codequality.json
edit 's/"launch_ns": 100000/"launch_ns": 100/' && git add -A && git commit -qm large >/dev/null 2>&1
if GITHUB_ACTIONS=true sh ci/audit.sh HEAD~1 out >"$TMP/said" 2>&1; then
	bad "a factor of ninety is let through" "$(cat "$TMP/said")"
else
	expect "the gate is status 1, with reports" test $? -eq 1 -a -s out/audit.html
fi
expect "annotations on GitHub" grep -q '^::error file=calib/board-10w.json,line=' "$TMP/said"
expect "the marker of the comment" grep -q '^<!-- calgen-audit -->$' out/audit.md
expect "the gate can be moved" env FAIL_ON=never sh ci/audit.sh HEAD~1 out
if sh ci/audit.sh none out >"$TMP/said" 2>&1; then bad "a base that is not there"; else ok; fi

# --- the files of the forges ---------------------------------------------------------
# No parser of theirs is at hand; what they run exists and is what is tried here.
for file in github.yml gitlab.yml; do
	nothing "a tab in $file" "$(grep -n '	' "$examples/$file")"
	expect "$file runs the script" grep -q 'sh ci/audit.sh "' "$examples/$file"
	for option in $(grep -oE 'calgen [a-z-]+' "$examples/$file" | sort -u | sed 's/calgen //'); do
		[ "$option" = audit ] || expect "calgen $option" calgen "$option" --help
	done
done
finish

# repository.sh: a real checkout with one calibration, the same bytes everywhere.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_PAGER=cat
export GIT_AUTHOR_DATE='2026-01-02T03:04:05Z' GIT_COMMITTER_DATE='2026-01-02T03:04:05Z'
base=$PWD/../audit/in/base.json
mkdir -p "$TMP/checkout/calib" && cd "$TMP/checkout" || exit 2
git init -q -b main . && git config user.name T && git config user.email t@example.org
cp "$base" calib/board-10w.json
git add calib && git commit -qm first || exit 2

# The calibration with a launch that is a tenth shorter.
edit() {
	sed 's/"launch_ns": 100000/"launch_ns": 90000/' "$base" >calib/board-10w.json
}
# What git's own words depend on: abbreviations of hashes, folders of copies.
plain() {
	sed 's/index [0-9a-f]*\.\.[0-9a-f]*/index OLD..NEW/; s|/[^ ]*/git-blob-[^/]*/|COPY/|g'
}

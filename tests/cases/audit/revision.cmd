# REV:path of a file and of a directory against the working tree.
# needs: git
cp -r in "$TMP/calib" && cd "$TMP" || exit 2
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_DATE="2026-01-02T03:04:05Z" GIT_COMMITTER_DATE="2026-01-02T03:04:05Z"
git init -q . && git add calib &&
	git -c user.name=T -c user.email=t@example.org commit -qm first || exit 2
calgen audit HEAD:calib/base.json calib/base.json | sed 's/revision .*/revision R/' && echo equal
sed -i 's/"launch_ns": 100000/"launch_ns": 90000/' calib/base.json
calgen audit --format line HEAD:calib/base.json calib/base.json && echo passed
calgen audit --fail-on warning --format line HEAD:calib calib || echo "status $?"
calgen audit calib HEAD:calib >/dev/null && echo passed
echo '# what is not there; the words are those of git'
calgen audit HEAD:calib/none.json calib/base.json 2>&1 | sed 's/says: .*\[/says: … [/'
calgen audit none:calib calib 2>/dev/null || echo "status $?"
cd calib && calgen audit HEAD:./base.json base.json >/dev/null && echo passed
echo '# NEW alone is compared with HEAD; an absolute path where it lies below this folder'
calgen audit --format line "$PWD/base.json" && echo passed
cd .. && calgen audit --format line "$PWD/calib" && echo passed
mkdir other && cd other && calgen audit "$OLDPWD/calib" 2>&1 | sed 1q

# needs: git
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
cd "$TMP" && git init -q . && mkdir d && echo '[01]' >d/x.json || exit 9
git add d && git -c user.name=n -c user.email=e commit -q -m m && rm -r d || exit 9
calgen check --syntax-only HEAD:d/x.json
calgen check --syntax-only HEAD:d
calgen check --syntax-only HEAD:d/none.json
calgen check --syntax-only none:d/x.json

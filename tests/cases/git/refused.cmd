# needs: git
# Outside a checkout, and words that only git gives.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_CEILING_DIRECTORIES="$TMP/.."
cd "$TMP" || exit 2
calgen git-setup 2>&1
echo "status $?"
calgen git-setup --diff 2>&1
echo "status $?"
calgen git-setup --textconv a b 2>&1
echo "status $?"
calgen git-setup --textconv absent.json 2>&1
echo "status $?"

# needs: git
# A configuration that is locked, a program in a folder with an apostrophe, colours for the
# pager of git, values of every kind as lines.
. ./repository.sh
exec 2>&1
mkdir "$TMP/it's" && ln "$(command -v calgen)" "$TMP/it's/calgen" 2>/dev/null || cp "$(command -v calgen)" "$TMP/it's/calgen"
"$TMP/it's/calgen" git-setup --quiet
git config diff.calgen.command | sed "s,$TMP,TMP,"
edit
git diff | plain | head -n 2
calgen git-setup --undo --quiet
: >.git/config.lock
calgen git-setup
echo "status $?"
cat .gitattributes
rm .git/config.lock
for setting in 'GIT_PAGER_IN_USE=1 NO_COLOR=' 'GIT_PAGER_IN_USE=1 NO_COLOR=1' 'NO_COLOR='; do
	# shellcheck disable=SC2086 # words
	env -u NO_COLOR -u GIT_PAGER_IN_USE $setting calgen git-setup --diff calib/board-10w.json "$base" \
		0000000000000000000000000000000000000000 100644 calib/board-10w.json 1111111111111111111111111111111111111111 100644 |
		cat -v | grep -c '\^\[\[' | sed "s/^/$setting: coloured lines /"
done
env -u NO_COLOR GIT_PAGER_IN_USE=1 calgen git-setup --diff calib/board-10w.json "$base" 0 100644 calib/board-10w.json 1 100644 | cat -v | grep -c '\^\[\[' | sed 's/^[1-9].*/coloured/'
printf '%s\n' '{"b": [1, {"c": null, "a": "x\ny"}, [], {}], "a": true}' >odd.json
calgen git-setup --textconv odd.json
echo '{"b": [1' >odd.json
calgen git-setup --textconv odd.json

# needs: git
# One command: git diff prints the audit, git log -p a line for each value; again
# changes nothing, --undo leaves what was there.
. ./repository.sh
git config --local --list >"$TMP/config"
calgen git-setup
cat .gitattributes
edit
echo '== git diff'
git diff
echo '== git diff --no-ext-diff'
git diff --no-ext-diff | plain
git commit -qam second
echo '== git log -p'
git log -p -1 --format=%s | plain
echo '== members in another order, other white space'
sed 's/"format": "estimate-calibration",//; s/"mode": "10w",/"mode":"10w", "format": "estimate-calibration",/' calib/board-10w.json >"$TMP/moved" && cp "$TMP/moved" calib/board-10w.json
git diff
git diff --no-ext-diff | plain
echo '== again'
cp .gitattributes "$TMP/attributes" && cp .git/config "$TMP/once"
calgen git-setup
cmp .gitattributes "$TMP/attributes" && cmp .git/config "$TMP/once" && echo 'nothing changed'
echo '== undo'
calgen git-setup --undo
git config --local --list | diff "$TMP/config" - && echo 'the configuration of before'
ls .gitattributes 2>/dev/null || echo 'no .gitattributes, as before'
calgen git-setup --undo

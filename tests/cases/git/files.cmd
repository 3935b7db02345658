# needs: git
# Attributes without an end of line or that cannot be read, copies that git no longer has,
# calibrations that are none, a path alone, as git gives it of an unmerged file.
. ./repository.sh
exec 2>&1
printf '*.c text' >.gitattributes
calgen git-setup --quiet && cat .gitattributes
printf '%s' "$(cat .gitattributes)" >shorter && mv shorter .gitattributes
calgen git-setup --undo --quiet && cat .gitattributes && echo
rm .gitattributes && mkdir .gitattributes
calgen git-setup --quiet
calgen git-setup --undo
rmdir .gitattributes
hash=1111111111111111111111111111111111111111
diff() { calgen git-setup --diff calib/board-10w.json "$1" $hash 100644 "$2" $hash 100644 | plain; }
diff "$TMP/absent.json" "$base" | head -n 3
sed 's/"tdp_mw"/"tpd_mw"/' "$base" >"$TMP/name.json"
diff "$base" "$TMP/name.json" | grep '^[-+]' | grep -v ' a/\| b/'
sed 's/"start": 50, "end": 50/"start": 60, "end": 60/' "$base" >"$TMP/bad.json"
diff "$TMP/bad.json" "$TMP/name.json" | grep -c '^[-+].*tpd_mw'
calgen git-setup --diff "calib/a b.json"
calgen git-setup --textconv "$TMP/absent.json"
echo '{"a": 1, "a": 2}' >twice.json && calgen git-setup --textconv twice.json
calgen git-setup --color always --diff calib/board-10w.json "$TMP/bad.json" $hash 100644 "$base" $hash 100644 | cat -v | grep -c '\^\[\[1' | sed 's/^[1-9].*/coloured/'

# No format lets a name, a text or a path be more than what it says.
. ./hostile.sh
for format in text line markdown json junit sarif github gitlab html; do
	hostile --format $format >"$TMP/$format"
	echo "$format: $(grep -c p0wned "$TMP/$format" | sed 's/^[1-9].*/tells it/')"
done
echo '== terminal: no escape but the colours of the text'
sed "s/$(printf '\033')\[[0-9;]*m//g" "$TMP/text" | grep -c "$(printf '\033')"
cat "$TMP/line" "$TMP/markdown" "$TMP/json" "$TMP/junit" "$TMP/sarif" "$TMP/github" "$TMP/gitlab" "$TMP/html" |
	grep -c "$(printf '\033')"
echo '== JSON is JSON'
calgen check --syntax-only "$TMP/json" "$TMP/sarif" "$TMP/gitlab"
echo '== every line of github is one command of ours'
grep -vc '^::\(error\|warning\|notice\) ' "$TMP/github"
grep -c '^::error::' "$TMP/github"
sed -n '/metadata-changed\|metadata changed/p' "$TMP/github" | sed -n 1,2p
echo '== markdown has no tag, cell, link or mention of theirs'
grep -c '<script\|<img\|@all\|](x)' "$TMP/markdown"
awk -F'|' '/^\|/ { print NF }' "$TMP/markdown" | sort -nu | tr '\n' ' '
echo
echo '== HTML and XML'
grep -c '<script' "$TMP/html"
grep -c '<img\|onerror=z>' "$TMP/html" "$TMP/junit" | sed 's/.*\///'
grep -o '{{[a-z]*}}' "$TMP/html" | sort -u
grep -c '<[a-z/?][^<>]*>' "$TMP/junit" | sed 's/^[1-9].*/tags/'
sed 's/<[a-z/?][^<>]*>//g' "$TMP/junit" | grep -c '[<>]'
echo '== SARIF paths are URIs'
grep -o '"uri": "[^"]*"' "$TMP/sarif" | sort -u

# A network that only the second campaign has, against one that it lacks.
. ./edit.sh
sh campaign.sh 11 >"$TMP/all.csv"
grep -v net7 "$TMP/all.csv" >"$TMP/more.csv"
echo '# fires'
audit "$TMP/more.csv" "$TMP/all.csv" >"$TMP/changes"
judge yes
echo '# does not'
audit "$TMP/all.csv" "$TMP/more.csv" >"$TMP/changes"
judge no

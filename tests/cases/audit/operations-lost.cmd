# A network that the second campaign lacks, against one that only it has.
. ./edit.sh
sh campaign.sh 11 >"$TMP/all.csv"
grep -v net7 "$TMP/all.csv" >"$TMP/less.csv"
echo '# fires'
audit "$TMP/all.csv" "$TMP/less.csv" >"$TMP/changes"
judge yes
echo '# does not'
audit "$TMP/less.csv" "$TMP/all.csv" >"$TMP/changes"
judge no

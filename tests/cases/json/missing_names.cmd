# A member that lacks its name is told once, and is no second "" of its object, be there
# few members or many; words without quotes are names all the same.
exec 2>&1
try() {
	printf "$1" >"$TMP/a.json"
	calgen check "$TMP/a.json" 2>&1 | grep ': error\|: note'
}
many=$(awk 'BEGIN { for (i = 0; i < 40; i++) printf "\"%d\": 1, ", i }')
for rest in '' "$many"; do
	echo "--- $(printf %s "$rest" | wc -w) words of others"
	try "{$rest: 2, \"\": 3}"
	try "{$rest\"\": 3, : 2}"
	try "{$rest\"\": 3, : 2, : 4, \"\": 5}"
	try "{$rest abc: 1, \"abc\": 2, abc: 3}"
done

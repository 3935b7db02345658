# A second run touches nothing; other folders, zones and languages give the same.
# needs: m4
calgen tables -q -o "$TMP" in/small.json
touch -t 200001010000 "$TMP"/*
calgen tables -q -o "$TMP" in/small.json
find "$TMP" -type f -newermt 2001-01-01
mkdir "$TMP/other"
(cd "$TMP" && TZ=Asia/Tokyo LC_ALL=C.UTF-8 calgen tables -q -o other "$OLDPWD/in/small.json")
for file in "$TMP"/*.c; do
	cmp "$file" "$TMP/other/${file##*/}"
done

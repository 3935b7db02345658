echo 'nothing here' >"$TMP/a.log"
: >"$TMP/empty.log"
printf 'VDD_IN 4562mW/4562mW\0\0\1\n' >"$TMP/nul.log"
for f in a empty nul; do
	calgen power "$TMP/$f.log"
done
calgen power "$TMP/absent.log"

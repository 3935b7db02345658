# GNU m4 by another name.
# needs: m4
mkdir "$TMP/bin" && ln -s "$(command -v m4)" "$TMP/bin/gm4"
calgen=$(command -v calgen)
for m4 in gm4 other ''; do
	PATH=$TMP/bin M4=$m4 "$calgen" tables -o "$TMP" in/small.json
done

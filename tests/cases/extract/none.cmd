# What holds no table says so: text, nothing, the magic number alone, images as text.
try() {
	calgen extract "$TMP/image" 2>&1
	echo "status $?"
}
echo 'no image at all' >"$TMP/image" && try
: >"$TMP/image" && try
printf 'EST1 is the magic number of a table, 1TSE the same the other way round; here is none of them' >"$TMP/image" && try
printf ':10010000214601360121470136007EFE09D2190140\n' >"$TMP/image" && try
printf 'S00F000068656C6C6F202020202000003C\n' >"$TMP/image" && try
calgen extract "$TMP/absent" 2>&1
calgen extract "$TMP" 2>&1

# needs: m4
# A generated table that was cut off anywhere, or has other characters in it: told as
# what it is, or read as the same table where only a comment changed; never more than that.
calgen tables -q -o "$TMP" in/base.json
table=$TMP/est_board_10w.c
try() {
	calgen audit --format line "$TMP/cut.c" in/base.json >"$TMP/out" 2>&1
	status=$?
	case $status in
	0) grep -q 'error' "$TMP/out" && echo "WRONG: an error and status 0: $1" ;;
	1) grep -q 'error' "$TMP/out" || echo "WRONG: no error and status 1: $1" ;;
	*) echo "WRONG: status $status: $1" ;;
	esac
	sed -n '1s/^TMP[^ ]* //; 1s/.*\(\[[a-z-]*\]\)$/\1/p' "$TMP/out" >>"$TMP/kinds"
}
n=$(wc -c <"$table")
at=1500
while [ $at -lt "$n" ]; do
	head -c $at "$table" >"$TMP/cut.c"
	try "cut at $at"
	at=$((at + 173))
done
for edit in 's/(/[/' 's/)//2' 's/,/;/5' 's/, *)/)/' '0,/EST_ROW/s/EST_ROW/EST_ROV/' 's/0x/0y/' 's/0x/0xfffffffffffffffff/' \
	's/\([0-9]\)u/\1ul/' 's/\([0-9]\)u/\1U/' 's/\([0-9]\)u/\1uz/' 's/\*\//* /' 's/};//' 's/{$//' \
	's/^#if.*/#if EST_TABLE_ABI != 999999/' 's/^#if.*/#if EST_TABLE_ABI !=/' 's/, \([0-9]\)/, -\1/' 's/, [0-9]/, x/'; do
	sed "$edit" "$table" >"$TMP/cut.c"
	try "$edit"
done
for i in $(seq 60 9 140); do
	for edit in 's/[0-9]/9/' 's/(\([^,)]*\),/(\1/' 's/(/((/' 's/)/,)/' 's/,[^,]*)/)/' 's/EST_[A-Z0-9_]*/EST_NO/' 's/EST_[A-Z0-9_]*(/EST_NO(/'; do
		sed "$i$edit" "$table" >"$TMP/cut.c"
		cmp -s "$table" "$TMP/cut.c" || try "$i$edit"
	done
done
sort "$TMP/kinds" | uniq -c

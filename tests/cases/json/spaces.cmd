# What looks like white space and is none; bytes that are no character.
for code in '\302\240' '\343\200\200' '\342\200\200' '\342\200\213' '\342\200\214' '\357\273\277' '\013' '\014' \
	'\302\205' '\342\200\250' '\342\200\251' '\302\241' '\200' '\376' '\377'; do
	printf "[1,$code 2]" >"$TMP/x.json"
	calgen check --syntax-only "$TMP/x.json" 2>&1 | sed -n 's/^.*error: //p' | head -n 1
done

# Curves without a peak, of no time, of stages beside operations; terms that are
# subtracted; classes that nobody answers for; what no interval or source is told of.
exec 2>&1
in=../audit/in
show() { calgen show "$@" "$TMP/x.json" 2>&1; }
sed '/"peak_flops_per_s"/s/{.*}/null/' "$in/base.json" >"$TMP/x.json"
show | sed -n '/conv2d/p' | head -n 4
show --format json | grep -c '"peak_flops_per_s": null'
sed 's/"start": 50, "end": 50/"start": 0, "end": 0/' "$in/base.json" >"$TMP/x.json"
show | grep generic | head -n 2
show --format json | grep -o '"class": "generic".*' | head -n 1 | cut -c 1-400
sed '/"generic": {/,/^        },/d; /"conv2d": {/,/^        },/d' "$in/base.json" >"$TMP/x.json"
show | sed -n '/none\|nobody\|as matmul/p'
sed 's/"stage": "conformal", "total": "conformal", "coverage": 0.9, "total_quantile_lo": 1.7, "total_quantile_hi": 1.7/"stage": "none", "total": "none", "total_quantile_lo": 0, "total_quantile_hi": 0/
	s/"terms": \[{"ns": 45000000}\]/"terms": [{"ns": -1000}, {"ns": 45000000}]/; s/"min": 1, "max": 512/"min": 7, "max": 7/' "$in/stages.json" >"$TMP/x.json"
show
show --format json | grep -o '"source": [^,}]*' | sort | uniq -c
sed 's/"provenance": {"kind": "fitted", "source": "campaign"}/"provenance": {"kind": "fitted"}/' "$in/stages.json" >"$TMP/x.json"
show --format json | grep -o '"source": [^,}]*' | sort | uniq -c
printf 'a,b_ms\n1,1\n2,4\n3,9\n4,16\n5,25\n6,36\n' >"$TMP/few.csv"
calgen stages fit -q --like "$in/base.json" -o "$TMP/x.json" "$TMP/few.csv"
show | sed -n 1p
calgen tables -o "$TMP/c" "$TMP/x.json" | grep -o "board-10w\|stages in"

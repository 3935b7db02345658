# One thing wrong at a time, told once, wherever it stands: in the second segment, in two
# classes that inherit it, at the end of a range.
# needs: jq
base=$TMP/base.json
jq '.precisions.fp32.classes.generic.compute.segments[0] |= (.start = 0.5 | .end = 0.5)
	| .precisions.fp32.classes.conv2d = .precisions.fp32.classes.generic' efficiency_above_one.json >"$base"
# try WHAT EDIT
try() {
	echo "--- $1"
	jq "$2" "$base" >"$TMP/a.json"
	calgen check "$TMP/a.json" 2>&1 | grep 'error\|warning\|good'
}
p=.precisions.fp32 g=.precisions.fp32.classes.generic
try 'nothing' .
for date in 1969-12-31 1970-01-01 2000-02-29 1900-02-29 2100-02-29 2024-02-29 2023-02-29 2026-00-10 2026-13-10 2026-04-00 2026-04-31 2026-4-1; do
	try "the date $date" ".date = \"$date\""
done
try 'two segments above the peak' "$g.compute.segments = [{from_flops: 0, to_flops: 1000, start: 1.5, end: 1.5}, {from_flops: 1000, to_flops: null, start: 2, end: 2}]"
try 'the memory above its peak, declared' "$p.efficiency_above_one = \"w\" | $g.memory = {quantity: \"bandwidth_efficiency\", below: \"hold\", above: \"hold\", segments: [{from_bytes: 0, to_bytes: null, start: 1.5, end: 1.5}]}"
try 'neither above, declared' "$p.efficiency_above_one = \"w\" | $g.memory = {quantity: \"bandwidth_efficiency\", below: \"hold\", above: \"hold\", segments: [{from_bytes: 0, to_bytes: null, start: 0.5, end: 0.5}]}"
try 'a time per byte, declared' "$p.efficiency_above_one = \"w\" | $g.memory = {quantity: \"ps_per_byte\", below: \"hold\", above: \"hold\", segments: [{from_bytes: 0, to_bytes: null, start: 5, end: 5}]}"
try 'no peak for two classes' "$p.peak_flops_per_s = null"
try 'percent' "$g.compute.segments[0] |= (.start = 5000 | .end = 5000)"
try 'a refusal below a size that no table holds' "$g.compute |= (.below = \"refuse\" | .segments[0].from_flops = 134217729)"
try 'a refusal below one that it holds' "$g.compute |= (.below = \"refuse\" | .segments[0].from_flops = 134217728)"
try 'bounds of a segment' "$g.compute.segments[0].uncertainty = {sd_shared: 0.1, sd_independent: 0.1, bound_lo: 2, bound_hi: 3}"
try 'bounds that two classes inherit' '.uncertainty.bound_lo = 1.5'
try 'no spread that two classes inherit' '.uncertainty |= (.sd_shared = 0 | .sd_independent = 0)'
try 'no parent outside' "$g |= (.outside_support = \"parent\" | .support = {zero_flops_bytes: [0, 1], first_octave: 10, bytes: [[1, 2]]})"
try 'octaves beyond 63' "$g.support = {zero_flops_bytes: null, first_octave: 62, bytes: [[1, 2], [1, 2], [1, 2]]}"
try 'totals without quantiles' "$p.interval |= (.total = \"nominal\" | .coverage = 0.9)"
try 'totals with a quantile of nothing above' "$p.interval |= (.total = \"nominal\" | .coverage = 0.9 | .total_quantile_lo = 1)"
try 'a source of another name' '.sources = {"campaign": {title: "S"}} | .provenance.source = "campain"'
try 'no such source' '.provenance.source = "elsewhere"'
energy='{lower: 1, value: 2, upper: 3, basis: "derived", source: "s"}'
try 'energies' "$p.energy = {flop_pj: $energy, byte_pj: ($energy + {upper_source: \"s\"})}"
for end in basis lower_basis upper_basis; do
	try "$end measured by nothing" "$p.energy = {flop_pj: ($energy + {$end: \"measured\"}), byte_pj: $energy}"
done
try 'power measured by nothing' ".static_power_mw = ($energy + {basis: \"measured\"})"
try 'levels that are none' "$p.energy = {flop_pj: $energy, byte_pj: $energy, level_pj: [1]}"
try 'a list in a list' "$g.support = {zero_flops_bytes: null, first_octave: 10, bytes: [[[1], 2]]}"

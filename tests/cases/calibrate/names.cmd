# needs: jq
# Names that follow from the machine and the options, and what is taken from elsewhere.
cd "$TMP" || exit 1
mkdir -p root/proc
printf 'processor\t: 0\nmodel name\t: ACME X1(R) CPU @ 1.0GHz\n' >root/proc/cpuinfo
calibrate() {
	calgen calibrate --backend reference --plan "$ROOT/tests/cases/measure/in/tiny.json" --energy none \
		--no-networks --system-root root "$@" >report 2>words
	echo "status $?"
}
calibrate --threads 1 --mode 15W --quick --name 'Acme X1' --like "$ROOT/calib/jetson-orin-agx-50w-eager.json"
ls
jq -c '[.device_id, .mode, .name, .precisions.fp32.peak_flops_per_s.value]' acme-*-1t.json
# --like is read before anything is measured.
calibrate --like absent.json --measurements none.json
cat words
ls none.json 2>&1
calibrate --measurements - -o x.json
cat words
# The draft stands where TMPDIR says; a day that somebody took out of the file is not made up.
jq 'del(.measurement_date)' acme-x1-r-cpu-1-0ghz-15w-reference-1t.measured.json >m.json
mkdir drafts
TMPDIR=drafts calibrate --threads 1 --mode 15W --measurements m.json -o o.json
jq -c 'has("date")' o.json
TMPDIR='' calibrate --threads 1 --mode 15W --measurements m.json -o o.json --yes
TMPDIR=$TMP/none calibrate --threads 1 --mode 15W --measurements m.json -o o.json --yes
sed -n 's,calgen-[A-Za-z0-9]*,calgen-XXXXXX,; /fatal/p' words
ls drafts

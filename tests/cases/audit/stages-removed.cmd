# A calibration that has operations alone; one that keeps its stages.
. ./edit.sh
base=in/stages.json
precisions() {
	sed -n '/^  "precisions"/,$p' in/base.json
}
both() { # base.json with the stages of stages.json
	sed '/^  "precisions"/,$d' in/base.json
	sed -n '/^  "stages"/,/^  }/p' in/stages.json | sed '$s/$/,/'
	precisions
}
both >"$TMP/both.json"
echo '# fires'
audit "$TMP/both.json" in/base.json >"$TMP/changes"
judge yes
silent 's/"floor_ns": 1000/"floor_ns": 2000/'

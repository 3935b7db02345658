# Stages come; a stage comes.
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
audit in/base.json "$TMP/both.json" >"$TMP/changes"
judge yes
silent 's/"decode"/"generate"/'

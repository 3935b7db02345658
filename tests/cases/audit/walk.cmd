# Parts that no rule knows better: long texts, lists by place, members that came or went.
. ./edit.sh
base=in/stages.json
long=$(printf 'because %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18)
try() {
	echo "# $1"
	edit "$1"
	audit "$base" "$TMP/edited.json"
	audit "$TMP/edited.json" "$base"
}
try 's/"max": 2880/"max": 2000/'
try 's/"min": 144/"min": 200/'
try 's/"max": 512/"max": 1024/'
try 's/"labels": \["caption", "answer"\]/"labels": ["answer", "caption"]/'
try 's/, {"ns": 50000, "powers": {"vision_tokens": 1}}//'
try 's/{"ns": 50000, "powers": {"vision_tokens": 1}}/{"ns": 50000, "powers": {"vision_tokens": 1, "output_tokens": 0.5}}/'
try 's/"held_out": {.*}/"held_out": {"configurations": 50, "mae_ns": 1000000, "mape": 0.03, "p95_abs_ns": 4000000, "p95_ape": 0.1}/'
try '/"held_out"/d'
try 's/"name": "output_tokens", "min": 1/"name": "out_tokens", "min": 1/; s/"repeat": "output_tokens"/"repeat": "out_tokens"/'
try "s/\"title\": \"Campaign of January\"/\"title\": \"$long\"/"

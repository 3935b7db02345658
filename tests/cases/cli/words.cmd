# Words of the command line that are none, nearly one, or one too many.
says() {
	printf '== calgen %s\n' "$*"
	calgen "$@" 2>&1
	echo "$?"
}
says | sed '/^  /d'
says chek
says frobnicate
says check --srict x.json
says check --frobnicate x.json
says check -x x.json
says check --strict=yes x.json
says check --color
says check --color=sometimes x.json
says check
says show --device a b
says plot --precision
says --version | sed "s/[0-9.]*\.[0-9.]*$/VERSION/"
says check --version | sed "s/[0-9.]*\.[0-9.]*$/VERSION/"
says tables -o"$TMP/new" --format=cobol x.json
# A file whose name begins with a dash, or is like an option.
cp ../estimate/in/small.json "$TMP/--strict"
cd "$TMP" && says check -- --strict
# An option that takes many words leaves the command those that it needs, wherever it
# stands.
cp "$OLDPWD/../estimate/in/work.json" . && cp -- --strict a.json && sed 's/"launch_ns": [0-9]*/"launch_ns": 2000000/' a.json >b.json
says audit --workloads work.json a.json b.json --format line --fail-on never

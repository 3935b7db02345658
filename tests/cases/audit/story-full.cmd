# The same with everything known of it.
sed -f in/story.sed in/base.json >"$TMP/new.json"
calgen audit --full --fail-on never in/base.json "$TMP/new.json"
calgen audit --full --format line --fail-on never in/base.json "$TMP/new.json"

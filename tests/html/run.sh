#!/bin/sh
# The page of `calgen audit --format html`: needs nothing from outside, and in a
# real browser it has no error, fits a phone and sorts.  SCREENSHOTS=DIR keeps what
# the browser showed.
. "$SRC/tests/suite.sh"

PATH=$BUILD:$PATH
page=$TMP/page.html
calgen audit --format html --fail-on never --workloads calib/workloads --budget 20 \
	-o "$page" calib/jetson-orin-agx-50w-legacy.json calib/jetson-orin-agx-50w-eager.json ||
	bad "the page is made"

nothing "the page refers to something outside it" "$(
	grep -oE '(src|href|action|poster|data)="[^#"][^"]*"|url\([^)]*\)|@import' "$page")"
nothing "an attribute with a style or a script" "$(
	sed 's/<script>.*//; /<style>/,/<\/style>/d' "$page" | grep -oE ' (style|on[a-z]+)="[^"]*"')"
expect "it forbids all that it does not bring" grep -q "default-src 'none'" "$page"
nothing "a name of the skeleton is left" "$(sed '/<script>/,$d' "$page" | grep -o '{{[^}]*}}')"

browser=''
for name in chromium chromium-browser google-chrome; do
	! have $name || browser=${browser:-$name}
done
if [ -z "$browser" ]; then
	skip "the page in a browser" "no chromium"
	finish
fi

# browse ARGUMENT...: what it prints; its console goes to $TMP/console.
browse() {
	rm -rf "$TMP/profile"
	HOME=$TMP timeout 120 "$browser" --headless=new --no-sandbox --disable-gpu \
		--hide-scrollbars --user-data-dir="$TMP/profile" --no-first-run \
		--allow-file-access-from-files --enable-logging=stderr --v=0 \
		--virtual-time-budget=5000 "$@" 2>"$TMP/log"
	grep CONSOLE "$TMP/log" >"$TMP/console"
}
# shows NAME WIDTH HEIGHT FILE [ARGUMENT]...: a screenshot that is not empty.
shows() {
	shot=$TMP/$1.png size=$2,$3 url=file://$4 name=$1
	shift 4
	browse --screenshot="$shot" --window-size="$size" "$@" "$url" >/dev/null
	if [ -s "$shot" ] && [ "$(wc -c <"$shot")" -gt 20000 ]; then ok; else
		bad "a screenshot of $name" "$(tail -n 5 "$TMP/log")"; fi
	nothing "errors on the console of $name" "$(cat "$TMP/console")"
	[ -z "${SCREENSHOTS-}" ] || cp "$shot" "$SCREENSHOTS"
}
cp tests/html/drive.html "$TMP/drive.html"
shows wide 1280 3000 "$page"
shows dark 1280 3000 "$page" --blink-settings=preferredColorScheme=0
shows phone 500 3000 "$TMP/drive.html"
if cmp -s "$TMP/wide.png" "$TMP/dark.png"; then bad "dark looks like light"; else ok; fi

saw=$(browse --dump-dom "file://$TMP/drive.html" | sed -n 's/.*<pre id="saw">//; /^width/,$p')
for line in 'width 390' 'ascending true' 'descending true' 'focused true' 'filtered true' 'small 0'; do
	case $saw in
	*"$line"*) ok ;;
	*) bad "at 390 pixels: $line" "$saw" ;;
	esac
done
case $saw in
*'figures 0'* | '') bad "curves are drawn" "$saw" ;;
*) ok ;;
esac

# The hash in the policy is that of the script: another script does not run.
sed 's/"use strict";/"use strict"; var injected = 1;/' "$page" >"$TMP/changed.html"
browse --dump-dom "file://$TMP/changed.html" >"$TMP/dom"
if grep -q '<button' "$TMP/dom"; then bad "a changed script runs"; else ok; fi
# Nor is a word of the page missing without it.
words() { sed '/<style>/,/<\/style>/d; /<script>/,/<\/script>/d; s/<[^>]*>/ /g' "$1" | tr -s ' \t' '\n' | sort | uniq -c; }
words "$TMP/dom" >"$TMP/without" && browse --dump-dom "file://$page" >"$TMP/dom"
words "$TMP/dom" >"$TMP/with"
nothing "content that only a script makes" "$(diff "$TMP/without" "$TMP/with" | grep '^[<>]' | grep -v 'Filter$')"
finish

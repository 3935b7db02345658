# needs: script
# Colours: on a terminal, unless NO_COLOR is set and not empty; always or never on demand.
printf '{"format": 1}\n' >"$TMP/bad.json"
colours() { if tr -d '\r' | grep -q '\[[01;]*31m'; then echo coloured; else echo plain; fi; }
on_terminal() { script -qec "$*" /dev/null 2>&1 </dev/null | colours; }
cd "$TMP" || exit 2
printf 'pipe: ' && calgen check bad.json 2>&1 | colours
printf 'pipe, always: ' && calgen check --color always bad.json 2>&1 | colours
printf 'terminal, NO_COLOR: ' && NO_COLOR=1 on_terminal calgen check bad.json
printf 'terminal, NO_COLOR empty: ' && NO_COLOR='' on_terminal calgen check bad.json
unset NO_COLOR
printf 'terminal: ' && on_terminal calgen check bad.json
printf 'terminal, never: ' && on_terminal calgen check --color never bad.json

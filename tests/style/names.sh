#!/bin/sh
# No hardware is named in gen/ or lib/: hardware is data.  The names come from
# the data itself: the families of calib/ and the makers in their display names.
. "$SRC/tests/suite.sh"

words=$(
	for file in calib/*-*.json; do
		sed -n 's/^ *"family": *"\([^"]*\)".*/\1/p' "$file" | tr '-' '\n'
		# "name": "NVIDIA Jetson AGX Orin, 50 W, …": the words before the comma
		sed -n 's/^ *"name": *"\([^",]*\).*/\1/p' "$file" | tr ' ' '\n'
	done | tr '[:upper:]' '[:lower:]' | grep -E '^[a-z0-9]{3,}$|^i[0-9]$' | sort -u
)
# Words of the language that a display name may hold too.
words=$(printf '%s\n' "$words" | grep -vxE 'core|table|nano|legacy|board|server|the')
if [ "$(printf '%s\n' "$words" | wc -l)" -ge 4 ]; then
	ok
else
	bad "the names of hardware in calib/ are found" "$words"
fi
pattern=$(printf '%s\n' "$words" | tr '\n' '|')
nothing "hardware named in gen/ or lib/" \
	"$(grep -rniwE "${pattern%|}" gen lib --include='*.[ch]' --include='*.re' --include='*.m4')"
finish

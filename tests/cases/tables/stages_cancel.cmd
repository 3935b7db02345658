# Terms that cancel each other beyond what a table can follow; one that is too long.
calgen tables -o "$TMP" in/stages_cancel.json
calgen tables -o "$TMP" in/stages_long.json

/* diag_ids.h: every diagnostic, one line each, in the order of the pipeline.
 * DIAG(ID, "name-for-users", default severity, "help: what to do")
 * Ids are stable: append, never rename. */
/* input */
DIAG(INPUT_OPEN, "input-open", DIAG_ERROR, "check the path and its permissions")
DIAG(INPUT_GZIP, "input-gzip", DIAG_ERROR, "compress the file again; check that it was copied whole")
DIAG(INPUT_LIMIT, "input-limit", DIAG_ERROR, "split the file; limits are in src.h")
DIAG(INPUT_GIT, "input-git", DIAG_ERROR, "name a revision and a path as git show does: HEAD:calib/x.json")
/* JSON */
DIAG(JSON_ENCODING, "json-encoding", DIAG_ERROR, "save the file as UTF-8 without a byte order mark")
DIAG(JSON_SYNTAX, "json-syntax", DIAG_ERROR, "write JSON as RFC 8259 has it")
DIAG(JSON_COMMA, "json-comma", DIAG_ERROR, "one comma between two items, none after the last")
DIAG(JSON_BRACKET, "json-bracket", DIAG_ERROR, "close every bracket with its own kind")
DIAG(JSON_STRING, "json-string", DIAG_ERROR, "strings stand in double quotes on one line; control characters and quotes are escaped")
DIAG(JSON_NUMBER, "json-number", DIAG_ERROR, "numbers look like -12.5e-3: no plus, no leading zero, digits on both sides of the point")
DIAG(JSON_WORD, "json-word", DIAG_ERROR, "the only words are true, false and null; NaN and Infinity have no JSON form")
DIAG(JSON_COMMENT, "json-comment", DIAG_ERROR, "remove the comment; use a \"notes\" member")
DIAG(JSON_DEPTH, "json-depth", DIAG_ERROR, "nest at most 128 arrays and objects")
DIAG(JSON_DUPLICATE, "json-duplicate", DIAG_ERROR, "give every member of an object once")
/* model: reading objects */
DIAG(WRONG_TYPE, "wrong-type", DIAG_ERROR, "give the kind of value that calib/schema describes")
DIAG(BAD_TEXT, "bad-text", DIAG_ERROR, "write the text in the form that the message names")
DIAG(OUT_OF_RANGE, "out-of-range", DIAG_ERROR, "check the unit: it is in the member's name")
DIAG(UNKNOWN_WORD, "unknown-word", DIAG_ERROR, "use one of the words that calib/schema lists")
DIAG(UNKNOWN_MEMBER, "unknown-member", DIAG_ERROR, "correct the name, or remove the member")
DIAG(MISSING_MEMBER, "missing-member", DIAG_ERROR, "add the member; calib/schema describes it")
DIAG(SCHEMA_VERSION, "schema-version", DIAG_ERROR, "rewrite an older file with calgen migrate; a newer one needs a newer calgen")
DIAG(UNKNOWN_CLASS, "unknown-class", DIAG_ERROR, "use a class of calib/classes.json")
DIAG(UNKNOWN_PRECISION, "unknown-precision", DIAG_ERROR, "use a precision of calib/classes.json")
DIAG(UNKNOWN_SOURCE, "unknown-source", DIAG_ERROR, "add the source to \"sources\", or correct the key")
/* csv */
DIAG(CSV_HEADER, "csv-header", DIAG_ERROR, "the first row names every column once")
DIAG(CSV_ROW, "csv-row", DIAG_ERROR, "one row a line, as many fields as the header")
DIAG(CSV_NUMBER, "csv-number", DIAG_ERROR, "a number has digits, one point, an exponent; empty is unknown")
DIAG(CLASS_FILE, "class-file", DIAG_ERROR, "ids count up from 0, names are unique, parents lead to class 0")
/* workload */
DIAG(WORKLOAD_FORMAT, "workload-format", DIAG_ERROR, "give a workload (\"ops\"), its CSV, or a measurement file of schema 2.0 (\"subgraphs\")")
DIAG(WORKLOAD_EMPTY, "workload-empty", DIAG_ERROR, "add at least one operation")
DIAG(NOT_A_CALIBRATION, "not-a-calibration", DIAG_ERROR, "give a calibration, or an efficiency_curves.json of schema 1.0")
